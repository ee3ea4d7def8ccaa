"""Every change leaves an event in the log and, once it is on the disk, tells the open pages."""

from companion.domain.event import Event, NewEvent
from companion.services.context import Context
from companion.store.events import append_event
from companion.store.session import Session


def record(context: Context, session: Session, new: NewEvent) -> Event:
    """The event as written; pages are told after the commit and only then."""
    event = append_event(session, new)
    body = {"job_id": event.job_id, "change": event.kind, "at": event.at.isoformat()}
    context.database.on_commit(lambda: context.publisher.publish("job.changed", body))
    return event
