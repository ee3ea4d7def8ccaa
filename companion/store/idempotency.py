"""Replies already given, so that a request sent twice acts once."""

from datetime import datetime

from pydantic import JsonValue
from sqlalchemy import delete
from sqlmodel import Session, col

from companion.store.tables import ReplyRow


def recall(session: Session, key: str) -> dict[str, JsonValue] | None:
    """The reply that was given under `key`, or None."""
    row = session.get(ReplyRow, key)
    return None if row is None else row.reply


def remember(session: Session, *, key: str, kind: str, reply: dict[str, JsonValue], at: datetime) -> None:
    """Keep a reply under `key`."""
    session.add(ReplyRow(key=key, kind=kind, reply=reply, at=at))
    session.flush()


def forget_before(session: Session, at: datetime) -> int:
    """Drop the replies given before a moment; returns how many."""
    return session.connection().execute(delete(ReplyRow).where(col(ReplyRow.at) < at)).rowcount
