"""A row of a table as a job: what each cell means, and in sentences what could not be understood."""

import re
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, time
from typing import TypeVar

from companion.domain.addresses import checked_url
from companion.domain.application import Status
from companion.domain.errors import InvalidInput
from companion.domain.field_words import field_named
from companion.domain.job import Posting
from companion.domain.status_words import status_named
from companion.domain.table import RowProblem, Table
from companion.domain.text import clean_block, clean_line, fold
from companion.domain.value import Value
from companion.sites.values.dates import read_date
from companion.sites.values.employment import read_employment
from companion.sites.values.locale import Locale
from companion.sites.values.places import read_places
from companion.sites.values.salary import read_salary
from companion.sites.values.seniority import read_seniority
from companion.sites.values.workplace import read_workplace

DATES = frozenset({"posted_at", "valid_through", "applied_at", "saved_at"})

_YES_OR_NO = {"yes": True, "y": True, "x": True, "true": True, "ja": True, "oui": True, "si": True} | dict.fromkeys(
    ("no", "n", "false", "nein", "non", "not yet", ""), False
)
_SAYS_NOTHING = frozenset(("", "n a", "na", "none", "null", "tbd", "unknown", "not specified", "no", "yes"))
_NUMERIC_DATE = re.compile(r"\s*(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}\b")
_MONTHS = 12
_MIDDAY = time(12)

T = TypeVar("T")


class RowJob(Value):
    """A row, understood: the posting and what the person noted about the application."""

    posting: Posting
    url: str = ""
    status: Status = Status.SAVED
    saved_at: datetime | None = None
    applied_at: datetime | None = None
    notes: str = ""


class Row(Value):
    """A row of the table: its job, None when it cannot be imported, and what is wrong with it."""

    number: int
    job: RowJob | None = None
    problems: tuple[RowProblem, ...] = ()


def suggested_mapping(header: tuple[str, ...]) -> dict[str, str]:
    """For each column that is understood its field; of two columns for one field the first."""
    mapping: dict[str, str] = {}
    for name in header:
        field = field_named(name)
        if field is not None and field not in mapping.values():
            mapping[name] = field
    return mapping


def understood(table: Table, mapping: dict[str, str]) -> list[Row]:
    """Every row as a job, in order; blank rows are left out without a word."""
    places = {header: place for place, header in enumerate(table.header)}
    columns = [(places[header], field) for header, field in mapping.items() if header in places]
    locale = locale_of_dates([row[place] for row in table.rows for place, field in columns if field in DATES])
    found = []
    for number, cells in enumerate(table.rows, start=table.first_row):
        if any(cells):
            found.append(_RowReader(number, locale).read(_values(cells, columns)))
    return found


def _values(cells: tuple[str, ...], columns: list[tuple[int, str]]) -> dict[str, str]:
    values: dict[str, str] = {}
    for place, field in columns:
        if cells[place]:
            joint = "\n" if field in ("notes", "description") else " - " if field == "salary" else "; "
            values[field] = f"{values[field]}{joint}{cells[place]}" if field in values else cells[place]
    return values


def locale_of_dates(dates: Iterable[str]) -> Locale:
    """Day first or month first: the table's own dates tell, as soon as one of them has a day above 12."""
    for text in dates:
        found = _NUMERIC_DATE.match(text)
        if found and int(found[1]) > _MONTHS:
            return Locale(language="en", country="GB")
        if found and int(found[2]) > _MONTHS:
            break
    return Locale(language="en", country="US")


class _RowReader:
    """Reads one row and gathers what it could not understand."""

    def __init__(self, number: int, locale: Locale) -> None:
        self.number = number
        self.locale = locale
        self.problems: list[RowProblem] = []

    def read(self, values: dict[str, str]) -> Row:
        missing = [name for name in ("title", "company") if not clean_line(values.get(name, ""))]
        if missing:
            self._complain(f"The {' and the '.join(missing)} is missing, so the row is left out.", skipped=True)
            return Row(number=self.number, problems=tuple(self.problems))
        applied, saved = self._moment(values, "applied_at"), self._moment(values, "saved_at")
        job = RowJob(
            posting=self._posting(values),
            url=self._address(values, "url") or "",
            status=self._status(values, applied),
            saved_at=saved or applied,
            applied_at=applied,
            notes=clean_block(values.get("notes", "")),
        )
        return Row(number=self.number, job=job, problems=tuple(self.problems))

    def _posting(self, values: dict[str, str]) -> Posting:
        return Posting(
            title=values["title"],
            company=values["company"],
            locations=read_places(values.get("locations", "")),
            workplace=self._read(values, "workplace", read_workplace),
            employment_type=self._read(values, "employment_type", read_employment),
            seniority=read_seniority(values.get("seniority", "") or values["title"]),
            salary=self._read(values, "salary", lambda text: read_salary(text, self.locale)),
            posted_at=self._read(values, "posted_at", self._date),
            valid_through=self._read(values, "valid_through", self._date),
            external_id=values.get("external_id"),
            apply_url=self._address(values, "apply_url"),
            description=values.get("description", ""),
        )

    def _read(self, values: dict[str, str], field: str, reader: Callable[[str], T | None]) -> T | None:
        text = values.get(field, "")
        value = reader(text) if text else None
        if text and value is None and fold(text) not in _SAYS_NOTHING:
            self._complain(f"The {field.replace('_', ' ')} “{clean_line(text, 60)}” was not understood.")
        return value

    def _date(self, text: str) -> date | None:
        return read_date(text, None, self.locale)

    def _moment(self, values: dict[str, str], field: str) -> datetime | None:
        if fold(values.get(field, "")) in _YES_OR_NO:
            return None
        day = self._read(values, field, self._date)
        return None if day is None else datetime.combine(day, _MIDDAY, UTC)

    def _address(self, values: dict[str, str], field: str) -> str | None:
        text = values.get(field, "")
        if not text:
            return None
        try:
            return checked_url(text if "://" in text else f"https://{text}")
        except InvalidInput:
            self._complain(f"“{clean_line(text, 60)}” is no web address and is left out.")
            return None

    def _status(self, values: dict[str, str], applied: datetime | None) -> Status:
        words = values.get("status", "")
        fallback = Status.APPLIED if applied or _YES_OR_NO.get(fold(values.get("applied_at", ""))) else Status.SAVED
        if not words:
            return fallback
        status = status_named(words)
        if status is None:
            self._complain(f"The status “{clean_line(words, 60)}” is not known; the job becomes “{fallback.label}”.")
        return status or fallback

    def _complain(self, sentence: str, *, skipped: bool = False) -> None:
        self.problems.append(RowProblem(row=self.number, sentence=sentence, skipped=skipped))
