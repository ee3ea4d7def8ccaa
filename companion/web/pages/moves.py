"""Moving a job to another status, asking why when the step is not usual, and taking it back."""

from typing import Annotated

from fastapi import APIRouter, Form, Request
from fastapi.responses import HTMLResponse

from companion.domain.application import MOVES, Move, Status
from companion.domain.errors import TransitionRefused
from companion.domain.job import Job
from companion.services.change_status import change_status
from companion.services.delete_job import delete_job, restore_job
from companion.services.find_jobs import find_job
from companion.services.undo_status import undo_status
from companion.web.context import ContextOf
from companion.web.forms import Text
from companion.web.render import render_dialog, render_toast
from companion.web.views.move import move_choices, note_question
from companion.web.views.toast import Toast

router = APIRouter(prefix="/jobs/{job_id}", include_in_schema=False)


@router.get("/move")
def ask_where(request: Request, context: ContextOf, *, job_id: int) -> HTMLResponse:
    """The question to which status."""
    return render_dialog(request, "board/move.html", move=move_choices(find_job(context, job_id=job_id)))


@router.post("/status")
def move(
    request: Request,
    context: ContextOf,
    *,
    job_id: int,
    target: Annotated[Status, Form()],
    note: Text = "",
) -> HTMLResponse:
    """Move the job; a step that is not usual is answered with the question why."""
    try:
        job = change_status(context, job_id=job_id, move=Move(target=target, actor="person", note=note))
    except TransitionRefused as refusal:
        return _ask_why(request, find_job(context, job_id=job_id), target=target, refusal=refusal)
    toast = Toast(f"“{job.posting.title}” moved to {job.status.label}.", undo=f"/jobs/{job_id}/undo")
    return render_toast(request, toast, changed=True)


@router.post("/undo")
def undo(request: Request, context: ContextOf, *, job_id: int) -> HTMLResponse:
    """Take the last status change back."""
    job = undo_status(context, job_id=job_id)
    toast = Toast(f"Taken back: “{job.posting.title}” is at {job.status.label} again.")
    return render_toast(request, toast, changed=True)


@router.post("/delete")
def delete(request: Request, context: ContextOf, *, job_id: int) -> HTMLResponse:
    """Delete the job; nothing is lost before the person says so."""
    job = delete_job(context, job_id=job_id)
    return render_toast(request, Toast(f"“{job.posting.title}” deleted.", undo=f"/jobs/{job_id}/restore"), changed=True)


@router.post("/restore")
def restore(request: Request, context: ContextOf, *, job_id: int) -> HTMLResponse:
    """Bring the job back."""
    job = restore_job(context, job_id=job_id)
    return render_toast(request, Toast(f"“{job.posting.title}” is back."), changed=True)


def _ask_why(request: Request, job: Job, *, target: Status, refusal: TransitionRefused) -> HTMLResponse:
    if job.status == target or target in MOVES[job.status]:
        raise refusal
    return render_dialog(request, "board/move.html", move=note_question(job, target, refusal.message))
