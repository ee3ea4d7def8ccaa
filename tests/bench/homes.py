"""Homes of invented people, with nothing in them or with very many jobs."""

import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from pathlib import Path

from companion.domain.application import Status
from companion.domain.job import NewJob, Posting
from companion.store.database import open_database
from companion.store.jobs import add_job
from tests.cli.daemons import Home
from tests.fakes import NOON

_TRADES = ("Engineer", "Gardener", "Welder", "Nurse", "Editor", "Baker", "Surveyor", "Archivist", "Pilot", "Carpenter")
_PLACES = ("Lisbon", "Oslo", "Leeds", "Lima", "Pune", "Turin", "Quito", "Kyoto")
_WORK = "Plan the week with the team, keep the workshop safe, teach two apprentices and write down what was learned. "


@contextmanager
def new_home() -> Iterator[Home]:
    """A home that does not exist yet, in a folder that is deleted afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        yield Home(Path(folder) / "home")


def fill(home: Home, count: int) -> None:
    """Have the tracker hold `count` jobs: a thousand different ones, and copies of them."""
    database = open_database(f"sqlite:///{home.path / 'companion.db'}", backups=None, now=NOON)
    with database.write() as session:
        held = session.connection().exec_driver_sql("SELECT count(*) FROM jobs").scalar_one()
        for number in range(held, min(count, 1000)):
            add_job(session, _job(number))
    database.close()
    with closing(sqlite3.connect(home.path / "companion.db")) as file, file:
        names = [row[1] for row in file.execute("PRAGMA table_info(jobs)") if row[1] != "id"]
        (held,) = file.execute("SELECT count(*) FROM jobs").fetchone()
        copy = f"INSERT INTO jobs ({', '.join(names)}) SELECT {', '.join(names)} FROM jobs WHERE id <= ?"
        for missing in range(count - held, 0, -1000):
            file.execute(copy, (min(missing, 1000),))


def _job(number: int) -> NewJob:
    trade, place = _TRADES[number % len(_TRADES)], _PLACES[number % len(_PLACES)]
    return NewJob(
        posting=Posting(
            title=f"{trade} {number}",
            company=f"Invented Works {number % 300}",
            locations=(place,),
            description=f"{trade} wanted in {place}. " + _WORK * 15,
        ),
        url=f"https://jobs.example/{number}",
        door="page",
        status=list(Status)[number % len(Status)],
        at=NOON - timedelta(minutes=7 * number),
        keys=(f"url:jobs.example/{number}",),
    )
