"""The list: jobs as rows, what filters them, and the way to the next page."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import get_args

from companion.domain.application import COLUMNS, Status
from companion.domain.job import EmploymentType, Job, Workplace
from companion.domain.query import JobPage, JobQuery, SavedView, Sort
from companion.web.views import words
from companion.web.views.list_query import PER_PAGE, ListQuery, query_string, sorted_by

_HEADS: tuple[tuple[Sort, str], ...] = (
    ("title", "Job"),
    ("status", "Status"),
    ("salary", "Pay"),
    ("posted", "Posted"),
    ("closing", "Closes"),
    ("updated", "Changed"),
)


@dataclass(frozen=True, slots=True)
class Row:
    """One job in the list."""

    id: int
    title: str
    company: str
    place: str
    column: str
    status: str
    pay: str
    posted: str
    closes: str
    closes_soon: bool
    changed: datetime
    ago: str
    is_referred: bool


@dataclass(frozen=True)
class Head:
    """A column's head; `direction` is “ascending”, “descending” or empty when the list is sorted by another."""

    label: str
    link: str
    direction: str


@dataclass(frozen=True)
class Option:
    """One box of a filter."""

    value: str
    label: str
    chosen: bool


@dataclass(frozen=True)
class Filter:
    """A filter with boxes; `chosen` is how many are ticked."""

    name: str
    label: str
    options: tuple[Option, ...]

    @property
    def chosen(self) -> int:
        return sum(option.chosen for option in self.options)


@dataclass(frozen=True)
class ViewLink:
    """A saved view."""

    id: int
    name: str
    link: str
    current: bool


@dataclass(frozen=True)
class ListView:
    """Everything the list page shows. `has_filter` tells an empty answer from an empty tracker; `has_more`
    says that a filter under “More” is on.
    """

    rows: tuple[Row, ...]
    total: int
    first: int
    page: int
    pages: int
    previous: str
    next: str
    link: str
    heads: tuple[Head, ...]
    filters: tuple[Filter, ...]
    typed: dict[str, str]
    problems: dict[str, str]
    sort: str
    order: str
    has_filter: bool
    has_more: bool
    views: tuple[ViewLink, ...]


@dataclass(frozen=True)
class Found:
    """What answers a list's question; for the jobs in `referred` a referral is on its way."""

    page: JobPage
    views: Sequence[SavedView]
    referred: Collection[int] = ()


def list_view(asked: ListQuery, found: Found, now: datetime) -> ListView:
    """The list that answers `asked` with `found`."""
    query, total = asked.query, found.page.total
    pages = last_page(total)
    link = query_string(query)
    return ListView(
        rows=tuple(_row(job, now, is_referred=job.id in found.referred) for job in found.page.jobs),
        total=total,
        first=query.offset + 1,
        page=asked.page,
        pages=pages,
        previous=query_string(query, page=asked.page - 1) if asked.page > 1 else "",
        next=query_string(query, page=asked.page + 1) if asked.page < pages else "",
        link=query_string(query, page=asked.page),
        heads=tuple(_head(query, sort, label) for sort, label in _HEADS),
        filters=_filters(query),
        typed=asked.typed,
        problems=asked.problems,
        sort=query.sort,
        order="desc" if query.descending else "asc",
        has_filter=_bare(query) != JobQuery(limit=PER_PAGE),
        has_more=bool(query.company or query.min_salary is not None or query.saved_after),
        views=tuple(_view_link(view, link) for view in found.views),
    )


def last_page(total: int) -> int:
    """The number of the last page when there are `total` jobs."""
    return max(1, -(-total // PER_PAGE))


def _bare(query: JobQuery) -> JobQuery:
    return query.model_copy(update={"sort": "updated", "descending": True, "offset": 0})


def _view_link(view: SavedView, current: str) -> ViewLink:
    link = query_string(view.query)
    return ViewLink(id=view.id, name=view.name, link=link, current=link == current)


def _head(query: JobQuery, sort: Sort, label: str) -> Head:
    direction = ""
    if query.sort == sort:
        direction = "descending" if query.descending else "ascending"
    return Head(label=label, link=query_string(sorted_by(query, sort)), direction=direction)


def _filters(query: JobQuery) -> tuple[Filter, ...]:
    chosen = {*query.statuses, *(status for column in query.columns for status in COLUMNS[column])}
    statuses = tuple(Option(status.value, status.label, status in chosen) for status in Status)
    workplaces = (Option(kind, words.label(kind), kind in query.workplaces) for kind in get_args(Workplace))
    kinds = (Option(kind, words.label(kind), kind in query.employment_types) for kind in get_args(EmploymentType))
    return (
        Filter("status", "Status", statuses),
        Filter("workplace", "Workplace", tuple(workplaces)),
        Filter("type", "Type", tuple(kinds)),
    )


def _row(job: Job, now: datetime, *, is_referred: bool) -> Row:
    posting = job.posting
    return Row(
        id=job.id,
        title=posting.title,
        company=posting.company,
        place=" · ".join(words.places(posting)),
        column=job.status.column.value,
        status=job.status.label,
        pay=words.pay(posting.salary, short=True),
        posted=words.day(posting.posted_at) if posting.posted_at else "",
        closes=words.day(posting.valid_through) if posting.valid_through else "",
        closes_soon=bool(words.until(posting.valid_through, now.date())) and job.applied_at is None,
        changed=job.updated_at,
        ago=words.ago(job.updated_at, now),
        is_referred=is_referred,
    )
