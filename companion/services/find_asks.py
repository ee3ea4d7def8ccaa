"""Questions about asks: of a job, of a person, and what is due."""

from companion.domain.ask import Ask
from companion.domain.job import Job
from companion.domain.value import Value
from companion.services.ask_journal import today
from companion.services.context import Context
from companion.store import asks as store
from companion.store.jobs import get_job, jobs_by_id


class AskAboutJob(Value):
    """An ask and the job it is about."""

    ask: Ask
    job: Job


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
