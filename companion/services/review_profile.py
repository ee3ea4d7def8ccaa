"""What a file, or an earlier version, says otherwise than the profile: for the person to look at, nothing is stored."""

from pydantic import JsonValue

from companion.domain.profile_changes import ProfileChange, changes_between
from companion.domain.profile_version import ProfileVersion
from companion.domain.value import Value
from companion.services.context import Context
from companion.services.documents import read_document
from companion.services.profile import find_version, profile_version, replace_profile
from companion.services.profile_files import read_profile_file


class ProfileReview(Value):
    """What taking over `said` would change. `is_resume` where the file can be kept as a résumé, too."""

    name: str
    said: dict[str, JsonValue]
    changes: tuple[ProfileChange, ...]
    because: tuple[str, ...] = ()
    is_resume: bool = False


class VersionReview(Value):
    """An earlier version beside the profile: what only it says, and what only the profile says now."""

    version: ProfileVersion
    only_then: tuple[ProfileChange, ...]
    only_now: tuple[ProfileChange, ...]


def review_file(context: Context, *, name: str, content: bytes) -> ProfileReview:
    """What the file says otherwise; raises `InvalidInput` with the reason when it says nothing."""
    read = read_profile_file(name=name, content=content)
    return ProfileReview(
        name=name,
        said=read.document,
        changes=changes_between(profile_version(context).document, read.document),
        because=read.because,
        is_resume=read.kind == "resume",
    )


def review_document(context: Context, *, document_id: int) -> ProfileReview:
    """As `review_file`, for a file that is kept already; raises `NotFound`."""
    document, content = read_document(context, document_id=document_id)
    return review_file(context, name=document.name, content=content).model_copy(update={"is_resume": False})


def review_version(context: Context, *, version: int) -> VersionReview:
    """An earlier version beside the profile as it is; raises `NotFound`."""
    then, now = find_version(context, version=version), profile_version(context)
    return VersionReview(
        version=then,
        only_then=changes_between(now.document, then.document),
        only_now=changes_between(then.document, now.document),
    )


def restore_version(context: Context, *, version: int) -> ProfileVersion:
    """The profile as it stood in an earlier version, as a version of its own; raises `NotFound`."""
    then = find_version(context, version=version)
    return replace_profile(context, document=then.document, why=f"You went back to version {then.id}.")
