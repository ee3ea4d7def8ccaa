"""Add a note to a job; earlier notes stay above it."""

from companion.domain.errors import InvalidInput
from companion.domain.event import NewEvent
from companion.domain.job import Job, JobChanges
from companion.domain.text import clean_block
from companion.services.context import Context
from companion.services.journal import record
from companion.store.jobs import change_job, get_job

NOTE_LIMIT = 10_000


def add_note(context: Context, *, job_id: int, text: str) -> Job:
    """The job with the note below its earlier ones; `InvalidInput` for an empty or endless note."""
    note = checked_note(text)
    now = context.clock.now()
    with context.database.write() as session:
        job = get_job(session, job_id)
        why, data = "You wrote a note.", {"text": note}
        new = NewEvent(job_id=job_id, kind="job.noted", at=now, by="person", why=why, data={**data})
        record(context, session, new)
        notes = f"{job.notes}\n\n{note}".strip()
        return change_job(session, job_id, at=now, changes=JobChanges(notes=notes))


def checked_note(text: str) -> str:
    """The note as it is kept; `InvalidInput` for an empty or endless one."""
    note = clean_block(text)
    if not note:
        raise InvalidInput("The note is empty. Write something first.")
    if len(note) > NOTE_LIMIT:
        raise InvalidInput(f"The note is longer than {NOTE_LIMIT:,} characters. Split it into several notes.")
    return note
