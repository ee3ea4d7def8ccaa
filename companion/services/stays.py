"""Where the person worked and studied, as far as they brought it along: whoever was there too is closer."""

import re
from collections.abc import Mapping
from datetime import date

from pydantic import JsonValue

from companion.domain.ask import ANSWERED
from companion.people.rank import Background, Stay
from companion.sites.values.dates import read_date
from companion.store.asks import standing_asks
from companion.store.background import background_of
from companion.store.session import Session

_YEAR = re.compile(r"\d{4}")

Line = Mapping[str, JsonValue]


def stays_of(session: Session) -> Background:
    """What `rank` may know about the person's past."""
    known = background_of(session)
    stays = (*map(_job, known.positions), *map(_school, known.education))
    return Background(stays=tuple(stay for stay in stays if stay.name), last_contact=_heard_of(session))


def _heard_of(session: Session) -> dict[int, date]:
    """The day of the latest answer by connection number, as far as asks tell."""
    heard: dict[int, date] = {}
    for ask in standing_asks(session):
        answers = [at.date() for step, at in ask.reached.items() if step in ANSWERED]
        if ask.connection_id is not None and answers:
            heard[ask.connection_id] = max(*answers, heard.get(ask.connection_id, date.min))
    return heard


def _job(line: Line) -> Stay:
    name, start, end = _said(line, "Company Name", "Started On", "Finished On")
    return Stay(name=name, kind="employer", start=_month(start), end=_month(end))


def _school(line: Line) -> Stay:
    name, start, end = _said(line, "School Name", "Start Date", "End Date")
    return Stay(name=name, kind="school", start=_month(start), end=_month(end))


def _said(line: Line, *headers: str) -> list[str]:
    return [str(line.get(header) or "") for header in headers]


def _month(text: str) -> date | None:
    """The first day of a month or a year: exports say “Jan 2020” or “2014”."""
    return date(int(text), 1, 1) if _YEAR.fullmatch(text) else read_date(f"1 {text}")
