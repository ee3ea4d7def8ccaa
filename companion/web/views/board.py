"""The board: six columns of cards."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from companion.domain.application import COLUMNS, Column
from companion.domain.job import Job
from companion.domain.query import JobPage
from companion.web.views import words

_HUES = 8


@dataclass(frozen=True, slots=True)
class Card:
    """One job on the board; `state` is said only when the column alone does not say it."""

    id: int
    title: str
    company: str
    initial: str
    hue: int
    facts: tuple[str, ...]
    state: str
    closing: str
    since: datetime
    ago: str
    is_referred: bool


@dataclass(frozen=True, slots=True)
class ColumnView:
    """One column: its first cards and how many jobs stand in it; `next_offset` is None when all are shown."""

    id: str
    label: str
    target: str
    total: int
    cards: tuple[Card, ...]
    next_offset: int | None


@dataclass(frozen=True, slots=True)
class BoardView:
    """All columns, left to right; `shown` is how many cards a column shows at most."""

    columns: tuple[ColumnView, ...]
    shown: int
    total: int


def board_view(
    pages: Mapping[Column, JobPage], now: datetime, *, shown: int, referred: Collection[int] = ()
) -> BoardView:
    """The board that shows `pages` at the moment `now`; for the jobs in `referred` a referral is on its way."""
    columns = tuple(column_view(column, pages[column], now, referred=referred) for column in COLUMNS)
    return BoardView(columns=columns, shown=shown, total=sum(column.total for column in columns))


def column_view(
    column: Column, page: JobPage, now: datetime, *, offset: int = 0, referred: Collection[int] = ()
) -> ColumnView:
    """One column whose cards begin at `offset`."""
    end = offset + len(page.jobs)
    return ColumnView(
        id=column.value,
        label=column.label,
        target=column.entry.value,
        total=page.total,
        cards=tuple(card(job, now, is_referred=job.id in referred) for job in page.jobs),
        next_offset=end if page.jobs and end < page.total else None,
    )


def card(job: Job, now: datetime, *, is_referred: bool = False) -> Card:
    """The short form of a job."""
    posting = job.posting
    facts = (posting.location or "", words.label(posting.workplace), words.pay(posting.salary, short=True))
    entered = job.status == job.status.column.entry
    return Card(
        id=job.id,
        title=posting.title,
        company=posting.company,
        initial=posting.company[:1].upper(),
        hue=hue(posting.company),
        facts=tuple(fact for fact in facts if fact),
        state="" if entered else job.status.label,
        closing=words.until(posting.valid_through, now.date()) if job.applied_at is None else "",
        since=job.status_since,
        ago=words.ago(job.status_since, now),
        is_referred=is_referred,
    )


def hue(company: str) -> int:
    """A color number that is the same for the same company each time."""
    return sum(company.casefold().encode()) % _HUES
