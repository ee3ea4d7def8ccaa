"""One row of an imported table becomes a job, with the status and the dates that the person noted."""

from collections.abc import Iterator
from datetime import datetime

from companion.domain.application import APPLIED_OR_LATER, Status
from companion.domain.event import NewEvent, project
from companion.domain.job import Job, NewJob
from companion.domain.text import clean_block
from companion.services.add_note import NOTE_LIMIT, add_note
from companion.services.change_status import follow_event
from companion.services.context import Context
from companion.services.identify import Identified
from companion.services.save_posting import first_entry, place_posting
from companion.services.sighting import Sighting
from companion.services.table_rows import RowJob
from companion.store.session import Session


def import_row(context: Context, session: Session, row: RowJob) -> tuple[Job, bool]:
    """The job and whether it is new; one that was there keeps its status, learns what it lacked and gets the notes."""
    now = context.clock.now()
    job, created = place_posting(context, session, _sighting(row, now))
    if not created:
        return _with_notes(context, job, row.notes), False
    for move in _moves(row, now):
        job = follow_event(context, session, move.model_copy(update={"job_id": job.id}))
    return job, created


def row_entry(row: RowJob, identified: Identified, now: datetime) -> tuple[NewJob, list[NewEvent]]:
    """The job of a row that nobody met before, and its events, still without the job's number."""
    new, saved = first_entry(_sighting(row, now), identified, at=_saved_at(row, now))
    events = [saved, *_moves(row, now)]
    return new.model_copy(update={"standing": project(events)}), events


def _sighting(row: RowJob, now: datetime) -> Sighting:
    return Sighting(
        posting=row.posting,
        url=row.url,
        door="table",
        sources=dict.fromkeys(row.posting.model_dump(exclude_defaults=True), "table"),
        seen_at=_saved_at(row, now),
        notes=row.notes,
    )


def _saved_at(row: RowJob, now: datetime) -> datetime:
    return min(row.saved_at or now, now)


def _with_notes(context: Context, job: Job, notes: str) -> Job:
    return job if notes in job.notes else add_note(context, job_id=job.id, text=clean_block(notes, NOTE_LIMIT))


def _moves(row: RowJob, now: datetime) -> Iterator[NewEvent]:
    """From saved to where the row says it stands, by way of the day of applying where that is known."""
    status = Status.SAVED
    if row.applied_at is not None and row.status in APPLIED_OR_LATER | {Status.CLOSED}:
        yield _move(status, Status.APPLIED, at=max(min(row.applied_at, now), _saved_at(row, now)))
        status = Status.APPLIED
    if row.status != status:
        yield _move(status, row.status, at=now)


def _move(origin: Status, target: Status, *, at: datetime) -> NewEvent:
    data = {"from": origin.value, "to": target.value}
    why = "It stood so in the table that you imported."
    return NewEvent(job_id=0, kind="job.status_changed", at=at, by="person", why=why, data={**data})
