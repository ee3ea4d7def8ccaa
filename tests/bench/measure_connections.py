"""Bringing in a network of 30,000 people, and counting those at a job's company when its page opens."""

import tempfile
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from companion.domain.job import Posting
from companion.services.context import Context
from companion.services.find_referrers import count_at, referrers_at
from companion.services.import_connections import import_connections
from companion.store.database import open_database
from tests.bench.figure import Figure, timed
from tests.fakes import NOON, FrozenClock, NullQueue, PagesWeb, RecordingPublisher

_PEOPLE = 30_000
_COMPANIES = 11_000
_DATE_ONLY = 60


def figures() -> Iterator[Figure]:
    """The whole import from the bytes to the database, again with nothing new, and the questions of a job's page."""
    content = _export()
    with tempfile.TemporaryDirectory() as folder:
        database = open_database(f"sqlite:///{Path(folder) / 'companion.db'}", backups=None, now=NOON)
        context = Context(
            database=database, clock=FrozenClock(), publisher=RecordingPublisher(), web=PagesWeb(), queue=NullQueue()
        )

        def bring() -> None:
            import_connections(context, name="Connections.csv", content=content)

        first, again = (timed(bring, 1, warm=0)[0] / 1000 for _ in range(2))
        cold = timed(lambda: count_at(context, company="Invented Works 7"), 1, warm=0)
        companies = iter(f"Invented Works {number * 13}, Inc." for number in range(200))
        counts = timed(lambda: count_at(context, company=next(companies)), 100)
        posting = Posting(title="Senior Engineer", company="Invented Works 7")
        people = timed(lambda: referrers_at(context, posting=posting), 20)
        database.close()
    yield Figure(f"import of {_PEOPLE:,} connections", [first], unit="s", budget=1.5)
    yield Figure("the same list again", [again], unit="s", budget=1.5)
    yield Figure("count at a company, first after a start", cold)
    yield Figure("count at a company, on page open", counts, budget=20, judge="p95")
    yield Figure("people for a job with reasons", people)


def _export() -> bytes:
    rows = ["First Name,Last Name,URL,Email Address,Company,Position,Connected On"]
    for number in range(_PEOPLE):
        day = f"{date(2026, 11, 1) - timedelta(days=number // 8):%d %b %Y}"
        company = f'"Invented Works {number * 7 % _COMPANIES}, Inc."'
        link = f"https://network.example/in/person-{number}"
        person = f"Ana{number},Muster,{link},,{company},Senior Engineer,{day}"
        rows.append(f",,,,,,{day}" if number % _DATE_ONLY == 0 else person)
    return "\n".join(rows).encode()
