"""Connections: written in bulk by imports, read by company, by words, and whole for an import to compare with."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, func, insert, update
from sqlalchemy import select as select_columns
from sqlmodel import Session

from companion.domain.connections import ConnectionPage, ConnectionQuery, KnownPerson
from companion.domain.errors import NotFound
from companion.domain.person import Connection, FormerPost, NewConnection
from companion.domain.text import fold
from companion.store.tables import ConnectionRow, FormerPostRow

Placed = tuple[str, NewConnection]
"""A person with the identity under which they are kept."""

_KNOWN = ("id", "identity", "first_name", "last_name", "url", "email", "company", "position", "connected_on")
_STATED = ("first_name", "last_name", "url", "email", "company", "position", "connected_on")
_WRITTEN = (*_STATED, "identity", "words")
_BATCH = 500
_ROW = ConnectionRow.__table__  # type: ignore[attr-defined] # what the bulk statements are written against
_PRESENT = _ROW.c.missing_since.is_(None)
_READ = ("id", *_STATED, "missing_since")
_PEOPLE = select_columns(*(_ROW.c[name] for name in _READ))
_FORMER = FormerPostRow.__table__  # type: ignore[attr-defined]


def known_people(session: Session, *, unseen_since: datetime) -> list[KnownPerson]:
    """The connections that no import has seen since then, as an import compares them."""
    wanted = select_columns(*(_ROW.c[name] for name in _KNOWN)).where(_ROW.c.seen_at < unseen_since)
    return [KnownPerson(*row) for row in session.connection().execute(wanted)]


def identities(session: Session) -> set[str]:
    """The identity of every connection."""
    return set(session.connection().scalars(select_columns(_ROW.c.identity)))


def last_seen(session: Session) -> datetime | None:
    """The moment of the latest import; None before the first."""
    return session.connection().scalar(select_columns(func.max(_ROW.c.seen_at)))


def count_present(session: Session) -> int:
    """How many connections are not missing."""
    return session.connection().scalar(select_columns(func.count()).where(_PRESENT)) or 0


def add_people(session: Session, people: Iterable[Placed], *, at: datetime) -> None:
    """Add connections, seen at `at`."""
    moments = {"added_at": at, "seen_at": at, "missing_since": None}
    rows = [{**_written(placed), **moments} for placed in people]
    if rows:
        session.connection().execute(insert(_ROW), rows)


def change_people(session: Session, people: Mapping[int, Placed]) -> None:
    """Write the connections with these numbers anew."""
    rows = [
        {"number": number, **{f"new_{name}": value for name, value in _written(placed).items()}}
        for number, placed in people.items()
    ]
    if rows:
        values: dict[str, Any] = {name: bindparam(f"new_{name}") for name in _WRITTEN}
        session.connection().execute(update(_ROW).where(_ROW.c.id == bindparam("number")).values(**values), rows)


def mark_seen(session: Session, numbers: Sequence[int], *, at: datetime, returns: bool) -> None:
    """Note that these connections are in the import of `at`; `returns` takes back that they were missing."""
    values: dict[str, Any] = {"seen_at": at, **({"missing_since": None} if returns else {})}
    for start in range(0, len(numbers), _BATCH):
        theirs = _ROW.c.id.in_(numbers[start : start + _BATCH])
        session.connection().execute(update(_ROW).where(theirs).values(**values))


def mark_missing(session: Session, *, unseen_since: datetime, day: date) -> int:
    """How many connections were not seen since then; they are marked as missing from `day` unless they are already."""
    change = update(_ROW).where(_ROW.c.seen_at < unseen_since, _PRESENT)
    return session.connection().execute(change.values(missing_since=day)).rowcount


def add_former_posts(session: Session, posts: Iterable[tuple[int, FormerPost]]) -> None:
    """Add what people did before, each with the number of the connection."""
    rows = [{"connection_id": number, **post.model_dump()} for number, post in posts]
    if rows:
        session.connection().execute(insert(_FORMER), rows)


def search_connections(session: Session, query: ConnectionQuery) -> ConnectionPage:
    """The connections whose name, company or position holds every word of the query, by name."""
    conditions: list[ColumnElement[bool]] = [
        _ROW.c.words.contains(f" {word}", autoescape=True) for word in fold(query.text).split()
    ]
    if query.is_missing is not None:
        conditions.append(~_PRESENT if query.is_missing else _PRESENT)
    total = session.connection().scalar(select_columns(func.count()).select_from(_ROW).where(*conditions))
    wanted = _PEOPLE.where(*conditions).order_by(_ROW.c.words, _ROW.c.id).offset(query.offset).limit(query.limit)
    return ConnectionPage(connections=tuple(_read(session, wanted)), total=total or 0)


def get_connection(session: Session, connection_id: int) -> Connection:
    """The connection with this number; raises `NotFound`."""
    found = _read(session, _PEOPLE.where(_ROW.c.id == connection_id)) if 0 < connection_id < 2**31 else []
    if not found:
        raise NotFound("There is no such connection.")
    return found[0]


def people_at(session: Session, companies: Collection[str], *, limit: int) -> list[Connection]:
    """The present connections who work at a company spelled in one of these ways, at most `limit`, the newest."""
    wanted = _PEOPLE.where(_PRESENT, _ROW.c.company.in_(companies))
    newest = (_ROW.c.connected_on.is_(None), _ROW.c.connected_on.desc(), _ROW.c.id)
    return _read(session, wanted.order_by(*newest).limit(limit))


def people_formerly_at(session: Session, companies: Collection[str]) -> list[Connection]:
    """The present connections who worked at a company spelled in one of these ways before."""
    there = select_columns(_FORMER.c.connection_id).where(_FORMER.c.company.in_(companies))
    return _read(session, _PEOPLE.where(_PRESENT, _ROW.c.id.in_(there)))


def companies_of_people(session: Session) -> dict[str, int]:
    """For each spelling of a company how many present connections work there."""
    company = _ROW.c.company
    wanted = select_columns(company, func.count()).where(company != "", _PRESENT).group_by(company)
    return {row[0]: row[1] for row in session.connection().execute(wanted)}


def companies_of_former_posts(session: Session) -> list[str]:
    """Each spelling of a company where somebody worked before."""
    company = _FORMER.c.company
    return list(session.connection().scalars(select_columns(company).where(company != "").distinct()))


def version_of_network(session: Session) -> str:
    """A text that is another one as soon as the answers about companies may be."""
    counts = select_columns(func.count(), func.count(_ROW.c.missing_since), func.max(_ROW.c.seen_at))
    posts = select_columns(func.max(_FORMER.c.id))
    connection = session.connection()
    return str((*connection.execute(counts).one(), connection.scalar(posts)))


def _written(placed: Placed) -> dict[str, object]:
    """The columns of a person. In `words` each begins after a space, so that a search finds beginnings of words."""
    identity, person = placed
    words = f" {fold(f'{person.first_name} {person.last_name} {person.company} {person.position}')}"
    stated = {name: getattr(person, name) for name in _STATED}
    return {**stated, "identity": identity, "words": words}


def _read(session: Session, wanted: Select[Any]) -> list[Connection]:
    """The people that `wanted` asks for. What is stored was checked when it was written and is not checked again."""
    rows = session.connection().execute(wanted).all()
    former = _former_posts(session, [row[0] for row in rows])
    return [
        Connection.model_construct(**dict(zip(_READ, row, strict=True)), previously=tuple(former.get(row[0], ())))
        for row in rows
    ]


def _former_posts(session: Session, numbers: Sequence[int]) -> dict[int, list[FormerPost]]:
    former: dict[int, list[FormerPost]] = {}
    for start in range(0, len(numbers), _BATCH):
        theirs = _FORMER.c.connection_id.in_(numbers[start : start + _BATCH])
        found = select_columns(_FORMER.c.connection_id, *(_FORMER.c[name] for name in FormerPost.model_fields))
        for number, *values in session.connection().execute(found.where(theirs).order_by(_FORMER.c.id.desc())):
            post = FormerPost(**dict(zip(FormerPost.model_fields, values, strict=True)))
            former.setdefault(number, []).append(post)
    return former
