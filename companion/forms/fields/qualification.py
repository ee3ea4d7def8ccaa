"""Whether the person has a degree: yes where their education has it or a higher one; never no."""

import re

from companion.domain.form import Answer
from companion.domain.profile import Education
from companion.forms.dates import goes_on, partial_date
from companion.forms.degrees import LADDER, Degree, degree_of
from companion.forms.facts import Facts
from companion.forms.field import Asked
from companion.forms.terms import key, stands_in, terms
from companion.forms.truth import asks_contrary
from companion.forms.worded import worded

_SUBJECT = re.compile(
    r"(?:degree|bachelors?|masters?|ph ?d|b ?sc|m ?sc|diplom|abschluss|licence|licenciatura|grado|mestrado|laurea) "
    r"(?:in|of|en|em|im bereich) (?!(?:the|process|progress)\b)(?P<subject>.+)"
)


def _held(facts: Facts, asked: Asked) -> Answer | None:
    wanted = degree_of(asked.question.label) or degree_of(asked.found.get("degree", ""))
    if wanted is None or not wanted.levels <= set(LADDER) or asks_contrary(asked.question.label) is not False:
        return None
    step = min(LADDER.index(level) for level in wanted.levels)
    finished = (study for study in facts.profile.education if _is_over(study, facts))
    subject = _SUBJECT.search(key(asked.question.label))
    held = (study for study in finished if _step(degree_of(study.study_type)) >= step)
    found = next((study for study in held if subject is None or _is_in(study, subject["subject"])), None)
    if found is None:
        return None
    because = (f"You have it: {found.study_type}, {found.institution}.",)
    return Answer(topic=f"degree_held:{LADDER[step]}", yes=True, source="Your profile: education", because=because)


def _is_in(study: Education, subject: str) -> bool:
    return stands_in(terms(study.area), tuple(subject.split()))


def _step(degree: Degree | None) -> int:
    return max((LADDER.index(level) for level in degree.levels if level in LADDER), default=-1) if degree else -1


def _is_over(study: Education, facts: Facts) -> bool:
    """Whether the study has ended by today; one without an end has not."""
    end = None if goes_on(study.end_date) else partial_date(study.end_date)
    return end is not None and (end.year, end.month or 1) <= (facts.today.year, facts.today.month)


FIELDS = (worded("qualification")("degree_held", _held),)
