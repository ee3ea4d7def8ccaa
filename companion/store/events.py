"""The event log: written once, never changed; the status of a job follows from it."""

from collections.abc import Iterable
from itertools import groupby

from sqlalchemy import insert
from sqlmodel import Session, col, select

from companion.domain.event import Event, NewEvent, StatusProjection, project
from companion.store.tables import EventRow, JobRow


def append_event(session: Session, new: NewEvent) -> Event:
    """The event as written, with its number."""
    row = EventRow(**new.model_dump())
    session.add(row)
    session.flush()
    return _event_of(row)


def append_events(session: Session, news: Iterable[NewEvent]) -> None:
    """Write many events, in order, with one statement."""
    if rows := [new.model_dump() for new in news]:
        session.connection().execute(insert(EventRow), rows)


def events_of(session: Session, job_id: int) -> list[Event]:
    """What happened to a job, in the order of writing."""
    rows = session.exec(select(EventRow).where(EventRow.job_id == job_id).order_by(col(EventRow.id)))
    return [_event_of(row) for row in rows]


def rebuild_projection(session: Session) -> int:
    """Put each job's status, dates and deletion where its events say they are; returns how many were corrected."""
    rows = session.exec(
        select(EventRow).order_by(col(EventRow.job_id), col(EventRow.id)).execution_options(yield_per=500)
    )
    return sum(_correct(session, job_id, events) for job_id, events in groupby(rows, key=lambda row: row.job_id))


def _correct(session: Session, job_id: int, events: Iterable[EventRow]) -> bool:
    truth = project(map(_event_of, events))
    row = session.get(JobRow, job_id)
    if truth is None or row is None or truth == _projection_in(row):
        return False
    row.status, row.status_since, row.status_by = truth.status.value, truth.since, truth.by
    row.applied_at, row.deleted_at = truth.applied_at, truth.deleted_at
    row.version += 1
    session.add(row)
    return True


def _projection_in(row: JobRow) -> StatusProjection:
    return StatusProjection.model_validate(
        {
            "status": row.status,
            "since": row.status_since,
            "by": row.status_by,
            "applied_at": row.applied_at,
            "deleted_at": row.deleted_at,
        }
    )


def _event_of(row: EventRow) -> Event:
    return Event.model_validate(row.model_dump())
