"""Where the person worked and studied: whoever was there too is closer.

The profile counts first; what their data export says of other places, after it.
"""

from collections.abc import Mapping
from datetime import date

from pydantic import JsonValue

from companion.domain.ask import ANSWERED
from companion.domain.profile import Education, Work
from companion.domain.text import fold
from companion.forms.dates import partial_date
from companion.people.rank import Background, Stay
from companion.store.asks import standing_asks
from companion.store.background import background_of
from companion.store.profile import get_profile
from companion.store.session import Session

Line = Mapping[str, JsonValue]


def stays_of(session: Session) -> Background:
    """What `rank` may know about the person's past."""
    stays = (*map(_employment, employments_of(session)), *map(_course, _courses_of(session)))
    return Background(stays=tuple(stay for stay in stays if stay.name), last_contact=_heard_of(session))


def employments_of(session: Session) -> tuple[Work, ...]:
    """Where the person worked: as their profile says, then the employers that only their data export knows."""
    said = get_profile(session).work
    names = {fold(work.name) for work in said}
    exported = map(_exported_work, background_of(session).positions)
    return (*said, *(work for work in exported if fold(work.name) not in names))


def _courses_of(session: Session) -> tuple[Education, ...]:
    said = get_profile(session).education
    names = {fold(course.institution) for course in said}
    exported = map(_exported_course, background_of(session).education)
    return (*said, *(course for course in exported if fold(course.institution) not in names))


def _heard_of(session: Session) -> dict[int, date]:
    """The day of the latest answer by connection number, as far as asks tell."""
    heard: dict[int, date] = {}
    for ask in standing_asks(session):
        answers = [at.date() for step, at in ask.reached.items() if step in ANSWERED]
        if ask.connection_id is not None and answers:
            heard[ask.connection_id] = max(*answers, heard.get(ask.connection_id, date.min))
    return heard


def _employment(work: Work) -> Stay:
    return Stay(name=work.name, kind="employer", start=_first_day(work.start_date), end=_first_day(work.end_date))


def _course(course: Education) -> Stay:
    start, end = _first_day(course.start_date), _first_day(course.end_date)
    return Stay(name=course.institution, kind="school", start=start, end=end)


def _first_day(text: str) -> date | None:
    """The first day of a year, a month: people say “2014”, exports “Jan 2020”."""
    known = partial_date(text)
    return None if known is None else date(known.year, known.month or 1, known.day or 1)


def _exported_work(line: Line) -> Work:
    name, title, start, end = _said(line, "Company Name", "Title", "Started On", "Finished On")
    return Work(name=name, position=title, start_date=start, end_date=end)


def _exported_course(line: Line) -> Education:
    name, start, end = _said(line, "School Name", "Start Date", "End Date")
    return Education(institution=name, start_date=start, end_date=end)


def _said(line: Line, *headers: str) -> list[str]:
    return [str(line.get(header) or "") for header in headers]
