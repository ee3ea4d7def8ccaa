"""SQLAlchemy engines set up so that an acknowledged write survives a kill and two writers never interleave."""

import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError

from companion.domain.errors import InvalidInput

WRITER = "companion_writer"
_ONE_WRITER = 0x6A6F6273
_KEEPERS = ("sqlite", "postgresql")


def address_of(url: str) -> URL:
    """The address in its parts; raises `InvalidInput` when it is none, or no place that keeps anything."""
    try:
        address = make_url(url)
        if address.get_backend_name() in _KEEPERS and address.database not in (None, "", ":memory:"):
            address.get_dialect().import_dbapi()
            return address
    except (ArgumentError, NoSuchModuleError, ImportError, ValueError):
        pass  # whatever is wrong with it, the remedy is the same
    raise InvalidInput(
        "The database address is not usable. Write sqlite:///FILE or postgresql+psycopg://USER@HOST/NAME "
        "(and install job-companion[postgresql])."
    )


def file_of(address: URL) -> Path | None:
    """The database file, None when the database is on a server."""
    return Path(str(address.database)) if address.get_backend_name() == "sqlite" else None


def open_engine(url: URL, *, busy_seconds: float) -> Engine:
    """An engine for `url`. A transaction whose connection carries the option `WRITER` excludes other writers."""
    if file_of(url) is not None:
        engine = create_engine(url, connect_args={"timeout": busy_seconds, "isolation_level": None})
        event.listen(engine, "connect", _set_up_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
    else:
        engine = create_engine(url, pool_pre_ping=True, connect_args={"connect_timeout": 5})
        event.listen(engine, "begin", _begin_server(busy_seconds))
    return engine


def _set_up_sqlite(connection: sqlite3.Connection, _record: object) -> None:
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "cache_size=-8000"):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    writes = connection.get_execution_options().get(WRITER, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _begin_server(busy_seconds: float) -> Any:
    def begin(connection: Connection) -> None:
        if connection.get_execution_options().get(WRITER, False):
            connection.execute(text(f"SET LOCAL lock_timeout = '{int(busy_seconds * 1000)}ms'"))
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _ONE_WRITER})
        else:
            connection.execute(text("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY"))

    return begin
