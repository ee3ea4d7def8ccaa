"""How long the person has worked with something: as they say, or counted from their employments."""

from collections.abc import Iterator
from typing import NamedTuple

from companion.domain.form import PartialDate
from companion.domain.profile import Profile, Work
from companion.forms.dates import goes_on, months_between, partial_date
from companion.forms.facts import Facts
from companion.forms.terms import key, stands_in, terms

_IDLE = frozenset(
    "a an the and of in with for on to your professional professionally commercial production programming program "
    "language development developing developer framework library experience technologies technology tools tool stack "
    "software coding skills skill hands working work using similar or related applications app apps environment "
    "systems apache microsoft ms der die das mit in und oder programmierung entwicklung kenntnisse le la les l et en "
    "el los y o e di du de da".split()
)
_SAME = {
    "js": "javascript",
    "ts": "typescript",
    "golang": "go",
    "postgres": "postgresql",
    "k8s": "kubernetes",
    "reactjs": "react",
}
_SAME |= {
    "nodejs": "node",
    "vuejs": "vue",
    "ml": "machine learning",
    "amazon web services": "aws",
    "gcp": "google cloud",
}


class Years(NamedTuple):
    """So many years, and where that comes from. `said` tells whether the person said it themselves."""

    years: float
    said: bool
    because: tuple[str, ...]


def skill_named(text: str) -> str:
    """The name of a skill for comparison: "Python programming" and "the python language" are "python"."""
    words = [word for word in key(text).removesuffix(" js").split() if word not in _IDLE]
    name = " ".join(words)
    return _SAME.get(name, name)


def years_with(skill: str, facts: Facts) -> Years | None:
    """How long with the skill; None where neither the profile says it nor an employment names it."""
    wanted = skill_named(skill)
    if not wanted:
        return None
    for name, years in facts.profile.companion.skill_years.items():
        if skill_named(name) == wanted:
            return Years(years, said=True, because=(f"You say {years:g} years with {name}.",))
    return _counted((work for work in facts.profile.work if _names(work, wanted)), facts, f"“{skill}” stands there")


def total_years(facts: Facts) -> Years | None:
    """How long the person has worked in all."""
    said = facts.profile.companion.total_years_experience
    if said is not None:
        return Years(said, said=True, because=())
    return _counted(iter(facts.profile.work), facts, "counted once where they overlap")


def knows(skill: str, profile: Profile) -> bool:
    """Whether the profile lists the skill."""
    wanted = skill_named(skill)
    listed = (name for skill in profile.skills for name in (skill.name, *skill.keywords))
    return bool(wanted) and (
        any(skill_named(name) == wanted for name in listed)
        or any(skill_named(name) == wanted and years > 0 for name, years in profile.companion.skill_years.items())
    )


def _names(work: Work, skill: str) -> bool:
    text = terms(" . ".join((work.position, work.summary, *work.highlights)))
    return stands_in(tuple(skill.split()), text)


def _counted(works: Iterator[Work], facts: Facts, why: str) -> Years | None:
    """The months of the employments whose beginning is known, as years with one decimal."""
    spans = {work: span for work in works if (span := _span(work, facts))}
    if not spans:
        return None
    years = round(months_between(spans.values()) / 12, 1)
    listed = ", ".join(f"{work.name or work.position} {span[0].year}–{span[1].year}" for work, span in spans.items())
    return Years(years, said=False, because=(f"Counted from your employments ({why}): {listed}.",))


def _span(work: Work, facts: Facts) -> tuple[PartialDate, PartialDate] | None:
    start = partial_date(work.start_date)
    today = PartialDate(year=facts.today.year, month=facts.today.month)
    end = today if goes_on(work.end_date) else partial_date(work.end_date)
    return (start, end) if start and end else None
