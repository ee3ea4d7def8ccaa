"""Questions to the tracker: search, the board, one job, its timeline, the glance of the popup."""

from companion.domain.application import Column
from companion.domain.event import Event
from companion.domain.job import Job
from companion.domain.query import JobPage, JobQuery
from companion.domain.value import Value
from companion.services.context import Context
from companion.store import jobs as store
from companion.store.events import events_of


class Glimpse(Value):
    """The tracker at a glance: the latest jobs that match, and how many stand in each column in all."""

    page: JobPage
    counts: dict[Column, int]


def search_jobs(context: Context, *, query: JobQuery) -> JobPage:
    """The page of jobs that `query` asks for."""
    with context.database.read() as session:
        return store.search_jobs(session, query)


def board(context: Context, *, per_column: int = 100) -> dict[Column, JobPage]:
    """For each column its latest jobs and how many it holds in all."""
    with context.database.read() as session:
        return store.board(session, per_column)


def find_job(context: Context, *, job_id: int, deleted: bool = False) -> Job:
    """The job with this number; `JobNotFound` when there is none."""
    with context.database.read() as session:
        return store.get_job(session, job_id, deleted=deleted)


def timeline(context: Context, *, job_id: int) -> list[Event]:
    """What happened to a job, in the order of writing; also for a deleted one."""
    with context.database.read() as session:
        store.get_job(session, job_id, deleted=True)
        return events_of(session, job_id)


def glance(context: Context, *, query: str = "", column: Column | None = None, limit: int = 20) -> Glimpse:
    """The latest jobs that match `query`, in `column` when one is named, and the counts of all columns."""
    wanted = JobQuery(text=query, columns=(column,) if column else (), limit=limit)
    with context.database.read() as session:
        return Glimpse(page=store.search_jobs(session, wanted), counts=store.column_counts(session))
