"""The page of one job."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from companion.domain.application import MOVES, Status
from companion.domain.ask import Ask
from companion.domain.contact import Contact
from companion.domain.event import Event
from companion.domain.history import HistoryLine
from companion.domain.job import Contract, Job
from companion.services.find_receipts import FoundReceipt
from companion.web.links import safe_link
from companion.web.views import words
from companion.web.views.asks import AskCard, ask_cards
from companion.web.views.board import hue
from companion.web.views.merge import digest
from companion.web.views.receipts import ReceiptView, receipt_views
from companion.web.views.timeline import Moment, timeline

_SOURCES = {
    "you": "you wrote it",
    "site": "read from the page",
    "json-ld": "the page's own job data",
    "card": "the list it was saved from",
    "address": "the address",
    "table": "your table",
    "text": "the text you pasted",
}
_DOORS = {
    "page": "from its page",
    "card": "from a list",
    "url": "by its address",
    "text": "from text",
    "file": "from a file",
    "table": "from a table",
    "manual": "by hand",
}
_STEPS_SHOWN = 3


@dataclass(frozen=True)
class Fact:
    """A thing the posting says, and where it was read."""

    label: str
    value: str
    source: str = ""


@dataclass(frozen=True)
class Step:
    """A usual next status."""

    status: str
    label: str


@dataclass(frozen=True)
class JobView:
    """Everything the page of a job shows."""

    id: int
    version: int
    title: str
    company: str
    initial: str
    hue: int
    place: str
    column: str
    status: str
    status_since: datetime
    status_ago: str
    steps: tuple[Step, ...]
    posting_link: str
    apply_link: str
    closing: str
    facts: tuple[Fact, ...]
    description: str
    description_source: str
    notes: str
    notes_base: str
    contacts: tuple[Contact, ...]
    asks: tuple[AskCard, ...]
    is_referred: bool
    history: tuple[HistoryLine, ...]
    repost_of: int | None
    moments: tuple[Moment, ...]
    receipts: tuple[ReceiptView, ...]
    deleted_at: datetime | None


@dataclass(frozen=True)
class JobRecord:
    """What the store knows about one job."""

    job: Job
    events: Sequence[Event]
    contacts: Sequence[Contact]
    history: Sequence[HistoryLine]
    asks: Sequence[Ask] = ()
    receipts: Sequence[FoundReceipt] = ()


def job_view(record: JobRecord, now: datetime) -> JobView:
    """The page that shows `record`."""
    job, posting = record.job, record.job.posting
    return JobView(
        id=job.id,
        version=job.version,
        title=posting.title,
        company=posting.company,
        initial=posting.company[:1].upper(),
        hue=hue(posting.company),
        place=" · ".join(words.places(posting)),
        column=job.status.column.value,
        status=job.status.label,
        status_since=job.status_since,
        status_ago=words.ago(job.status_since, now),
        steps=_next_steps(job.status),
        posting_link=safe_link(job.url),
        apply_link=safe_link(posting.apply_url) if posting.apply_url != job.url else "",
        closing=words.until(posting.valid_through, now.date()) if job.applied_at is None else "",
        facts=_facts(job),
        description=posting.description,
        description_source=_source(job, "description"),
        notes=job.notes,
        notes_base=digest(job.notes),
        contacts=tuple(record.contacts),
        asks=ask_cards(record.asks, now),
        is_referred=any(ask.is_in_progress for ask in record.asks),
        history=tuple(record.history),
        repost_of=job.repost_of,
        moments=timeline(record.events, now),
        receipts=receipt_views(record.receipts, now),
        deleted_at=job.deleted_at,
    )


def _next_steps(current: Status) -> tuple[Step, ...]:
    usual = MOVES[current]
    forward = [status for status in Status if status in usual and status == status.column.entry]
    return tuple(Step(status.value, status.label) for status in forward[:_STEPS_SHOWN])


def _facts(job: Job) -> tuple[Fact, ...]:
    posting = job.posting
    years = f"at least {posting.min_years} years" if posting.min_years else ""
    said = (
        ("Where", posting.location or "", "locations"),
        ("Workplace", words.label(posting.workplace), "workplace"),
        ("Type", words.label(posting.employment_type), "employment_type"),
        ("Level", words.label(posting.seniority), "seniority"),
        ("Experience", years, "min_years"),
        ("Pay", words.pay(posting.salary), "salary"),
        ("Contract", _terms(posting.contract), "contract"),
        ("Posted", words.day(posting.posted_at) if posting.posted_at else "", "posted_at"),
        ("Closes", words.day(posting.valid_through) if posting.valid_through else "", "valid_through"),
        ("Number", posting.external_id or "", "external_id"),
    )
    facts = [Fact(label, value, _source(job, field)) for label, value, field in said if value]
    facts.append(Fact("Applied", words.moment(job.applied_at) if job.applied_at else "not yet"))
    facts.append(Fact("Saved", f"{words.moment(job.created_at)}, {_DOORS[job.door]}"))
    return tuple(facts)


def _terms(contract: Contract | None) -> str:
    if contract is None:
        return ""
    return ", ".join(part for part in (contract.length or "", words.pay(contract.rate)) if part)


def _source(job: Job, field: str) -> str:
    source = job.sources.get(field, "")
    return _SOURCES.get(source, source)
