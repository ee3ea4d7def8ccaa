"""Skills, and the years with each: as the person says, else counted from the employments with the evidence shown."""

import math
import re

from companion.domain.form import Answer
from companion.forms.facts import Facts
from companion.forms.field import CHOICE, Asked
from companion.forms.numbers import years_of
from companion.forms.skills import Years, knows, skill_named, total_years, years_with
from companion.forms.terms import key
from companion.forms.truth import asks_contrary
from companion.forms.worded import worded

_MORE = re.compile(r"\b(more than|over|mehr als|plus de|mas de|mais de|piu di|meer dan)\b")
_OF_WHAT = re.compile(r"years?(?: or more)?(?: of)?((?: \w+){1,4}?) experience\b")
_KINDS = frozenset(
    "professional work working relevant total overall full time prior previous industry related hands on paid the of "
    "commercial practical".split()
)
_SOURCE = "Your profile: years of experience"


def _answer(topic: str, found: Years | None, *, certain: bool) -> Answer | None:
    """The years; what was counted by a word in a description is only proposed."""
    if found is None:
        return None
    whole = math.floor(found.years)
    return Answer(
        topic=topic,
        text=f"{found.years:g}" if found.said else str(whole),
        number=found.years,
        certain=certain or found.said,
        source=_SOURCE if found.said else "Your profile: employments",
        because=found.because,
    )


def _completed(answer: Answer | None, asked: Asked) -> Answer | None:
    """Whole years where the control takes only numbers: it would refuse half of one."""
    if answer is None or answer.number is None or asked.question.type != "number":
        return answer
    whole = math.floor(answer.number)
    return answer.model_copy(update={"number": whole, "text": str(whole)})


def _years_with(facts: Facts, asked: Asked) -> Answer | None:
    skill = asked.found.get("skill", "")
    answer = _answer(f"years_with:{skill_named(skill)}", years_with(skill, facts), certain=False)
    return _completed(answer, asked)


def _total(facts: Facts, asked: Asked) -> Answer | None:
    """All years; where only relevant ones are asked, they are proposed: which are relevant, the person knows."""
    answer = _completed(_answer("total_years", total_years(facts), certain=True), asked)
    label = key(asked.question.label)
    is_part = "relevant" in label and "total" not in label
    return answer.model_copy(update={"certain": False}) if answer and is_part else answer


def _between(asked: Asked) -> str:
    """The skill of "5 years of Terraform experience"; nothing where only kinds of experience stand there."""
    found = _OF_WHAT.search(key(asked.question.label))
    return " ".join(word for word in (found[1].split() if found else ()) if word not in _KINDS)


def _at_least(facts: Facts, asked: Asked) -> Answer | None:
    skill, wanted = asked.found.get("skill", "") or _between(asked), int(asked.found["years"])
    is_more = _MORE.search(key(asked.question.label)) is not None
    found = years_with(skill, facts) if skill else total_years(facts)
    if found is None or asks_contrary(asked.question.label) is not False:
        return None
    if is_more and math.floor(found.years) == wanted:  # ten years, or ten and a half?
        return None
    topic = f"years_with:{skill_named(skill)}:{wanted}" if skill else f"total_years:{wanted}"
    is_sure = (found.said or not skill) and "relevant" not in key(asked.question.label)
    return Answer(topic=topic, yes=found.years >= wanted, certain=is_sure, source=_SOURCE, because=found.because)


def _in_range(facts: Facts, asked: Asked) -> Answer | None:
    """The years with a skill where the options are lengths of time, or are not known before the list is open.

    How good one is at it, years do not tell.
    """
    options = asked.question.options
    spans = sum(years_of(option.label) is not None for option in options or ())
    if options is not None and (not options or spans * 2 < len(options)):
        return None
    return _years_with(facts, asked) if asked.found.get("skill") else _total(facts, asked)


def _fewer(facts: Facts, asked: Asked) -> Answer | None:
    answer = _at_least(facts, asked)
    yes = None if answer is None else not answer.yes
    return answer and answer.model_copy(update={"yes": yes, "topic": f"{answer.topic}:fewer"})


def _has(facts: Facts, asked: Asked) -> Answer | None:
    """Yes where the profile lists it; it lists not everything, so never no."""
    skill = asked.found.get("skill", "")
    parts = re.split(r" (?:and|und|et|y|e|en) ", skill)
    if not all(knows(part, facts.profile) for part in parts) or asks_contrary(asked.question.label) is not False:
        return None
    return Answer(topic=f"has_skill:{skill_named(skill)}", yes=True, source="Your profile: skills")


def _skills(facts: Facts, _asked: Asked) -> Answer | None:
    listed = [name for skill in facts.profile.skills for name in (skill.keywords or (skill.name,)) if name]
    return _several(listed)


def _these(facts: Facts, _asked: Asked) -> Answer | None:
    """The skills of the profile, those in groups and those with years; which of them are asked, the options tell."""
    profile = facts.profile
    listed = [name for skill in profile.skills for name in (*skill.keywords, skill.name) if name]
    return _several([*listed, *(name for name, years in profile.companion.skill_years.items() if years > 0)])


def _several(listed: list[str]) -> Answer | None:
    names = tuple(dict.fromkeys(listed))
    if not names:
        return None
    answers = tuple(Answer(topic="skills", text=name, queries=(name,)) for name in names)
    return Answer(topic="skills", text=", ".join(names), several=answers, source="Your profile: skills")


_field = worded("skills")

FIELDS = (
    _field("years_with", _years_with),
    _field("years_at_least", _at_least),
    _field("years_fewer", _fewer),
    _field("experience_range", _in_range, kinds=CHOICE),
    _field("total_years", _total),
    _field("has_skill", _has),
    _field("skills", _skills),
    _field("skills_of_these", _these, kinds=frozenset({"choices"})),
)
