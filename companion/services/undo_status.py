"""Take back the last status change; the log keeps both the change and its undoing."""

from collections.abc import Sequence

from companion.domain.application import Actor, Status
from companion.domain.errors import InvalidInput
from companion.domain.event import Event, NewEvent
from companion.domain.job import Job
from companion.services.change_status import follow_event
from companion.services.context import Context
from companion.store.events import events_of
from companion.store.jobs import get_job


def undo_status(context: Context, *, job_id: int, by: Actor = "person") -> Job:
    """The job as it stood before its last status change; `InvalidInput` when there is none left to undo."""
    with context.database.write() as session:
        job = get_job(session, job_id)
        last = last_change(events_of(session, job_id))
        if last is None:
            raise InvalidInput(f"“{job.posting.title}” has no status change that could be undone.")
        before = str(last.data["from"])
        applied = {name: last.data[name] for name in ("applied_at",) if name in last.data}
        data = {"from": job.status.value, "to": before, "undoes": last.id, **applied}
        why = f"You took back the change to “{Status(str(last.data['to'])).label}”."
        now = context.clock.now()
        new = NewEvent(job_id=job_id, kind="job.status_changed", at=now, by=by, why=why, data=data)
        return follow_event(context, session, new)


def last_change(events: Sequence[Event]) -> Event | None:
    """The latest status change that was not taken back; an undoing takes its change away and counts for none."""
    standing: list[Event] = []
    for event in events:
        if event.kind != "job.status_changed":
            continue
        if "undoes" in event.data:
            standing = [change for change in standing if change.id != event.data["undoes"]]
        else:
            standing.append(event)
    return standing[-1] if standing else None
