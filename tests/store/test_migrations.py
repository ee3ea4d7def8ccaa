"""An older database is copied, brought up step by step and keeps its contents; a newer one is refused untouched."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text
from sqlalchemy.engine import make_url
from sqlmodel import SQLModel

from companion.domain.errors import StorageProblem
from companion.domain.query import JobQuery
from companion.store import events, jobs
from companion.store.database import Database, open_database
from companion.store.engine import WRITER, open_engine
from companion.store.migrations import alembic_config, newest_revision, upgrade
from companion.store.preparation_row import PreparationRow
from companion.store.tables import JobRow
from tests.store.examples import NOW

# What the first release wrote; never to be edited when the tables change.
JOB_OF_THE_FIRST_REVISION = """
INSERT INTO jobs (title, company, locations, sources, url, door, status, status_since, status_by, company_key, role_key,
                  created_at, updated_at, version, notes, description)
VALUES ('Crêpe baker', 'Example Bread', 'Brest', '{"title": "meta"}', 'https://jobs.example/1', 'page', 'applied',
        '2026-03-02 09:30:00.000000', 'person', 'bread', 'baker', '2026-03-02 09:30:00.000000',
        '2026-03-02 09:30:00.000000', 4, 'Ask Kim', 'Kneading')
"""
EVENT_OF_THE_FIRST_REVISION = """
INSERT INTO events (job_id, kind, at, "by", why, data)
VALUES (1, 'job.saved', '2026-03-02 09:30:00.000000', 'person', 'saved', '{"status": "applied"}')
"""


@contextmanager
def connected(url: str) -> Iterator[Connection]:
    engine = open_engine(make_url(url), busy_seconds=1).execution_options(**{WRITER: True})
    with engine.begin() as connection:
        yield connection
    engine.dispose()


@pytest.fixture
def first_release(url: str) -> str:
    """The address of a database that the first release left behind, with one job."""
    with connected(url) as connection:
        upgrade(connection, "0001")
        connection.execute(text(JOB_OF_THE_FIRST_REVISION))
        connection.execute(text(EVENT_OF_THE_FIRST_REVISION))
    return url


def test_a_database_of_the_first_release_keeps_its_jobs(first_release: str, tmp_path: Path) -> None:
    database = open_database(first_release, backups=tmp_path / "backups", now=NOW)
    with database.read() as session:
        (job,) = jobs.search_jobs(session, JobQuery(text="crepe knead")).jobs
        (event,) = events.events_of(session, job.id)
    database.close()
    assert (job.posting.title, job.posting.locations, job.notes, job.version) == (
        "Crêpe baker",
        ("Brest",),
        "Ask Kim",
        4,
    )
    assert (job.status_since, job.sources) == (NOW, {"title": "meta"})
    assert (event.kind, event.at, event.data) == ("job.saved", NOW, {"status": "applied"})


def test_an_older_file_is_copied_before_it_is_brought_up(sqlite_url: str, tmp_path: Path) -> None:
    with connected(sqlite_url) as connection:
        upgrade(connection, "0001")
        connection.execute(text(JOB_OF_THE_FIRST_REVISION))
    open_database(sqlite_url, backups=tmp_path / "backups", now=NOW).close()
    (copy,) = (tmp_path / "backups").iterdir()
    assert copy.name == f"companion-2026-03-02T093000Z-before-{newest_revision()}.db"
    with closing(sqlite3.connect(copy)) as connection_to_copy:
        assert connection_to_copy.execute("SELECT version_num FROM alembic_version").fetchall() == [("0001",)]
        assert connection_to_copy.execute("SELECT title FROM jobs").fetchall() == [("Crêpe baker",)]


def test_only_the_last_few_copies_are_kept(sqlite_url: str, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    for day in range(10, 20):
        (folder / f"companion-2026-01-{day}T000000Z-before-0001.db").touch()
    with connected(sqlite_url) as connection:
        upgrade(connection, "0001")
    open_database(sqlite_url, backups=folder, now=NOW).close()
    assert len(list(folder.iterdir())) == 5


def test_a_new_database_is_not_copied(url: str, tmp_path: Path) -> None:
    database = open_database(url, backups=tmp_path / "backups", now=NOW)
    with database.read() as session:
        assert list(jobs.all_jobs(session)) == []
    database.close()
    assert not (tmp_path / "backups").exists()


def test_a_step_that_fails_leaves_the_database_as_it_was(url: str) -> None:
    with connected(url) as connection:
        upgrade(connection, "0001")
        on_a_server = connection.dialect.name != "sqlite"
        blocker = "CREATE INDEX ix_jobs_search ON jobs (id)" if on_a_server else "CREATE TABLE job_names (x int)"
        connection.execute(text(blocker))
    with pytest.raises(StorageProblem, match="refused the request"):
        open_database(url, backups=None, now=NOW)
    with connected(url) as connection:
        assert connection.scalar(text("SELECT version_num FROM alembic_version")) == "0001"
        columns = {"job_words"} if not on_a_server else {"search"}
        seen = "SELECT name FROM sqlite_master" if not on_a_server else "SELECT attname FROM pg_attribute"
        assert columns.isdisjoint(connection.scalars(text(seen)).all())


def test_a_database_of_a_newer_program_is_refused_and_left_as_it_is(database: Database, ready_url: str) -> None:
    with database.write() as session:
        session.connection().execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(StorageProblem, match=r"newer version .* \(step 9999;.*left untouched"):
        open_database(ready_url, backups=None, now=NOW)
    with database.read() as session:
        assert session.connection().scalar(text("SELECT version_num FROM alembic_version")) == "9999"


def test_the_steps_lead_to_the_tables_of_this_program(url: str) -> None:
    database = open_database(url, backups=None, now=NOW)

    def is_ours(name: str | None, _kind: str, _of: object) -> bool:
        return not str(name).startswith(("job_words", "job_names", "search", "ix_jobs_search"))

    with database.read() as session:
        options = {"include_name": is_ours, "compare_type": True, "render_as_batch": True}
        context = MigrationContext.configure(session.connection(), opts=options)
        differences = compare_metadata(context, SQLModel.metadata)
    database.close()
    assert differences == []
    assert {JobRow.__tablename__, PreparationRow.__tablename__} <= SQLModel.metadata.tables.keys()


def test_the_newest_step_is_the_one_alembic_finds_too() -> None:
    script = ScriptDirectory.from_config(alembic_config())
    assert script.get_heads() == [newest_revision()]
    assert [step.revision for step in script.walk_revisions()][-1] == "0001"
