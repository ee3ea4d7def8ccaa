"""Connections: written in bulk by imports, read by company, by words, and whole for an import to compare with."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, bindparam, func, insert, update
from sqlalchemy import select as select_columns
from sqlmodel import Session, col, select

from companion.domain.connections import ConnectionPage, ConnectionQuery, KnownPerson
from companion.domain.errors import NotFound
from companion.domain.person import Connection, FormerPost, NewConnection
from companion.domain.text import fold
from companion.store.tables import ConnectionRow, FormerPostRow

Placed = tuple[str, str, NewConnection]
"""A person with the identity and the company's key under which they are kept."""

_KNOWN = ("id", "identity", "first_name", "last_name", "url", "email", "company", "position", "connected_on")
_STATED = ("first_name", "last_name", "url", "email", "company", "position", "connected_on")
_WRITTEN = (*_STATED, "identity", "company_key", "words")
_BATCH = 500
_ROW = ConnectionRow.__table__  # type: ignore[attr-defined] # what the bulk statements are written against
_FORMER = FormerPostRow.__table__  # type: ignore[attr-defined]


def known_people(session: Session) -> list[KnownPerson]:
    """Every connection, as an import compares it."""
    columns = [_ROW.c[name] for name in (*_KNOWN, "seen_at")]
    return [KnownPerson(*row) for row in session.connection().execute(select_columns(*columns))]


def latest_connection(session: Session, *, before: datetime) -> date | None:
    """The day of the newest connection that was there before an import; None when there was none."""
    wanted = select_columns(func.max(_ROW.c.connected_on)).where(_ROW.c.added_at < before)
    return session.connection().scalar(wanted)


def count_present(session: Session) -> int:
    """How many connections are not missing."""
    return session.connection().scalar(select_columns(func.count()).where(_ROW.c.missing_since.is_(None))) or 0


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
    change = update(_ROW).where(_ROW.c.seen_at < unseen_since, _ROW.c.missing_since.is_(None))
    return session.connection().execute(change.values(missing_since=day)).rowcount


def add_former_posts(session: Session, posts: Iterable[tuple[int, str, FormerPost]]) -> None:
    """Add what people did before, each with the number of the connection and the company's key."""
    rows = [
        {
            "connection_id": number,
            "company_key": company_key,
            "company": post.company,
            "position": post.position,
            "until": post.until,
        }
        for number, company_key, post in posts
    ]
    if rows:
        session.connection().execute(insert(_FORMER), rows)


def search_connections(session: Session, query: ConnectionQuery) -> ConnectionPage:
    """The connections whose name, company or position holds every word of the query, by name."""
    conditions: list[ColumnElement[bool]] = [
        col(ConnectionRow.words).contains(f" {word}", autoescape=True) for word in fold(query.text).split()
    ]
    if query.is_missing is not None:
        missing = col(ConnectionRow.missing_since)
        conditions.append(missing.is_not(None) if query.is_missing else missing.is_(None))
    total = session.connection().scalar(select_columns(func.count()).select_from(_ROW).where(*conditions))
    wanted = select(ConnectionRow).where(*conditions).order_by(col(ConnectionRow.words), col(ConnectionRow.id))
    rows = session.exec(wanted.offset(query.offset).limit(query.limit)).all()
    return ConnectionPage(connections=tuple(_with_history(session, rows)), total=total or 0)


def get_connection(session: Session, connection_id: int) -> Connection:
    """The connection with this number; raises `NotFound`."""
    row = session.get(ConnectionRow, connection_id) if 0 < connection_id < 2**31 else None
    if row is None:
        raise NotFound("This connection is gone already.")
    return _with_history(session, [row])[0]


def people_at(session: Session, company_keys: Collection[str]) -> list[Connection]:
    """The connections who work at one of these companies and were in the latest full import."""
    condition = (col(ConnectionRow.company_key).in_(company_keys), col(ConnectionRow.missing_since).is_(None))
    return _with_history(session, session.exec(select(ConnectionRow).where(*condition)).all())


def people_formerly_at(session: Session, company_keys: Collection[str]) -> list[Connection]:
    """The connections who worked at one of these companies before and are in the latest full import."""
    numbers = select(FormerPostRow.connection_id).where(col(FormerPostRow.company_key).in_(company_keys))
    condition = (col(ConnectionRow.id).in_(numbers), col(ConnectionRow.missing_since).is_(None))
    return _with_history(session, session.exec(select(ConnectionRow).where(*condition)).all())


def companies_of_people(session: Session) -> dict[str, tuple[str, int]]:
    """For each company key of present connections a spelling of its name and how many work there."""
    columns = (_ROW.c.company_key, func.min(_ROW.c.company), func.count())
    wanted = select_columns(*columns).where(_ROW.c.company_key != "", _ROW.c.missing_since.is_(None))
    found = session.connection().execute(wanted.group_by(_ROW.c.company_key))
    return {key: (name, count) for key, name, count in found}


def companies_of_former_posts(session: Session) -> dict[str, str]:
    """For each company key of earlier posts a spelling of its name."""
    wanted = select_columns(_FORMER.c.company_key, func.min(_FORMER.c.company)).where(_FORMER.c.company_key != "")
    return dict(session.connection().execute(wanted.group_by(_FORMER.c.company_key)).tuples())


def _written(placed: Placed) -> dict[str, object]:
    """The columns of a person. In `words` each begins after a space, so that a search finds beginnings of words."""
    identity, company_key, person = placed
    words = f" {fold(f'{person.first_name} {person.last_name} {person.company} {person.position}')}"
    stated = {name: getattr(person, name) for name in _STATED}
    return {**stated, "identity": identity, "company_key": company_key, "words": words}


def _with_history(session: Session, rows: Sequence[ConnectionRow]) -> list[Connection]:
    numbers = [row.id for row in rows if row.id is not None]
    former: dict[int, list[FormerPost]] = {}
    for start in range(0, len(numbers), _BATCH):
        theirs = select(FormerPostRow).where(col(FormerPostRow.connection_id).in_(numbers[start : start + _BATCH]))
        for post in session.exec(theirs.order_by(col(FormerPostRow.id).desc())):
            value = FormerPost(company=post.company, position=post.position, until=post.until)
            former.setdefault(post.connection_id, []).append(value)
    return [_connection(row, former.get(row.id or 0, [])) for row in rows]


def _connection(row: ConnectionRow, former: Sequence[FormerPost]) -> Connection:
    stored: Mapping[str, Any] = {name: getattr(row, name) for name in (*_STATED, "id", "missing_since")}
    return Connection.model_construct(**stored, previously=tuple(former))
