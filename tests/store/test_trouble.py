"""A full, locked, read-only, damaged or killed database says so in a sentence and loses nothing acknowledged."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import TimeoutError as PoolTimeout

from companion.domain.errors import StorageProblem
from companion.store import jobs
from companion.store.database import Database, backup, open_database
from companion.store.events import events_of
from companion.store.problems import sentence_for, storage_problems
from tests.store.examples import NOW, later, saved

IS_ROOT = os.name == "posix" and os.geteuid() == 0
WITHOUT_ROOTS_RIGHTS = ["setpriv", "--bounding-set=-dac_override"] if IS_ROOT else []
TRY_TO_WRITE = [sys.executable, "-c", "import sys, tests.store.test_trouble as t; t.try_to_write(sys.argv[1])"]


def titles(database: Database) -> list[str]:
    with database.read() as session:
        return [job.posting.title for job in jobs.all_jobs(session)]


def add(database: Database, title: str, **fields: str) -> None:
    with database.write() as session:
        saved(session, title=title, **fields)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "companion.db"


@pytest.fixture
def open_here(path: Path, tmp_path: Path) -> Iterator[Callable[[], Database]]:
    """Opens the SQLite file with little patience for locks."""
    opened: list[Database] = []

    def open_again() -> Database:
        database = open_database(f"sqlite:///{path}", backups=tmp_path / "backups", now=NOW, busy_seconds=0.2)
        opened.append(database)
        return database

    yield open_again
    for database in opened:
        database.close()


def test_a_full_disk_is_named_and_what_was_saved_stays(open_here: Callable[[], Database]) -> None:
    database = open_here()
    add(database, "before")
    with database.write() as session:
        pages = session.connection().scalar(text("PRAGMA page_count"))
        session.connection().execute(text(f"PRAGMA max_page_count={pages}"))
    with pytest.raises(StorageProblem, match=r"disk is full.*Nothing of this change was kept"):
        add(database, "too much", description="dough " * 20_000)
    assert titles(database) == ["before"]
    with database.write() as session:
        session.connection().execute(text("PRAGMA max_page_count=1073741823"))
    add(database, "after")
    assert titles(database) == ["before", "after"]


@contextmanager
def locked_by_another_process(path: Path) -> Iterator[None]:
    script = (
        "import sqlite3, sys\n"
        "c = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "c.execute('BEGIN IMMEDIATE')\n"
        "print('locked', flush=True)\n"
        "sys.stdin.read()\n"
    )
    command = [sys.executable, "-c", script, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "locked\n"
        yield


def test_a_database_locked_by_another_program_is_named_and_still_readable(
    open_here: Callable[[], Database], path: Path
) -> None:
    database = open_here()
    add(database, "before")
    with locked_by_another_process(path):
        with pytest.raises(StorageProblem, match="Another program keeps the database locked"):
            add(database, "meanwhile")
        assert titles(database) == ["before"]
        assert titles(open_here()) == ["before"]
    add(database, "after")
    assert titles(database) == ["before", "after"]


def test_a_database_kept_to_itself_by_another_program_is_named_at_the_start(
    open_here: Callable[[], Database], path: Path
) -> None:
    open_here().close()
    with closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA locking_mode=EXCLUSIVE")
        other.execute("BEGIN IMMEDIATE")
        other.execute("INSERT INTO alembic_version SELECT version_num || 'x' FROM alembic_version")
        with pytest.raises(StorageProblem, match="Another program keeps the database locked"):
            open_here()


@pytest.mark.postgresql
def test_a_second_writer_on_a_server_waits_its_turn_and_is_told_so(postgresql_url: str) -> None:
    first = open_database(postgresql_url, backups=None, now=NOW)
    second = open_database(postgresql_url, backups=None, now=NOW, busy_seconds=0.2)
    with first.write() as session:
        saved(session, title="first")
        with pytest.raises(StorageProblem, match="Another program keeps the database locked"):
            add(second, "second")
    add(second, "second")
    assert titles(first) == ["first", "second"]
    first.close()
    second.close()


def test_a_file_that_may_only_be_read_is_named(open_here: Callable[[], Database], path: Path, tmp_path: Path) -> None:
    add(open_here(), "before")
    for file in tmp_path.glob("companion.db*"):
        file.chmod(0o444)
    tmp_path.chmod(0o555)
    said = subprocess.run(
        [*WITHOUT_ROOTS_RIGHTS, *TRY_TO_WRITE, str(path)], capture_output=True, text=True, check=False
    )
    tmp_path.chmod(0o755)
    path.chmod(0o644)
    assert "may only be read" in said.stdout, said.stderr
    assert titles(open_here()) == ["before"]


def try_to_write(path: str) -> None:
    """What the process without the right to write does."""
    try:
        add(open_database(f"sqlite:///{path}", backups=None, now=NOW), "refused")
    except StorageProblem as problem:
        print(problem)  # noqa: T201 - the parent reads it


@pytest.mark.postgresql
def test_a_server_that_only_allows_reading_is_named(postgresql_url: str) -> None:
    open_database(postgresql_url, backups=None, now=NOW).close()
    frozen = f"{postgresql_url}?options=-c%20default_transaction_read_only%3Don"
    database = open_database(frozen, backups=None, now=NOW)
    with pytest.raises(StorageProblem, match="only allows reading"):
        add(database, "refused")
    assert titles(database) == []
    database.close()


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageProblem, match="could not be opened: File exists"):
        open_database(f"sqlite:///{tmp_path}/file/companion.db", backups=None, now=NOW)


def damage(path: Path) -> bytes:
    """Overwrite the middle of the file as a failing disk would; returns the whole damaged content."""
    content = bytearray(path.read_bytes())
    content[4096 : len(content) // 2] = os.urandom(len(content) // 2 - 4096)
    path.write_bytes(content)
    return bytes(content)


def test_a_damaged_database_names_the_newest_good_backup_and_is_left_as_it_is(
    open_here: Callable[[], Database], path: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "backups"
    database = open_here()
    add(database, "kept")
    good = backup(database, folder, NOW)
    newer = backup(database, folder, later(60 * 24))
    assert good is not None
    assert newer is not None
    newer.write_bytes(b"torn")
    (folder / "companion-2027-01-01T000000Z-daily.db").mkdir()
    database.close()
    before = damage(path)
    with pytest.raises(StorageProblem, match=f"is damaged.*left untouched.*newest good backup is {good}"):
        open_here()
    assert path.read_bytes() == before
    for damaged in tmp_path.glob("companion.db*"):
        damaged.unlink()
    shutil.copy(good, path)
    assert titles(open_here()) == ["kept"]


@pytest.mark.parametrize("content", [b"not a database at all" * 300, b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_file_that_is_no_database_is_left_as_it_is(
    open_here: Callable[[], Database], path: Path, content: bytes
) -> None:
    path.write_bytes(content)
    with pytest.raises(StorageProblem, match=r"is damaged.*There is no good backup"):
        open_here()
    assert path.read_bytes() == content


def test_damage_met_while_running_is_named(open_here: Callable[[], Database], path: Path) -> None:
    database = open_here()
    for number in range(50):
        add(database, f"{number}", description="dough " * 500)
    database.close()
    damage(path)
    with pytest.raises(StorageProblem, match="damaged"):
        titles(database)


def test_a_kill_in_mid_write_loses_no_acknowledged_save(open_here: Callable[[], Database], path: Path) -> None:
    command = [sys.executable, "-m", "tests.store.writer", str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        said = [int(process.stdout.readline()) for _ in range(25)]
        process.kill()
        said += [int(line) for line in process.stdout if line.endswith("\n")]
    database = open_here()
    with database.read() as session:
        kept = list(jobs.all_jobs(session))
        assert [job.id for job in kept][: len(said)] == said
        assert all(len(events_of(session, job.id)) == 1 for job in kept), "a job is kept with its event or not at all"
        assert all(jobs.keys_of(session, job.id) == [str(job.id)] for job in kept)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


@pytest.mark.postgresql
def test_a_lost_connection_to_a_server_heals(postgresql_url: str) -> None:
    database = open_database(postgresql_url, backups=None, now=NOW)
    add(database, "before")
    with psycopg.connect(postgresql_url.replace("+psycopg", ""), autocommit=True) as other:
        other.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
    add(database, "after")
    assert titles(database) == ["before", "after"]
    database.close()


@pytest.mark.postgresql
def test_a_server_that_does_not_answer_is_named_without_the_password(postgresql_url: str) -> None:
    url = make_url(postgresql_url).set(password="secret-word", port=1)
    with pytest.raises(StorageProblem, match="does not answer") as caught:
        open_database(url.render_as_string(hide_password=False), backups=None, now=NOW)
    assert "secret-word" not in str(caught.value)


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (psycopg.errors.DiskFull(), "server's disk is full"),
        (psycopg.errors.InsufficientPrivilege(), "refuses this user"),
        (psycopg.errors.TooManyConnections(), "run out of something"),
        (psycopg.errors.SyntaxError(), "code 42601"),
        (psycopg.OperationalError("gone"), "does not answer"),
        (sqlite3.OperationalError("odd"), "refused the request (odd)"),
    ],
)
def test_each_error_of_a_driver_has_its_sentence(error: Exception, sentence: str) -> None:
    assert sentence in sentence_for(error)


@pytest.mark.parametrize("error", [PoolTimeout("all in use"), sqlite3.DatabaseError("odd")])
def test_errors_around_the_driver_become_storage_problems_too(error: Exception) -> None:
    with pytest.raises(StorageProblem, match="Nothing of this change was kept"), storage_problems():
        raise error
