"""The home directory and its private files: created closed to others, healed when they were opened, written whole."""

import json
import os
import secrets
import sys
import threading
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from pydantic import JsonValue

from companion.domain.errors import StorageProblem

_BINARY = getattr(os, "O_BINARY", 0)  # Windows alone has it


def check_home(home: Path) -> None:
    """Raise `StorageProblem` unless `home` is a folder that can be looked into, or could become one."""
    try:
        with suppress(FileNotFoundError):
            next(home.iterdir(), None)
    except OSError as problem:
        raise _unusable(home, problem) from problem


def ensure_home(home: Path) -> None:
    """Create `home` for this user alone, and close it to others when it was open."""
    try:
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
        _close_to_others(home, 0o700)
    except OSError as problem:
        raise _unusable(home, problem) from problem


def ensure_token(path: Path) -> str:
    """The secret in `path`, made when there is none yet; closed to others when it was open."""
    token = read_text(path)
    if not token:
        token = secrets.token_urlsafe(32)
        write_private(path, token)
    _close_to_others(path, 0o600)
    return token


def read_text(path: Path) -> str:
    """The stripped text of `path`, empty when there is no such file."""
    try:
        return path.read_text(encoding="utf-8").strip()
    except (FileNotFoundError, UnicodeDecodeError):
        return ""


def read_json(path: Path) -> dict[str, JsonValue] | None:
    """The JSON object in `path`, None when it is missing or damaged."""
    try:
        value = json.loads(read_text(path))
    except ValueError:
        return None
    return value if isinstance(value, dict) else None


def write_private(path: Path, text: str) -> None:
    """Write `text` so that readers see the old or the new file and nobody else sees either."""
    write_private_bytes(path, text.encode("utf-8"))


def write_private_bytes(path: Path, content: bytes) -> None:
    """As `write_private`, for what is no text."""
    draft = path.with_name(f"{path.name}.{os.getpid()}-{threading.get_ident()}.new")
    try:
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | _BINARY, 0o600), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except OSError as problem:
        with suppress(OSError):
            draft.unlink()
        raise StorageProblem(f"{path} cannot be written: {problem.strerror}. Free some disk space.") from problem


def _unusable(home: Path, problem: OSError) -> StorageProblem:
    return StorageProblem(
        f"The home directory {home} cannot be used: {problem.strerror}. "
        "Make it a writable folder or point COMPANION_HOME somewhere else."
    )


def _close_to_others(path: Path, mode: int) -> None:
    if os.name == "posix" and path.stat().st_mode & 0o777 != mode:
        path.chmod(mode)


class Lock:
    """A lock between processes, held while open; the system lets go of it when the process ends, however it ends."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: IO[bytes] | None = None

    def acquire(self) -> bool:
        """Whether the lock is now ours; False when another process holds it."""
        file = self._path.open("a+b")
        try:
            _lock(file)
        except OSError:
            file.close()
            return False
        self._file = file
        return True

    def release(self) -> None:
        """Let go; harmless when not held."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[bytes]) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
