"""Delete a job, and bring it back: nothing it held is lost in between."""

from companion.domain.event import NewEvent
from companion.domain.job import Job
from companion.services.context import Context
from companion.services.journal import record
from companion.store.jobs import get_job, set_deleted


def delete_job(context: Context, *, job_id: int) -> Job:
    """The job as it was, now deleted; `JobNotFound` when it is gone already."""
    now = context.clock.now()
    with context.database.write() as session:
        get_job(session, job_id)
        new = NewEvent(job_id=job_id, kind="job.deleted", at=now, by="person", why="You deleted it.")
        record(context, session, new)
        return set_deleted(session, job_id, at=now)


def restore_job(context: Context, *, job_id: int) -> Job:
    """The job, back in the tracker with everything it held; one that is not deleted is returned as it is."""
    now = context.clock.now()
    with context.database.write() as session:
        job = get_job(session, job_id, deleted=True)
        if job.deleted_at is None:
            return job
        new = NewEvent(job_id=job_id, kind="job.restored", at=now, by="person", why="You restored it.")
        record(context, session, new)
        return set_deleted(session, job_id, at=None)
