"""The database: one writer at a time, any number of readers, and nothing acknowledged before it is on the disk."""

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import cast

from sqlalchemy import Engine, inspect, text
from sqlmodel import Session

from companion.domain.errors import StorageProblem
from companion.store import sqlite_file
from companion.store.engine import WRITER, address_of, file_of, open_engine
from companion.store.migrations import newest_revision, upgrade
from companion.store.problems import storage_problems

_KEPT_MIGRATIONS = 5
_KEPT_DAYS = 7


class Database:
    """An opened database. Values read in one `read()` or `write()` are of one moment."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._writing = engine.execution_options(**{WRITER: True})
        self._writer = threading.Lock()
        self._thread = _Transaction()

    @property
    def path(self) -> Path | None:
        """The file, or None when the database is on a server."""
        return file_of(self.engine.url)

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A session for questions. Inside a `write()` of the same thread it sees what that wrote."""
        if self._thread.session is not None:
            yield self._thread.session
            return
        with storage_problems(), Session(self.engine, expire_on_commit=False) as session:
            yield session

    @contextmanager
    def write(self) -> Iterator[Session]:
        """A session whose changes are on the disk when the block ends well, and gone when it ends in an error.

        A `write()` inside another of the same thread joins it; its own error undoes only its own changes.
        """
        if self._thread.session is not None:
            with self._nested(self._thread.session) as session:
                yield session
            return
        with self._writer:
            try:
                with storage_problems(), Session(self._writing, expire_on_commit=False) as session, session.begin():
                    session.connection()
                    self._thread.session = session
                    yield session
                calls = self._thread.calls
            finally:
                self._thread.session, self._thread.calls = None, []
        for call in calls:
            call()

    def on_commit(self, call: Callable[[], None]) -> None:
        """Have `call` run once the open transaction of this thread is on the disk; now when there is none."""
        if self._thread.session is None:
            call()
        else:
            self._thread.calls.append(call)

    def close(self) -> None:
        """Close every connection; a later `read()` or `write()` opens new ones."""
        self.engine.dispose()

    @contextmanager
    def _nested(self, session: Session) -> Iterator[Session]:
        waiting = len(self._thread.calls)
        try:
            with storage_problems(), session.begin_nested():
                yield session
        except BaseException:
            del self._thread.calls[waiting:]
            raise


class _Transaction(threading.local):
    """What this thread has open."""

    def __init__(self) -> None:
        self.session: Session | None = None
        self.calls: list[Callable[[], None]] = []


def open_database(url: str, *, backups: Path | None, now: datetime, busy_seconds: float = 5.0) -> Database:
    """The database at `url`, checked and brought up to this program; an existing file is copied to `backups` before.

    Raises `StorageProblem` when it is damaged, newer than this program, or cannot be opened; `InvalidInput` when the
    address is no address.
    """
    database = Database(open_engine(address_of(url), busy_seconds=busy_seconds))
    try:
        if database.path is not None:
            sqlite_file.prepare_file(database.path)
            sqlite_file.check_file(database.path, backups)
        _bring_up_to_date(database, backups, now)
    except BaseException:
        database.close()
        raise
    return database


def backup(database: Database, folder: Path, now: datetime) -> Path | None:
    """Today's copy of the database in `folder`, made unless it is there; the copies of the last week are kept.

    None when the database is on a server, whose copies are the server's business.
    """
    if database.path is None:
        return None
    stem = database.path.stem
    for made in sqlite_file.backups_of(folder, stem, "daily"):
        if made.name.startswith(f"{stem}-{now:%Y-%m-%d}T"):
            return made
    copy = _copy(database.path, folder, sqlite_file.backup_name(stem, now, "daily"))
    sqlite_file.keep_newest(folder, stem, why="daily", count=_KEPT_DAYS)
    return copy


def _bring_up_to_date(database: Database, backups: Path | None, now: datetime) -> None:
    newest, found = newest_revision(), _revision_of(database)
    if found == newest:
        return
    if found is not None and found > newest:
        raise StorageProblem(
            f"A newer version of Job Companion wrote the database (step {found}; this program knows {newest}). "
            "It was left untouched. Install the newer version again to use it."
        )
    if found is not None and database.path is not None and backups is not None:
        stem = database.path.stem
        _copy(database.path, backups, sqlite_file.backup_name(stem, now, f"before-{newest}"))
        sqlite_file.keep_newest(backups, stem, why="before-*", count=_KEPT_MIGRATIONS)
    with database.write() as session:
        upgrade(session.connection())


def _revision_of(database: Database) -> str | None:
    with database.read() as session:
        if not inspect(session.connection()).has_table("alembic_version"):
            return None
        return cast("str | None", session.connection().scalar(text("SELECT version_num FROM alembic_version")))


def _copy(path: Path, folder: Path, name: str) -> Path:
    with closing(sqlite3.connect(path)) as source:
        return sqlite_file.copy_file(source, folder, name)
