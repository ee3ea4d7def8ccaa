"""Copies of the database: one a day, whole or not there, and only the last few kept."""

import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from companion.domain.errors import StorageProblem
from companion.store.database import Database, backup, open_database
from tests.store.examples import NOW, later, saved


@pytest.fixture
def kept(sqlite_url: str) -> Iterator[Database]:
    """A SQLite database with one job."""
    database = open_database(sqlite_url, backups=None, now=NOW)
    with database.write() as session:
        saved(session)
    yield database
    database.close()


def count_in(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("SELECT count(*) FROM jobs").fetchone()[0])


def test_a_backup_holds_everything_even_while_somebody_writes(kept: Database, tmp_path: Path) -> None:
    with kept.write() as session:
        saved(session)
        copy = backup(kept, tmp_path / "copies", NOW)
    assert copy == tmp_path / "copies" / "companion-2026-03-02T093000Z-daily.db"
    assert count_in(copy) == 1, "what is not committed is not in the copy"
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert [file.name for file in copy.parent.iterdir()] == [copy.name]


def test_one_day_gets_one_backup(kept: Database, tmp_path: Path) -> None:
    first = backup(kept, tmp_path / "copies", NOW)
    assert backup(kept, tmp_path / "copies", later(60)) == first
    assert len(list((tmp_path / "copies").iterdir())) == 1


def test_the_backups_of_the_last_week_are_kept(kept: Database, tmp_path: Path) -> None:
    made = [backup(kept, tmp_path / "copies", NOW + timedelta(days=day)) for day in range(10)]
    assert sorted((tmp_path / "copies").iterdir()) == made[3:]


def test_a_backup_opens_as_a_database_of_its_own(kept: Database, tmp_path: Path) -> None:
    copy = backup(kept, tmp_path / "copies", NOW)
    opened = open_database(f"sqlite:///{copy}", backups=None, now=NOW)
    with opened.write() as session:
        saved(session)
    opened.close()


def test_a_folder_that_cannot_hold_backups_is_named(kept: Database, tmp_path: Path) -> None:
    (tmp_path / "copies").write_text("in the way")
    with pytest.raises(StorageProblem, match="No backup could be written to"):
        backup(kept, tmp_path / "copies", NOW)


@pytest.mark.postgresql
def test_a_server_is_backed_up_by_whoever_runs_it(postgresql_url: str, tmp_path: Path) -> None:
    database = open_database(postgresql_url, backups=None, now=NOW)
    assert backup(database, tmp_path / "copies", NOW) is None
    database.close()
