"""A transaction is kept whole or not at all, one writer at a time, and listeners hear only of what is kept."""

import stat
import threading
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import text

from companion.domain.errors import InvalidInput, StorageProblem
from companion.store import jobs
from companion.store.database import Database, open_database
from tests.store.examples import NOW, new_job, saved


def count(database: Database) -> int:
    with database.read() as session:
        return len(list(jobs.all_jobs(session)))


class PlannedError(Exception):
    """Raised by the tests."""


def test_what_a_block_wrote_is_gone_when_it_ends_in_an_error(database: Database) -> None:
    heard: list[str] = []
    with suppress(PlannedError), database.write() as session:
        saved(session)
        database.on_commit(lambda: heard.append("saved"))
        raise PlannedError
    assert count(database) == 0
    assert heard == []


def test_listeners_hear_after_the_commit_and_in_order(database: Database) -> None:
    heard: list[str] = []
    with database.write() as session:
        saved(session)
        database.on_commit(lambda: heard.append(f"first of {count(database)}"))
        with database.write():
            database.on_commit(lambda: heard.append("second"))
        assert heard == []
    assert heard == ["first of 1", "second"]


def test_without_a_transaction_a_listener_hears_at_once(database: Database) -> None:
    heard: list[str] = []
    database.on_commit(lambda: heard.append("now"))
    assert heard == ["now"]


def test_a_listener_may_write(database: Database) -> None:
    def add() -> None:
        with database.write() as session:
            saved(session)

    with database.write():
        database.on_commit(add)
    assert count(database) == 1


def test_a_nested_block_joins_the_outer_one(database: Database) -> None:
    with suppress(PlannedError), database.write() as outer:
        with database.write() as inner:
            assert inner is outer
            saved(inner)
        raise PlannedError
    assert count(database) == 0


def test_the_error_of_a_nested_block_undoes_only_its_own_changes(database: Database) -> None:
    heard: list[str] = []
    with database.write() as session:
        kept = saved(session, title="kept")
        database.on_commit(lambda: heard.append("kept"))
        with suppress(PlannedError), database.write():
            saved(session, title="dropped")
            jobs.set_deleted(session, kept.id, at=NOW)
            database.on_commit(lambda: heard.append("dropped"))
            raise PlannedError
        assert jobs.get_job(session, kept.id) == kept
    assert count(database) == 1
    assert heard == ["kept"]


def test_reading_inside_a_write_sees_what_was_written(database: Database) -> None:
    with database.write() as session:
        saved(session)
        with database.read() as reading:
            assert reading is session
            assert len(list(jobs.all_jobs(reading))) == 1


def test_a_reader_sees_one_moment_while_another_thread_writes(database: Database) -> None:
    def add() -> None:
        with database.write() as session:
            saved(session)

    with database.read() as session:
        assert list(jobs.all_jobs(session)) == []
        writer = threading.Thread(target=add)
        writer.start()
        writer.join(timeout=10)
        assert not writer.is_alive(), "a reader must not hold up a writer"
        assert list(jobs.all_jobs(session)) == []
    assert count(database) == 1


def test_what_is_added_in_a_read_is_never_kept(database: Database) -> None:
    with suppress(StorageProblem), database.read() as session:
        saved(session)
    assert count(database) == 0


def test_many_threads_write_without_losing_anything(database: Database) -> None:
    problems: list[BaseException] = []

    def add(name: str) -> None:
        try:
            for turn in range(20):
                with database.write() as session:
                    number = len(list(jobs.all_jobs(session)))
                    saved(session, title=f"{name}-{turn}", keys=(f"place:{number}",))
        except BaseException as problem:  # noqa: BLE001 - the thread's problem is the test's to show
            problems.append(problem)

    threads = [threading.Thread(target=add, args=(name,)) for name in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
    assert problems == []
    with database.read() as session:
        found = jobs.jobs_by_key(session, [f"place:{number}" for number in range(80)])
    assert sorted(len(at_place) for at_place in found.values()) == [1] * 80


def test_what_one_opening_wrote_the_next_one_reads(url: str, tmp_path: Path) -> None:
    first = open_database(url, backups=tmp_path / "backups", now=NOW)
    with first.write() as session:
        job = jobs.add_job(session, new_job())
    first.close()
    second = open_database(url, backups=tmp_path / "backups", now=NOW)
    with second.read() as session:
        assert jobs.get_job(session, job.id) == job
    second.close()
    assert not (tmp_path / "backups").exists(), "nothing was migrated, so nothing is copied"


def test_a_moment_without_time_zone_is_refused(database: Database) -> None:
    naive = datetime(2026, 3, 2, 9, 30)  # noqa: DTZ001 - the point of the test
    with pytest.raises(Exception, match="timezone"), database.write() as session:
        saved(session, at=naive)
    assert count(database) == 0


@pytest.mark.parametrize(
    "url", ["", "nonsense", "sqlite://", "sqlite:///:memory:", "oracle+no://x/y", "postgresql+psycopg://h:port/x"]
)
def test_an_unusable_address_is_refused_with_an_example(url: str) -> None:
    with pytest.raises(InvalidInput, match="sqlite:///FILE"):
        open_database(url, backups=None, now=NOW)


def test_a_new_file_is_for_its_owner_only_and_set_up_for_safety(sqlite_url: str, tmp_path: Path) -> None:
    database = open_database(sqlite_url.replace("companion.db", "new/folder/companion.db"), backups=None, now=NOW)
    path = tmp_path / "new" / "folder" / "companion.db"
    assert database.path == path
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    with database.read() as session:
        settings = ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        found = [session.connection().scalar(text(f"PRAGMA {setting}")) for setting in settings]
    database.close()
    assert found == ["wal", 2, 1, 5000]
