"""The board: six columns of cards."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from companion.domain.application import COLUMNS, Column
from companion.domain.job import Job
from companion.domain.query import JobPage
from companion.web.views import words

_HUES = 8


@dataclass(frozen=True, slots=True)
class Known:
    """The jobs for which a referral is on its way, and how many people the person knows, by company."""

    referred: Collection[int] = ()
    people: Mapping[str, int] = field(default_factory=dict)


NOBODY = Known()


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
    people: str


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


def board_view(pages: Mapping[Column, JobPage], now: datetime, *, shown: int, known: Known = NOBODY) -> BoardView:
    """The board that shows `pages` at the moment `now`, with what is known of people."""
    columns = tuple(column_view(column, pages[column], now, known=known) for column in COLUMNS)
    return BoardView(columns=columns, shown=shown, total=sum(column.total for column in columns))


def column_view(column: Column, page: JobPage, now: datetime, *, offset: int = 0, known: Known = NOBODY) -> ColumnView:
    """One column whose cards begin at `offset`."""
    end = offset + len(page.jobs)
    return ColumnView(
        id=column.value,
        label=column.label,
        target=column.entry.value,
        total=page.total,
        cards=tuple(card(job, now, known=known) for job in page.jobs),
        next_offset=end if page.jobs and end < page.total else None,
    )


def card(job: Job, now: datetime, *, known: Known = NOBODY) -> Card:
    """The short form of a job."""
    people = known.people.get(job.posting.company, 0)
    posting = job.posting
    facts = (*words.places(posting), words.pay(posting.salary, short=True))
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
        is_referred=job.id in known.referred,
        people=words.counted(people, "person", "people") if people else "",
    )


def hue(company: str) -> int:
    """A color number that is the same for the same company each time."""
    return sum(company.casefold().encode()) % _HUES
