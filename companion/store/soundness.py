"""Is the database sound, and when was it last copied; looking changes nothing."""

from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError
from sqlmodel import Session

from companion.domain.errors import StorageProblem
from companion.store import sqlite_file
from companion.store.engine import open_engine
from companion.store.problems import storage_problems


def fault_of_database(url: str, *, backups: Path) -> str | None:
    """What is wrong with the database at `url` and what to do, None when it is sound or not there yet."""
    try:
        path = _file_of(url)
        if path is not None:
            if path.exists():
                sqlite_file.check_file(path, backups)
            return None
        engine = open_engine(make_url(url), busy_seconds=1)
        try:
            with storage_problems(), Session(engine) as session:
                session.connection()
        finally:
            engine.dispose()
    except StorageProblem as problem:
        return problem.message
    except (ArgumentError, NoSuchModuleError, ModuleNotFoundError):
        return "The database address is not usable. Write sqlite:///FILE or postgresql+psycopg://USER@HOST/NAME."
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


def _file_of(url: str) -> Path | None:
    try:
        address = make_url(url)
    except ArgumentError:
        return None
    return Path(str(address.database)) if address.get_backend_name() == "sqlite" else None
