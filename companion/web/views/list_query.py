"""The list's address and the question it stands for, in both directions."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from typing import Protocol, TypeVar, get_args
from urllib.parse import urlencode

from companion.domain.application import Column, Status
from companion.domain.job import EmploymentType, Workplace
from companion.domain.query import JobQuery, Sort
from companion.domain.text import clean_line

PER_PAGE = 50
_LAST_PAGE = 100_000
_DIGITS_LIMIT = 12
_RISING_FIRST = frozenset({"company", "title", "status", "closing"})
_Choice = TypeVar("_Choice", bound=str)


class Parameters(Protocol):
    """The parameters of an address; a name may come several times."""

    def get(self, key: str, default: str) -> str: ...
    def getlist(self, key: str) -> Sequence[str]: ...


@dataclass(frozen=True)
class ListQuery:
    """A question as it was asked: what could be understood, and a sentence for each field that could not."""

    query: JobQuery
    page: int = 1
    typed: dict[str, str] = field(default_factory=dict)
    problems: dict[str, str] = field(default_factory=dict)


def read_query(given: Parameters) -> ListQuery:
    """The question that an address asks. What is no sensible value is left out and named, never refused."""
    problems: dict[str, str] = {}
    typed = {name: given.get(name, "").strip() for name in ("text", "company", "min_salary", "saved_after")}
    sort: Sort = next((sort for sort in get_args(Sort) if sort == given.get("sort", "")), "updated")
    order = given.get("order", "") or ("asc" if sort in _RISING_FIRST else "desc")
    page = _page(given.get("page", "1"))
    query = JobQuery(
        text=clean_line(typed["text"]),
        statuses=_chosen(given.getlist("status"), tuple(Status)),
        columns=_chosen(given.getlist("column"), tuple(Column)),
        workplaces=_chosen(given.getlist("workplace"), get_args(Workplace)),
        employment_types=_chosen(given.getlist("type"), get_args(EmploymentType)),
        company=clean_line(typed["company"]),
        min_salary=_amount(typed["min_salary"], problems),
        saved_after=_day(typed["saved_after"], problems),
        sort=sort,
        descending=order != "asc",
        limit=PER_PAGE,
        offset=(page - 1) * PER_PAGE,
    )
    return ListQuery(query=query, page=page, typed=typed, problems=problems)


def on_page(asked: ListQuery, page: int) -> ListQuery:
    """The same question, another page of its answer."""
    query = asked.query.model_copy(update={"offset": (page - 1) * PER_PAGE})
    return replace(asked, query=query, page=page)


def query_string(query: JobQuery, *, page: int = 1) -> str:
    """The address that asks `query`: only what differs from the plain list, so that it stays readable."""
    pairs: list[tuple[str, str]] = [("text", query.text)] if query.text else []
    pairs += [("status", status) for status in query.statuses] + [("column", column) for column in query.columns]
    pairs += [("workplace", workplace) for workplace in query.workplaces]
    pairs += [("type", kind) for kind in query.employment_types]
    pairs += [("company", query.company)] if query.company else []
    pairs += [("min_salary", f"{query.min_salary:.0f}")] if query.min_salary is not None else []
    pairs += [("saved_after", query.saved_after.date().isoformat())] if query.saved_after else []
    if query.sort != "updated" or not query.descending:
        pairs += [("sort", query.sort), ("order", "desc" if query.descending else "asc")]
    pairs += [("page", str(page))] if page > 1 else []
    return f"/jobs?{urlencode(pairs)}" if pairs else "/jobs"


def sorted_by(query: JobQuery, sort: Sort) -> JobQuery:
    """`query` as a click on a column's head asks it: the same column turns around."""
    descending = not query.descending if query.sort == sort else sort not in _RISING_FIRST
    return query.model_copy(update={"sort": sort, "descending": descending})


def _chosen(given: Iterable[str], allowed: tuple[_Choice, ...]) -> tuple[_Choice, ...]:
    wanted = frozenset(given)
    return tuple(choice for choice in allowed if choice in wanted)


def _page(text: str) -> int:
    return (
        min(max(int(text), 1), _LAST_PAGE) if text.isascii() and text.isdecimal() and len(text) <= _DIGITS_LIMIT else 1
    )


def _amount(text: str, problems: dict[str, str]) -> float | None:
    digits = text.replace(",", "").replace(" ", "").replace("_", "")
    if not digits:
        return None
    if not digits.isascii() or not digits.isdecimal() or len(digits) > _DIGITS_LIMIT:
        problems["min_salary"] = f"“{text}” is no amount. Write a number such as 60000."
        return None
    return float(digits)


def _day(text: str, problems: dict[str, str]) -> datetime | None:
    if not text:
        return None
    try:
        day = date.fromisoformat(text)
    except ValueError:
        problems["saved_after"] = f"“{text}” is no date. Write it as 2026-03-31."
        return None
    return datetime(day.year, day.month, day.day, tzinfo=UTC)
