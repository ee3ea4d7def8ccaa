"""Errors of the database in sentences for the person: what happened, what was kept, what to do."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from companion.domain.errors import StorageProblem

KEPT = "Nothing of this change was kept; everything saved before is safe."

_SQLITE = {
    sqlite3.SQLITE_FULL: f"The disk is full, so this could not be saved. {KEPT} Free some space and try again.",
    sqlite3.SQLITE_BUSY: f"Another program keeps the database locked. {KEPT} Close that program and try again.",
    sqlite3.SQLITE_LOCKED: f"Another program keeps the database locked. {KEPT} Close that program and try again.",
    sqlite3.SQLITE_READONLY: (
        f"The database may only be read, not written. {KEPT} Give your user the right to write the file and its folder."
    ),
    sqlite3.SQLITE_CANTOPEN: "The database file could not be opened. Check that its folder exists and is yours.",
    sqlite3.SQLITE_PERM: "The database file could not be opened. Check that it is yours.",
    sqlite3.SQLITE_IOERR: f"The disk reported an error. {KEPT} Check the disk, then try again.",
    sqlite3.SQLITE_CORRUPT: (
        "The database is damaged. Stop the companion and start it again: it names the newest good backup."
    ),
    sqlite3.SQLITE_NOTADB: "The database file holds something else. Start the companion again: it names a good backup.",
}

# Classes of PostgreSQL's SQLSTATE (appendix A of its manual); longer prefixes first.
_POSTGRESQL = {
    "53100": f"The database server's disk is full, so this could not be saved. {KEPT} Free some space there.",
    "25006": f"The database server only allows reading. {KEPT} Ask whoever runs it for the right to write.",
    "42501": f"The database server refuses this user. {KEPT} Ask whoever runs it for the missing right.",
    "55P03": f"Another program keeps the database locked. {KEPT} Try again in a moment.",
    "53": f"The database server has run out of something it needs. {KEPT} Try again in a moment.",
    "28": "The database server does not accept the user or password of the configured address.",
    "3D": "The database of the configured address does not exist on the server. Create it first.",
}


@contextmanager
def storage_problems() -> Iterator[None]:
    """Turn what the database driver raises inside into a `StorageProblem`; broken constraints are bugs and pass."""
    try:
        yield
    except IntegrityError:
        raise
    except DBAPIError as error:
        raise StorageProblem(sentence_for(error.orig)) from error
    except PoolTimeout as error:
        raise StorageProblem(f"Too much is going on in the database at once. {KEPT} Try again.") from error
    except sqlite3.DatabaseError as error:
        raise StorageProblem(sentence_for(error)) from error


def sentence_for(error: BaseException | None) -> str:
    """What the person is told about a driver's error."""
    if isinstance(error, sqlite3.Error):
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        return _SQLITE.get(code, f"The database refused the request ({error}). {KEPT}")
    state = getattr(error, "sqlstate", None)
    if state is None:
        return f"The database server does not answer. {KEPT} Check that it is running, then try again."
    known = (text for prefix, text in _POSTGRESQL.items() if state.startswith(prefix))
    return next(known, f"The database server refused the request (code {state}). {KEPT}")
