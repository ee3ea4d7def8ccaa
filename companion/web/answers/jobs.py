"""What the person does to a saved job from the bar and the popup."""

from companion.domain.application import Move
from companion.services.add_note import add_note
from companion.services.change_status import change_status
from companion.services.delete_job import delete_job, restore_job
from companion.web.answers import Answer, Desk
from companion.web.job_body import saved_job
from companion.web.wire import AddNote, JobId, Ok, SavedJob, SetStatus


def delete(desk: Desk, body: JobId) -> Ok:
    """Take a job out of the tracker; it can be restored."""
    delete_job(desk.context, job_id=body.job_id)
    return Ok()


def restore(desk: Desk, body: JobId) -> Ok:
    """Bring a deleted job back."""
    restore_job(desk.context, job_id=body.job_id)
    return Ok()


def set_status(desk: Desk, body: SetStatus) -> SavedJob:
    """The job at its new status."""
    move = Move(target=body.status, actor="person", note=body.note)
    return saved_job(change_status(desk.context, job_id=body.job_id, move=move))


def note(desk: Desk, body: AddNote) -> Ok:
    """Append a note."""
    add_note(desk.context, job_id=body.job_id, text=body.text)
    return Ok()


ANSWERS: dict[str, Answer] = {
    "job.delete": delete,
    "job.restore": restore,
    "job.status": set_status,
    "job.note": note,
}
