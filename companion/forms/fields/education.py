"""What the person has studied: one block a course, the latest first, or the latest outside of blocks."""

import re
from collections.abc import Callable

from companion.domain.form import Answer
from companion.domain.profile import Education
from companion.forms.careers import highest_degree, span, studies
from companion.forms.dates import partial_date
from companion.forms.facts import Facts
from companion.forms.field import CHOICE, DATE, TEXT, Asked
from companion.forms.saying import of_profile
from companion.forms.terms import key
from companion.forms.worded import worded

_EXPECTED = re.compile(
    r"^(?!.*\bactual\b).*\b(expected|anticipated|voraussichtlich\w*|prevu\w*|previst[oa]|verwacht\w*)\b"
)
_field = worded("education")
_PLAIN = TEXT | CHOICE
_DATED = _PLAIN | DATE


def _entry(facts: Facts, asked: Asked) -> Education | None:
    courses = studies(facts.profile)
    return courses[asked.index] if asked.index < len(courses) else None


def _part(topic: str, label: str, read: Callable[[Education], str]) -> Callable[[Facts, Asked], Answer | None]:
    def answer(facts: Facts, asked: Asked) -> Answer | None:
        course = _entry(facts, asked)
        text = read(course) if course else ""
        return of_profile(topic, text, f"{label} of education {asked.index + 1}")

    return answer


def _date(topic: str, label: str, read: Callable[[Education], str]) -> Callable[[Facts, Asked], Answer | None]:
    def answer(facts: Facts, asked: Asked) -> Answer | None:
        course = _entry(facts, asked)
        if course and _EXPECTED.search(key(asked.question.label)) and _is_over(read(course), facts):
            return None
        return (
            span(topic, read(course), what=f"{label} of education {asked.index + 1}", asked=asked) if course else None
        )

    return answer


def _is_over(text: str, facts: Facts) -> bool:
    """Whether the day is past; what is over is not expected."""
    day = partial_date(text)
    return day is not None and (day.year, day.month or 12) < (facts.today.year, facts.today.month)


def _level(facts: Facts, _asked: Asked) -> Answer | None:
    return of_profile("education_level", highest_degree(facts.profile, facts.today), "highest degree")


_DEGREE = _part("degree", "degree", lambda course: course.study_type)
_AREA = _part("discipline", "field of study", lambda course: course.area)
_GRADE = _part("grade", "grade", lambda course: course.score)

# What could mean many things outside of a block of studies has a field of its own.
FIELDS = (
    _field("school", _part("school", "school", lambda course: course.institution), kinds=_PLAIN),
    _field("degree", _DEGREE, kinds=_PLAIN),
    _field("block_degree", _DEGREE, kinds=_PLAIN),
    _field("discipline", _AREA, kinds=_PLAIN),
    _field("block_discipline", _AREA, kinds=_PLAIN),
    _field("study_start", _date("study_start", "start", lambda course: course.start_date), kinds=_DATED),
    _field("study_end", _date("study_end", "end", lambda course: course.end_date), kinds=_DATED),
    _field("graduation", _date("study_end", "end", lambda course: course.end_date), kinds=_DATED),
    _field("education_level", _level, kinds=_PLAIN),
    _field("grade", _GRADE, kinds=_PLAIN),
    _field("block_grade", _GRADE, kinds=_PLAIN),
)
