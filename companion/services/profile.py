"""The person's profile: looking at it and putting another in its place. Every change is a version."""

from collections.abc import Mapping

from pydantic import JsonValue

from companion.domain.profile import Profile
from companion.domain.profile_version import ProfileVersion
from companion.services.context import Context
from companion.services.profile_document import checked_document
from companion.store import profile as store


def profile_of(context: Context) -> Profile:
    """The profile as it stands; an empty one when the person has said nothing yet."""
    with context.database.read() as session:
        return store.get_profile(session)


def profile_version(context: Context) -> ProfileVersion:
    """The profile as it stands, with its number and the document as it was given."""
    with context.database.read() as session:
        return store.latest_version(session)


def replace_profile(context: Context, *, document: Mapping[str, JsonValue], why: str) -> ProfileVersion:
    """The version that `document` is now; raises `ValidationError` or `InvalidInput` for what is no profile."""
    kept = checked_document(document)
    with context.database.write() as session:
        store.put_document(session, kept, at=context.clock.now(), why=why)
        context.database.on_commit(lambda: context.publisher.publish("profile.changed", {}))
        return store.latest_version(session)


def profile_versions(context: Context) -> list[ProfileVersion]:
    """The latest versions, newest first."""
    with context.database.read() as session:
        return store.versions(session)


def forget_version(context: Context, *, version: int) -> None:
    """Delete an earlier version; raises `NotFound`, and `InvalidInput` for the one that stands now."""
    with context.database.write() as session:
        store.forget_version(session, version)


def find_version(context: Context, *, version: int) -> ProfileVersion:
    """One version; raises `NotFound`."""
    with context.database.read() as session:
        return store.get_version(session, version)
