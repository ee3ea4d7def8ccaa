"""One row of an imported table becomes a job, with the status and the dates that the person noted."""

from datetime import datetime

from companion.domain.application import APPLIED_OR_LATER, Status
from companion.domain.event import NewEvent
from companion.domain.job import Job
from companion.domain.text import clean_block
from companion.services.add_note import NOTE_LIMIT, add_note
from companion.services.change_status import follow_event
from companion.services.context import Context
from companion.services.save_posting import place_posting
from companion.services.sighting import Sighting
from companion.services.table_rows import RowJob
from companion.store.session import Session


def import_row(context: Context, session: Session, row: RowJob) -> tuple[Job, bool]:
    """The job and whether it is new; one that was there keeps its status, learns what it lacked and gets the notes."""
    now = context.clock.now()
    saved_at = min(row.saved_at or now, now)
    sighting = Sighting(
        posting=row.posting,
        url=row.url,
        door="table",
        sources=dict.fromkeys(row.posting.model_dump(exclude_defaults=True), "table"),
        seen_at=saved_at,
        notes=row.notes,
    )
    job, created = place_posting(context, session, sighting)
    if not created:
        return _with_notes(context, job, row.notes), False
    if row.applied_at is not None and row.status in APPLIED_OR_LATER | {Status.CLOSED}:
        job = _move(context, session, job, target=Status.APPLIED, at=max(min(row.applied_at, now), saved_at))
    if row.status != job.status:
        job = _move(context, session, job, target=row.status, at=now)
    return job, created


def _with_notes(context: Context, job: Job, notes: str) -> Job:
    return job if notes in job.notes else add_note(context, job_id=job.id, text=clean_block(notes, NOTE_LIMIT))


def _move(context: Context, session: Session, job: Job, *, target: Status, at: datetime) -> Job:
    data = {"from": job.status.value, "to": target.value}
    why = "It stood so in the table that you imported."
    new = NewEvent(job_id=job.id, kind="job.status_changed", at=at, by="person", why=why, data={**data})
    return follow_event(context, session, new)
