"""Bringing in a table of jobs that somebody kept elsewhere."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from companion.services.context import Context
from companion.services.import_jobs import import_table
from companion.store.database import open_database
from tests.bench.figure import Figure, timed
from tests.fakes import NOON, FrozenClock, NullQueue, PagesWeb, RecordingPublisher

_ROWS = 2_000


def figures() -> Iterator[Figure]:
    """The time for all rows together, each found to be new, stored and written into the history."""
    rows = (f"Engineer {n},Invented Works {n % 900},https://jobs.example/{n},Lisbon,applied" for n in range(_ROWS))
    content = "\n".join(("title,company,url,location,status", *rows)).encode()
    with tempfile.TemporaryDirectory() as folder:
        database = open_database(f"sqlite:///{Path(folder) / 'companion.db'}", backups=None, now=NOON)
        context = Context(
            database=database, clock=FrozenClock(), publisher=RecordingPublisher(), web=PagesWeb(), queue=NullQueue()
        )
        taken = timed(lambda: import_table(context, name="jobs.csv", content=content), 1, warm=0)
        database.close()
    yield Figure(f"import of a table of {_ROWS:,} jobs", [taken[0] / 1000], unit="s")
