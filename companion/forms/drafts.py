"""A draft for a free text from the person's own profile: sentences that are left out where a fact is missing.

A draft says nothing that the profile or the posting does not say, and it is marked as a draft wherever it goes.
"""

from collections.abc import Mapping
from functools import cache

from companion.domain.text import fold
from companion.domain.value import Value
from companion.forms.careers import employments, studies
from companion.forms.facts import Facts
from companion.forms.worded import table

_SKILLS = 4
_LABELS = {
    "title": "The posting: title",
    "company": "The posting: company",
    "position": "Your profile: latest position",
    "employer": "Your profile: latest employer",
    "highlight": "Your profile: what you did there",
    "years": "Your profile: years of experience",
    "skills": "Your profile: skills",
    "area": "Your profile: subject of your studies",
    "school": "Your profile: school",
    "name": "Your profile: name",
}

_PERSON = frozenset(_LABELS) - {"title", "company"}
_WANTED = {
    "about_you": _PERSON,
    "summary": _PERSON,
    "achievement": frozenset({"position", "employer", "highlight"}),
    "strengths": frozenset({"years", "skills"}),
}
"""Of which facts a text on the topic may speak; of all where it is not named here."""
_CORE = {"achievement": frozenset({"highlight"}), "strengths": frozenset({"skills"})}
"""Without which facts a text on the topic would say nothing."""


class FactDraft(Value):
    """A text and the facts in it, by name: `{"position": "Data Engineer"}`."""

    text: str
    used: dict[str, str]

    def cited(self) -> tuple[str, ...]:
        """The facts as the person reads them."""
        return tuple(f"{_LABELS[name]}: {value}" for name, value in self.used.items())


def letter_facts(facts: Facts, *, description: str = "") -> dict[str, str]:
    """What a letter may say, by name; only what is known. Skills that the posting names come first."""
    profile = facts.profile
    work, study = next(iter(employments(profile)), None), next(iter(studies(profile)), None)
    years = profile.companion.total_years_experience
    goes_on = work is not None and not work.end_date
    known = {
        "title": facts.job_title,
        "company": facts.company,
        "position": work.position if work and goes_on else "",
        "employer": work.name if work and goes_on else "",
        "highlight": next(iter(work.highlights), "") if work and goes_on else "",
        "years": f"{years:g}" if years and years > 1 else "",
        "skills": ", ".join(_skills(facts, description)),
        "area": study.area if study else "",
        "school": study.institution if study else "",
        "name": profile.basics.name,
    }
    return {name: value.strip() for name, value in known.items() if value.strip()}


def draft_letter(known: Mapping[str, str], *, language: str, limit: int | None = None, topic: str = "") -> FactDraft:
    """The letter in `language` (English for one that is not known here), not longer than `limit` characters.

    For a topic that wants less than a letter, such as an achievement, only the sentences about that.
    """
    wanted = _WANTED.get(topic, frozenset(_LABELS))
    said: list[str] = []
    used: dict[str, str] = {}
    for sentence in _sentences(language):
        needed = [name for name in _LABELS if f"{{{name}}}" in sentence]
        if not wanted.issuperset(needed) or not all(name in known for name in needed):
            continue
        text = sentence.format_map(known).replace("..", ".")
        if limit is not None and len(" ".join([*said, text])) > limit:
            break
        said.append(text)
        used |= {name: known[name] for name in needed}
    is_enough = bool(used) and _CORE.get(topic, frozenset()) <= used.keys()
    return FactDraft(text=" ".join(said), used=used) if is_enough else FactDraft(text="", used={})


def _skills(facts: Facts, description: str) -> list[str]:
    skills = facts.profile.skills
    names = [name for skill in skills for name in (skill.keywords or (skill.name,)) if name]
    wanted = f" {fold(description)} "
    return sorted(dict.fromkeys(names), key=lambda name: f" {fold(name)} " not in wanted)[:_SKILLS]


@cache
def _sentences(language: str) -> tuple[str, ...]:
    texts = table("letters")
    return tuple(texts.get(language[:2].casefold(), texts["en"])["sentences"])
