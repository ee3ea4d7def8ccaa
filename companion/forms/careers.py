"""Employments and studies of the profile in the order of forms, the latest first, with their dates."""

from collections.abc import Sequence
from datetime import date
from typing import TypeVar

from companion.domain.form import Answer
from companion.domain.profile import Education, Profile, Work
from companion.forms.dates import goes_on, partial_date
from companion.forms.degrees import LADDER, degree_of
from companion.forms.field import Asked

_Entry = TypeVar("_Entry", Work, Education)
_MONTH = ("month", "monat", "mois", "mes", "mese", "maand")
_YEAR = ("year", "jahr", "annee", "ano", "anno", "jaar")


def employments(profile: Profile) -> Sequence[Work]:
    """The employments, the latest first; in the profile's own order where dates do not tell."""
    return _latest_first(profile.work)


def studies(profile: Profile) -> Sequence[Education]:
    """The courses of study, the latest first."""
    return _latest_first(profile.education)


def highest_degree(profile: Profile, today: date) -> str:
    """The highest degree of a course that has ended by `today`; empty where none is known."""
    ended = [course.study_type for course in studies(profile) if course.study_type and _has_ended(course, today)]
    best = max(ended, key=_rung, default="")
    return best if _rung(best) >= 0 else ""


def _has_ended(course: Education, today: date) -> bool:
    end = partial_date(course.end_date)
    if end is None:
        return not course.start_date
    return (end.year, end.month or 1, end.day or 1) <= (today.year, today.month, today.day)


def _rung(study_type: str) -> int:
    degree = degree_of(study_type)
    return max((LADDER.index(level) for level in degree.levels if level in LADDER), default=-1) if degree else -1


def _latest_first(entries: Sequence[_Entry]) -> Sequence[_Entry]:
    if any(partial_date(entry.start_date or entry.end_date) is None for entry in entries):
        return entries
    return sorted(entries, key=_age, reverse=True)


def _age(entry: Work | Education) -> tuple[int, int, int, int]:
    start, end = partial_date(entry.start_date), partial_date(entry.end_date)
    last = (9999, 12) if goes_on(entry.end_date) and start else (end.year, end.month or 12) if end else (0, 0)
    return (*last, start.year if start else 0, (start.month or 0) if start else 0)


def span(topic: str, text: str, *, what: str, asked: Asked) -> Answer | None:
    """The answer that a date of the profile is; only the month or the year of it where that alone is asked."""
    day = partial_date(text)
    if day is None:
        return None
    source = f"Your profile: {what}"
    unit = unit_asked(asked)
    if unit == "month":
        if day.month is None:
            return None
        return Answer(
            topic=topic, text=f"{day.month:02}", number=day.month, date=day, choices=_months(day.month), source=source
        )
    if unit == "year":
        return Answer(topic=topic, text=str(day.year), number=day.year, date=day, source=source)
    return Answer(topic=topic, text=_written(day.year, day.month), date=day, source=source)


def unit_asked(asked: Asked) -> str:
    """The unit, "month" or "year", where the question is only about that part of a date; else empty."""
    question = asked.question
    if question.parts and len(question.parts) == 1 and question.parts[0] in ("month", "year"):
        return question.parts[0]
    words = " ".join(
        (question.label, question.placeholder if not question.label else "", *question.names[:1])
    ).casefold()
    has_month, has_year = any(word in words for word in _MONTH), any(word in words for word in _YEAR)
    return "month" if has_month and not has_year else "year" if has_year and not has_month else ""


def _months(month: int) -> tuple[str, ...]:
    names = "January February March April May June July August September October November December".split()
    return (names[month - 1], names[month - 1][:3], str(month))


def _written(year: int, month: int | None) -> str:
    return f"{month:02}/{year}" if month else str(year)
