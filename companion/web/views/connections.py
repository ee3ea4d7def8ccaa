"""The list of connections, and a list before it is imported."""

from dataclasses import dataclass
from urllib.parse import urlencode

from companion.domain.connections import ConnectionPage, ConnectionQuery, ConnectionsCheck
from companion.domain.person import Connection
from companion.people.connection_words import CONNECTION_WORDS
from companion.people.export_files import APPLICATIONS, SAVED_JOBS
from companion.web.links import safe_link
from companion.web.views import words
from companion.web.views.columns import Column, column_views

PER_PAGE = 50
_LABELS = {"url": "Address of the profile", "email": "E-mail", "connected_on": "Connected on", "name": "Full name"}
_REASONS = {
    "no_name": "without a name",
    "duplicate": "twice in the list",
    "cut_off": "cut off",
    "nothing_known": "with nothing we use",
}
_BECOME_JOBS = (APPLICATIONS, SAVED_JOBS)


@dataclass(frozen=True)
class PersonRow:
    """A connection in the list."""

    id: int
    name: str
    link: str
    email: str
    position: str
    company: str
    connected: str
    previously: str
    missing: str


@dataclass(frozen=True)
class PeopleView:
    """Everything the page of connections shows; `known` tells an empty answer from an empty network."""

    rows: tuple[PersonRow, ...]
    total: int
    known: int
    text: str
    page: int
    pages: int
    link: str
    previous: str
    next: str


@dataclass(frozen=True)
class CheckView:
    """The check on screen; `fields` are value and label of what a column can mean."""

    name: str
    people: int
    rows: int
    asides: tuple[str, ...]
    unusual: tuple[str, ...]
    columns: tuple[Column, ...]
    fields: tuple[tuple[str, str], ...]
    preview: tuple[PersonRow, ...]
    become_jobs: tuple[str, ...]
    kept: tuple[str, ...]


def people_view(query: ConnectionQuery, found: ConnectionPage, *, known: int) -> PeopleView:
    """The page that answers `query` with `found`; `known` is how many connections there are in all."""
    pages = max(1, -(-found.total // PER_PAGE))
    page = query.offset // PER_PAGE + 1
    return PeopleView(
        rows=tuple(person_row(person) for person in found.connections),
        total=found.total,
        known=known,
        text=query.text,
        page=page,
        pages=pages,
        link=_link(query.text, page),
        previous=_link(query.text, page - 1) if page > 1 else "",
        next=_link(query.text, page + 1) if page < pages else "",
    )


def check_view(name: str, check: ConnectionsCheck) -> CheckView:
    """The page for `check` of the file `name`."""
    parsed = check.parsed
    asides = [f"{count:,} {_REASONS.get(reason, reason)}" for reason, count in parsed.skipped.items()]
    if parsed.date_only:
        asides.insert(0, f"{parsed.date_only:,} with a date only, which is usual")
    return CheckView(
        name=name,
        people=len(parsed.people),
        rows=parsed.rows,
        asides=tuple(asides),
        unusual=parsed.unusual,
        columns=column_views(check.columns),
        fields=tuple((field, _LABELS.get(field) or words.label(field)) for field in CONNECTION_WORDS),
        preview=tuple(person_row(Connection(id=0, **person.model_dump())) for person in check.preview),
        become_jobs=tuple(file for file in check.others if file in _BECOME_JOBS),
        kept=tuple(file for file in check.others if file not in _BECOME_JOBS),
    )


def person_row(person: Connection) -> PersonRow:
    """A connection as a row."""
    former = person.previously[0] if person.previously else None
    return PersonRow(
        id=person.id,
        name=person.name,
        link=safe_link(f"https://{person.url}" if person.url and ":" not in person.url else person.url),
        email=person.email,
        position=person.position,
        company=person.company,
        connected=words.day(person.connected_on) if person.connected_on else "",
        previously=", ".join(part for part in (former.position, former.company) if part) if former else "",
        missing=words.day(person.missing_since) if person.missing_since else "",
    )


def _link(text: str, page: int) -> str:
    pairs = [("text", text)] if text else []
    pairs += [("page", str(page))] if page > 1 else []
    return f"/connections?{urlencode(pairs)}" if pairs else "/connections"
