"""Looking at a database says what is wrong with it and changes nothing."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from companion.store.database import backup, open_database
from companion.store.soundness import exists, fault_of_database, newest_backup
from tests.store.examples import NOW


def test_a_sound_database_has_no_fault(url: str, tmp_path: Path) -> None:
    open_database(url, backups=None, now=NOW).close()
    assert fault_of_database(url, backups=tmp_path) is None
    assert exists(url)


def test_a_file_that_is_not_there_yet_is_no_fault_and_is_not_made(sqlite_url: str, tmp_path: Path) -> None:
    assert fault_of_database(sqlite_url, backups=tmp_path) is None
    assert not exists(sqlite_url)
    assert list(tmp_path.iterdir()) == []


def test_a_damaged_file_is_named_with_its_newest_good_backup(sqlite_url: str, tmp_path: Path) -> None:
    database = open_database(sqlite_url, backups=None, now=NOW)
    copy = backup(database, tmp_path / "backups", NOW)
    database.close()
    (tmp_path / "companion.db").write_bytes(b"torn")
    assert str(copy) in str(fault_of_database(sqlite_url, backups=tmp_path / "backups"))


def test_the_newest_backup_tells_when_it_was_made(sqlite_url: str, tmp_path: Path) -> None:
    assert newest_backup(tmp_path, sqlite_url) is None
    database = open_database(sqlite_url, backups=None, now=NOW)
    before = datetime.now(UTC).replace(microsecond=0)
    backup(database, tmp_path, NOW)
    database.close()
    made = newest_backup(tmp_path, sqlite_url)
    assert made is not None
    assert made >= before


@pytest.mark.parametrize("url", ["nonsense", "sqlite://"])
def test_an_unusable_address_is_a_fault(url: str, tmp_path: Path) -> None:
    assert "address is not usable" in str(fault_of_database(url, backups=tmp_path))
    assert newest_backup(tmp_path, url) is None


@pytest.mark.postgresql
def test_a_server_without_the_database_is_a_fault(postgresql_url: str, tmp_path: Path) -> None:
    assert "database server" in str(fault_of_database(f"{postgresql_url}_missing", backups=tmp_path))
