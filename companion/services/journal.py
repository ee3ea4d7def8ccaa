"""Every change leaves an event in the log and, once it is on the disk, tells the open pages."""

from collections.abc import Sequence

from companion.domain.event import Event, NewEvent
from companion.services.context import Context
from companion.store.events import append_event, append_events
from companion.store.session import Session


def record(context: Context, session: Session, new: NewEvent) -> Event:
    """The event as written; pages are told after the commit and only then."""
    event = append_event(session, new)
    _announce(context, new)
    return event


def record_many(context: Context, session: Session, news: Sequence[NewEvent]) -> None:
    """As `record`, for the many events of a batch."""
    append_events(session, news)
    for new in news:
        _announce(context, new)


def _announce(context: Context, new: NewEvent) -> None:
    body = {"job_id": new.job_id, "change": new.kind, "at": new.at.isoformat()}
    context.database.on_commit(lambda: context.publisher.publish("job.changed", body))
