"""The person's profile. Rows are only added; what is typed within ten minutes is one version, which grows."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from pydantic import JsonValue
from sqlalchemy import delete
from sqlmodel import Session, col, select

from companion.domain.errors import InvalidInput, NotFound
from companion.domain.profile import Profile
from companion.domain.profile_version import GROWING, ProfileVersion
from companion.store.tables import ProfileVersionRow

_TYPED_TOGETHER = timedelta(minutes=10)
_LARGEST_ID = 2**31


def get_profile(session: Session) -> Profile:
    """The profile as it stands; an empty one when there is none."""
    return latest_version(session).profile


def put_profile(session: Session, profile: Profile, *, at: datetime, why: str) -> int:
    """The number of the version that `profile` is now."""
    return put_document(session, profile.document(), at=at, why=why)


def put_document(session: Session, document: Mapping[str, JsonValue], *, at: datetime, why: str) -> int:
    """As `put_profile`, for a document that is known to be a profile: it comes back to the letter."""
    latest = _latest(session)
    if latest is not None and latest.document == document:
        return _number(latest)
    if latest is None or latest.why != why or why not in GROWING or not _is_together(latest, at):
        latest = ProfileVersionRow(document={}, why=why, began_at=at, at=at)
    latest.document = dict(document)
    latest.at = at
    session.add(latest)
    session.flush()
    return _number(latest)


def latest_version(session: Session) -> ProfileVersion:
    """The profile as it stands, with its number."""
    row = _latest(session)
    return ProfileVersion() if row is None else _version_of(row)


def versions(session: Session, *, limit: int = 50) -> list[ProfileVersion]:
    """The latest versions, newest first."""
    rows = select(ProfileVersionRow).order_by(col(ProfileVersionRow.id).desc()).limit(limit)
    return [_version_of(row) for row in session.exec(rows)]


def get_version(session: Session, version: int) -> ProfileVersion:
    """One version; raises `NotFound`."""
    row = session.get(ProfileVersionRow, version) if 0 < version < _LARGEST_ID else None
    if row is None:
        raise NotFound("There is no such version of your profile.")
    return _version_of(row)


def forget_version(session: Session, version: int) -> None:
    """Delete an earlier version; raises `NotFound`, and `InvalidInput` for the one that stands now."""
    get_version(session, version)
    if version == latest_version(session).id:
        raise InvalidInput("This is your profile as it stands. Change it on the profile's page.")
    session.connection().execute(delete(ProfileVersionRow).where(col(ProfileVersionRow.id) == version))


def _latest(session: Session) -> ProfileVersionRow | None:
    return session.exec(select(ProfileVersionRow).order_by(col(ProfileVersionRow.id).desc()).limit(1)).first()


def _is_together(row: ProfileVersionRow, at: datetime) -> bool:
    return row.began_at <= at < row.began_at + _TYPED_TOGETHER


def _number(row: ProfileVersionRow) -> int:
    assert row.id is not None
    return row.id


def _version_of(row: ProfileVersionRow) -> ProfileVersion:
    return ProfileVersion(id=_number(row), document=row.document, why=row.why, at=row.at)
