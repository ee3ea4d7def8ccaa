"""The contact book on the screen."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from urllib.parse import urlencode

from companion.domain.contact_book import AboutJob, BookQuery, ContactRole, Entry, Wants
from companion.web.links import safe_link
from companion.web.views import words
from companion.web.views.asks import local_day

PER_PAGE = 50


@dataclass(frozen=True)
class BookRow:
    """One person. `page` leads to their own page, where they are a connection; `ask_id` is what the action is about."""

    name: str
    page: str
    roles: tuple[str, ...]
    what: str
    email: str
    phone: str
    link: str
    jobs: tuple[AboutJob, ...]
    more_jobs: int
    last_contact: str
    next_text: str
    next_due: str
    ask_id: int | None
    overdue: bool


@dataclass(frozen=True)
class BookView:
    """Everything the page shows. `roles` and `wants` are value, label and whether it is the chosen one."""

    rows: tuple[BookRow, ...]
    total: int
    text: str
    roles: tuple[tuple[str, str, bool], ...]
    wants: tuple[tuple[str, str, bool], ...]
    has_filter: bool
    link: str
    previous: str
    next: str


_JOBS_SHOWN = 3


def book_view(query: BookQuery, found: Sequence[Entry], now: datetime, *, page: int) -> BookView:
    """The page that answers `query` with `found`."""
    page = min(page, max(1, -(-len(found) // PER_PAGE)))
    shown = found[(page - 1) * PER_PAGE : page * PER_PAGE]
    return BookView(
        rows=tuple(_row(entry, now) for entry in shown),
        total=len(found),
        text=query.text,
        roles=(("", "Everybody", query.role is None), *((r.value, r.label, r == query.role) for r in ContactRole)),
        wants=(("", "Any time", query.wants is None), *((w.value, w.label, w == query.wants) for w in Wants)),
        has_filter=query != BookQuery(),
        link=_link(query, page),
        previous=_link(query, page - 1) if page > 1 else "",
        next=_link(query, page + 1) if page * PER_PAGE < len(found) else "",
    )


def read_book_query(typed: Mapping[str, str]) -> BookQuery:
    """The question an address asks; a word that is no choice asks for nothing."""
    return BookQuery(
        text=typed.get("text", ""),
        role=next((role for role in ContactRole if role == typed.get("role")), None),
        wants=next((wants for wants in Wants if wants == typed.get("wants")), None),
    )


def _row(entry: Entry, now: datetime) -> BookRow:
    ask = entry.next_ask or (entry.asks[-1] if entry.asks else None)
    today = local_day(now)
    planned = ask.next_action if ask else None
    jobs = entry.jobs[-_JOBS_SHOWN:][::-1]
    return BookRow(
        name=entry.name,
        page=f"/people/{entry.connection_id}" if entry.connection_id is not None else "",
        roles=tuple(role.label for role in ContactRole if role in entry.roles and role != ContactRole.OTHER),
        what=", ".join(part for part in (entry.title, entry.company) if part),
        email=entry.email,
        phone=entry.phone,
        link=safe_link(entry.url),
        jobs=jobs,
        more_jobs=len(entry.jobs) - len(jobs),
        last_contact=_ago(entry, now, today),
        next_text=planned.text if planned else "",
        next_due=words.due(planned.due_on, today) if planned else "",
        ask_id=ask.id if ask else None,
        overdue=entry.is_overdue(today),
    )


def _ago(entry: Entry, now: datetime, today: date) -> str:
    heard = entry.last_contact
    return "" if heard is None else "today" if local_day(heard) == today else words.ago(heard, now)


def _link(query: BookQuery, page: int) -> str:
    pairs = [("text", query.text)] if query.text else []
    pairs += [("role", query.role.value)] if query.role else []
    pairs += [("wants", query.wants.value)] if query.wants else []
    pairs += [("page", str(page))] if page > 1 else []
    return f"/contacts?{urlencode(pairs)}" if pairs else "/contacts"
