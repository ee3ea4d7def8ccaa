"""Questions about asks: of a job, of a person, and what is due."""

from collections.abc import Collection

from companion.domain.ask import Ask
from companion.domain.event import Event
from companion.domain.job import Job
from companion.domain.person import Connection
from companion.domain.value import Value
from companion.services.context import Context
from companion.services.today import today
from companion.store import asks as store
from companion.store.ask_log import events_of_ask
from companion.store.jobs import get_job, jobs_by_id
from companion.store.people import get_connection


class AskAboutJob(Value):
    """An ask and the job it is about, with the events of the ask where they were wanted."""

    ask: Ask
    job: Job
    events: tuple[Event, ...] = ()


class AskedPerson(Value):
    """A connection and everything they were asked."""

    person: Connection
    asks: tuple[AskAboutJob, ...]


def find_ask(context: Context, *, ask_id: int) -> Ask:
    """The ask with this number, a removed one too; `NotFound` without one or without its job."""
    with context.database.read() as session:
        ask = store.get_ask(session, ask_id)
        get_job(session, ask.job_id)
        return ask


def asks_of_job(context: Context, *, job_id: int) -> list[Ask]:
    """The asks about a job in the order of starting; `JobNotFound` when there is no such job."""
    with context.database.read() as session:
        get_job(session, job_id)
        return store.asks_of_job(session, job_id)


def due_asks(context: Context) -> list[AskAboutJob]:
    """The asks whose next action is due today or was before, the longest overdue first."""
    with context.database.read() as session:
        due = store.due_asks(session, today(context))
        jobs = jobs_by_id(session, [ask.job_id for ask in due])
        return [AskAboutJob(ask=ask, job=jobs[ask.job_id]) for ask in due]


def asked_person(context: Context, *, connection_id: int) -> AskedPerson:
    """A connection with what they were asked, the latest first; `NotFound` when there is no such connection."""
    with context.database.read() as session:
        person = get_connection(session, connection_id)
        asks = store.asks_of_connection(session, connection_id)
        jobs = jobs_by_id(session, [ask.job_id for ask in asks])
        told = (
            AskAboutJob(ask=ask, job=jobs[ask.job_id], events=tuple(events_of_ask(session, ask)))
            for ask in reversed(asks)
        )
        return AskedPerson(person=person, asks=tuple(told))


def jobs_in_progress(context: Context, *, job_ids: Collection[int]) -> frozenset[int]:
    """Those of the jobs with these numbers for which a referral is on its way."""
    with context.database.read() as session:
        return store.jobs_in_progress(session, job_ids)
