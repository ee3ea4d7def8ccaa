"""Handing a file to the running daemon and waiting until it is imported: one writer, and open pages see it live."""

from pathlib import Path
from urllib.parse import urlencode

from pydantic import JsonValue

from companion.adapters.daemon_link import DaemonLink
from companion.domain.errors import CompanionError, InvalidInput
from companion.domain.task import TaskState
from companion.launch import wait_until

_LONGEST = 600.0
_LARGEST = 60_000_000


def import_file(link: DaemonLink, path: str, file: Path) -> dict[str, JsonValue]:
    """The report of the import that `POST path` begins; raises with a sentence when the file cannot be imported."""
    task = link.post(f"{path}?{urlencode({'name': file.name})}", _content_of(file))
    seen = [task]

    def is_over() -> bool:
        seen.append(link.get(f"/api/tasks/{task['id']}"))
        return TaskState(str(seen[-1]["state"])).is_over

    if not wait_until(is_over, _LONGEST):
        raise CompanionError(f"{file} is still being imported; the tracker shows how far it is.")
    result = seen[-1]["result"]
    if seen[-1]["state"] != TaskState.DONE or not isinstance(result, dict):
        raise InvalidInput(f"{file} was not imported: {seen[-1]['message']}")
    return result


def import_profile(link: DaemonLink, file: Path, *, replace: bool) -> dict[str, JsonValue]:
    """What the daemon took from the file into the profile, and what it left."""
    wish = urlencode({"name": file.name, "replace": str(replace).lower()})
    return link.post(f"/api/profile/import?{wish}", _content_of(file))


def _content_of(file: Path) -> bytes:
    try:
        if file.stat().st_size > _LARGEST:
            raise InvalidInput(
                f"{file} has {file.stat().st_size // 1_000_000:,} MB, and at most {_LARGEST // 1_000_000} MB can be "
                "imported at once. Is it the right file?"
            )
        return file.read_bytes()
    except OSError as problem:
        raise InvalidInput(f"{file} cannot be read: {problem.strerror}.") from problem
