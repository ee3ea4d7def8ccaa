"""The SQLite file as a file: is it sound, and copies of it."""

import os
import sqlite3
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from companion.domain.errors import StorageProblem
from companion.store.problems import storage_problems


def prepare_file(path: Path) -> None:
    """Create the file for its owner's eyes only when it is not there; its folder must exist or be creatable."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        os.close(os.open(path, os.O_CREAT | os.O_RDONLY, 0o600))
    except OSError as error:
        raise StorageProblem(f"The database {path} could not be opened: {error.strerror}.") from error


def check_file(path: Path, backups: Path | None) -> None:
    """Raise `StorageProblem`, naming the newest good backup, when the file is damaged; the file is left untouched."""
    with storage_problems():
        fault = fault_of(path)
    if fault is not None:
        raise StorageProblem(
            f"The database {path} is damaged ({fault}). It was left untouched. {_advice(path, backups)}"
        )


def fault_of(path: Path) -> str | None:
    """What is wrong inside the file, or None when it is sound. It is opened for reading only."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=1)) as connection:
            verdict = str(connection.execute("PRAGMA quick_check(1)").fetchone()[0])
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
            return str(error)
        raise
    return None if verdict == "ok" else verdict.splitlines()[0]


def copy_file(source: sqlite3.Connection, folder: Path, name: str) -> Path:
    """Copy a database that may be in use into `folder`; the copy appears under `name` only when it is whole."""
    part = folder / f".{name}.part"
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        part.unlink(missing_ok=True)
        prepare_file(part)
        with storage_problems(), closing(sqlite3.connect(part)) as copy:
            source.backup(copy)
            copy.execute("PRAGMA journal_mode=DELETE")
        return part.replace(folder / name)
    except OSError as error:
        raise StorageProblem(f"No backup could be written to {folder}: {error.strerror}.") from error
    finally:
        with suppress(OSError):
            part.unlink()


def backup_name(stem: str, now: datetime, why: str) -> str:
    """The file name of a backup; names of one stem sort by time."""
    return f"{stem}-{now:%Y-%m-%dT%H%M%SZ}-{why}.db"


def backups_of(folder: Path, stem: str, why: str = "*") -> list[Path]:
    """The backups in `folder`, newest first."""
    return sorted(folder.glob(f"{stem}-*Z-{why}.db"), reverse=True)


def keep_newest(folder: Path, stem: str, *, why: str, count: int) -> None:
    """Delete all but the newest `count` backups of one kind."""
    for old in backups_of(folder, stem, why)[count:]:
        old.unlink(missing_ok=True)


def newest_good_backup(folder: Path | None, stem: str) -> Path | None:
    """The newest backup that is sound, or None."""
    candidates = [] if folder is None else backups_of(folder, stem)
    return next((path for path in candidates if _is_sound(path)), None)


def _is_sound(path: Path) -> bool:
    try:
        return fault_of(path) is None
    except sqlite3.DatabaseError:
        return False


def _advice(path: Path, backups: Path | None) -> str:
    good = newest_good_backup(backups, path.stem)
    if good is None:
        return "There is no good backup of it. Move the file away to start with an empty tracker."
    return (
        f"The newest good backup is {good}. To use it, move {path.name} away, with {path.name}-wal and {path.name}-shm "
        "where they are there, and copy the backup to its place."
    )
