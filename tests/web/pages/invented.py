"""Jobs that nobody offers at companies that do not exist."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import cycle, islice

from companion.domain.application import Status
from companion.domain.event import NewEvent
from companion.domain.job import Contract, NewJob, Posting, Salary
from companion.store import events, jobs
from companion.store.database import Database

NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)

DESCRIPTION = """\
## About the role
You build the tools that **four thousand** gardeners use every day, from the first seed to the last invoice.

- Design and run services in Python
- Talk to the people who use them
- Keep the *boring* parts boring

### What you bring
1. Five years of building for the web
2. An eye for plain words

More on [our pages](https://fernhill.example/work).
"""

_TITLES = (
    "Senior Backend Engineer",
    "Product Designer",
    "Data Analyst, Growth",
    "Platform Engineer (Kubernetes)",
    "Head of Customer Success",
    "Machine Learning Engineer",
    "Technical Writer",
    "Frontend Engineer, Design Systems",
    "Site Reliability Engineer",
    "Engineering Manager, Payments",
)
_COMPANIES = (
    "Fernhill Gardens",
    "Blue Lantern",
    "Norrland Rail",
    "Quill & Harbor",
    "Oat Street",
    "Mistral Works",
    "Zephyr",
)
_PLACES = (("Berlin",), ("Lisbon", "Porto"), (), ("Toronto, ON",), ("London",), ("Melbourne, Australia",))
_STATUSES = (
    Status.SAVED, Status.SAVED, Status.PREPARING, Status.APPLIED, Status.APPLIED, Status.VIEWED, Status.INTERVIEW,
    Status.REJECTED, Status.SCREENING, Status.FINAL_ROUND, Status.OFFER, Status.CLOSED, Status.SAVED,
)  # fmt: skip
_PAY = (
    Salary(min=70_000, max=85_000, currency="EUR", period="year"),
    None,
    Salary(min=120_000, max=150_000, currency="USD", period="year"),
    Salary(min=55, max=70, currency="GBP", period="hour"),
    None,
)
SOURCES = {"title": "site", "company": "json-ld", "salary": "text", "description": "site", "posted_at": "json-ld"}


def postings() -> Iterator[Posting]:
    """Postings without end."""
    titles, companies, places, pays = cycle(_TITLES), cycle(_COMPANIES), cycle(_PLACES), cycle(_PAY)
    workplaces = cycle(("remote", "hybrid", None, "onsite"))
    for title, company, where, workplace, pay in zip(titles, companies, places, workplaces, pays, strict=False):
        yield Posting.model_validate(
            {"title": title, "company": company, "locations": where, "workplace": workplace, "salary": pay,
             "employment_type": "full_time", "description": DESCRIPTION}
        )  # fmt: skip


def full_posting() -> Posting:
    """A posting that says everything."""
    return Posting(
        title="Senior Backend Engineer",
        company="Fernhill Gardens",
        locations=("Berlin", "Hamburg"),
        workplace="hybrid",
        employment_type="full_time",
        seniority="senior",
        min_years=5,
        salary=Salary(min=70_000, max=85_000, currency="EUR", period="year"),
        posted_at=date(2026, 11, 3),
        valid_through=date(2026, 11, 25),
        external_id="FG-1042",
        apply_url="https://fernhill.example/work/1042/apply",
        description=DESCRIPTION,
        contract=Contract(length="12 months", rate=Salary(min=60, currency="EUR", period="hour")),
    )


def keep(
    database: Database, posting: Posting, *, status: Status = Status.SAVED, at: datetime = NOW, notes: str = ""
) -> int:
    """Put `posting` into the tracker with its first event; its number."""
    new = NewJob(
        posting=posting, url="https://fernhill.example/work/1042", door="page", status=status, at=at, sources=SOURCES,
        company_key=posting.company.casefold(), notes=notes,
    )  # fmt: skip
    told = {"status": status.value, "door": "page", "url": new.url}
    with database.write() as session:
        job = jobs.add_job(session, new)
        why = "You saved the page."
        events.append_event(
            session, NewEvent(job_id=job.id, kind="job.saved", at=at, by="person", why=why, data=dict(told))
        )
    return job.id


def fill(database: Database, count: int) -> None:
    """Put `count` invented jobs into the tracker, the newest first."""
    with database.write():
        for number, (posting, status) in enumerate(zip(islice(postings(), count), cycle(_STATUSES), strict=False)):
            keep(database, posting, status=status, at=NOW - timedelta(hours=number * 5 + 1))
