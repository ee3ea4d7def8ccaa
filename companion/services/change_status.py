"""Move a job through its lifecycle; the event log is the truth and the job's status follows from it."""

from companion.domain.application import Move, check_move
from companion.domain.event import NewEvent, project
from companion.domain.job import Job
from companion.services.context import Context
from companion.services.journal import record
from companion.store.events import events_of
from companion.store.jobs import get_job, set_status
from companion.store.session import Session


def change_status(context: Context, *, job_id: int, move: Move) -> Job:
    """The job at its new status; `TransitionRefused` with the reason when it may not go there."""
    with context.database.write() as session:
        job = get_job(session, job_id)
        check_move(job.status, move, since=job.status_since, set_by=job.status_by)
        change = {"from": job.status.value, "to": move.target.value}
        if job.applied_at is not None:
            change["applied_at"] = job.applied_at.isoformat()
        why = move.note.strip() or ("You moved it." if move.actor == "person" else "News about this application.")
        now = context.clock.now()
        new = NewEvent(job_id=job_id, kind="job.status_changed", at=now, by=move.actor, why=why, data={**change})
        return follow_event(context, session, new)


def follow_event(context: Context, session: Session, new: NewEvent) -> Job:
    """Write the event and put the job where all its events say it is."""
    record(context, session, new)
    state = project(events_of(session, new.job_id))
    if state is None:
        raise RuntimeError(f"job {new.job_id} has no event of its saving")
    return set_status(
        session, new.job_id, status=state.status, at=state.since, by=state.by, applied_at=state.applied_at
    )
