"""Is the database sound, and when was it last copied; looking changes nothing."""

from datetime import UTC, datetime
from pathlib import Path

from sqlmodel import Session

from companion.domain.errors import CompanionError, InvalidInput
from companion.store import sqlite_file
from companion.store.engine import address_of, file_of, open_engine
from companion.store.problems import storage_problems


def fault_of_database(url: str, *, backups: Path) -> str | None:
    """What is wrong with the database at `url` and what to do, None when it is sound or not there yet."""
    try:
        path = file_of(address_of(url))
        if path is None:
            _ask_server(url)
        elif path.exists():
            sqlite_file.check_file(path, backups)
    except CompanionError as problem:
        return problem.message
    return None


def newest_backup(folder: Path, url: str) -> datetime | None:
    """When the newest backup in `folder` was made (UTC)."""
    path = _file_of(url)
    copies = sqlite_file.backups_of(folder, path.stem) if path else []
    return datetime.fromtimestamp(copies[0].stat().st_mtime, UTC) if copies else None


def exists(url: str) -> bool:
    """Whether the database is there already; one on a server is taken to be."""
    path = _file_of(url)
    return path is None or path.exists()


def _ask_server(url: str) -> None:
    engine = open_engine(address_of(url), busy_seconds=1)
    try:
        with storage_problems(), Session(engine) as session:
            session.connection()
    finally:
        engine.dispose()


def _file_of(url: str) -> Path | None:
    try:
        return file_of(address_of(url))
    except InvalidInput:
        return None
