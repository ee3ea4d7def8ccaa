"""What happened to a job, and what moves it."""

from fastapi import APIRouter
from pydantic import BaseModel, Field

from companion.domain.application import Move, Status
from companion.domain.event import Event
from companion.services.add_note import add_note
from companion.services.change_status import change_status
from companion.services.find_jobs import timeline
from companion.services.undo_status import undo_status
from companion.web.context import ContextOf
from companion.web.job_body import JobBody, job_body

router = APIRouter(prefix="/api/jobs/{job_id}", tags=["timeline"])


class MoveBody(BaseModel):
    """A new status; `note` says why, where the step is unusual."""

    status: Status
    note: str = Field(default="", max_length=2000)


class NoteBody(BaseModel):
    """A note to append."""

    text: str = Field(min_length=1, max_length=10_000)


@router.get("/events")
def events(context: ContextOf, job_id: int) -> list[Event]:
    """The job's events, oldest first."""
    return timeline(context, job_id=job_id)


@router.post("/status")
def move(context: ContextOf, job_id: int, body: MoveBody) -> JobBody:
    """The job at its new status."""
    wish = Move(target=body.status, actor="person", note=body.note)
    return job_body(change_status(context, job_id=job_id, move=wish))


@router.post("/undo")
def undo(context: ContextOf, job_id: int) -> JobBody:
    """The job as it was before its last change of status."""
    return job_body(undo_status(context, job_id=job_id))


@router.post("/notes", status_code=201)
def note(context: ContextOf, job_id: int, body: NoteBody) -> JobBody:
    """The job with the note added."""
    return job_body(add_note(context, job_id=job_id, text=body.text))
