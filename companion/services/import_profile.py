"""Take what a file says into the profile: a JSON Resume replaces it, every other file fills what is empty.

What a file says differently is only told, unless the person wants it taken, too.
"""

from collections.abc import Mapping, Sequence
from typing import Literal

from pydantic import JsonValue

from companion.domain.document import Document
from companion.domain.profile_changes import ProfileChange, changes_between, with_changes
from companion.domain.profile_version import ProfileVersion
from companion.domain.value import Value
from companion.services.context import Context
from companion.services.documents import add_document
from companion.services.profile import replace_profile
from companion.store.profile import latest_version


class ProfileImport(Value):
    """What an import did: `changed` was taken, `would_change` is what the file says otherwise and was left.

    `version` is the profile's number now, `version_before` the one to go back to. `document` is the résumé file, kept.
    """

    kind: Literal["json", "archive", "resume"]
    version: int
    version_before: int
    changed: tuple[ProfileChange, ...]
    would_change: tuple[ProfileChange, ...]
    document: Document | None = None
    because: tuple[str, ...] = ()


def import_profile(context: Context, *, name: str, content: bytes, replace: bool = False) -> ProfileImport:
    """What came of the file; raises `InvalidInput` with the reason when nothing can be read from it."""
    from companion.services.profile_files import read_profile_file

    read = read_profile_file(name=name, content=content)
    document = keep_resume(context, name=name, content=content) if read.kind == "resume" else None
    with context.database.write() as session:
        before = latest_version(session)
        changes = changes_between(before.document, read.document)
        is_whole = read.kind == "json"
        taken = tuple(change for change in changes if change.fills or replace or is_whole)
        new = read.document if is_whole else with_changes(before.document, taken)
        after = replace_profile(context, document=new, why=f"Imported from {name}.")
    return ProfileImport(
        kind=read.kind,
        version=after.id,
        version_before=before.id,
        changed=taken,
        would_change=tuple(change for change in changes if change not in taken),
        document=document,
        because=read.because,
    )


def accept_changes(
    context: Context, *, said: Mapping[str, JsonValue], accepted: Sequence[str], name: str
) -> ProfileVersion:
    """The profile with those things of `said` taken that the person accepted, by their ids."""
    with context.database.write() as session:
        now = latest_version(session)
        changes = [change for change in changes_between(now.document, said) if change.id in accepted]
        return replace_profile(context, document=with_changes(now.document, changes), why=f"Imported from {name}.")


def keep_resume(context: Context, *, name: str, content: bytes) -> Document | None:
    """The file kept as the newest résumé; None for one that is read but not attached, such as plain text."""
    from companion.adapters.file_types import DOCX, PDF, type_of_file

    return add_document(context, name=name, content=content) if type_of_file(content) in (PDF, DOCX) else None
