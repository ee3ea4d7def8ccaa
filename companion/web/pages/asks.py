"""Asking people about a job, and following each ask to its end."""

from typing import Annotated

from fastapi import APIRouter, Form, Request
from fastapi.responses import HTMLResponse

from companion.domain.ask import ASK_MOVES, Ask, AskMove, AskStep
from companion.domain.errors import InvalidInput, TransitionRefused
from companion.services.change_ask import note_ask, plan_next_action, remove_ask
from companion.services.contacts import contacts_of
from companion.services.find_asks import asks_of_job, find_ask
from companion.services.find_jobs import find_job
from companion.services.find_referrers import referrers_of
from companion.services.move_ask import move_ask
from companion.services.start_ask import start_ask
from companion.services.undo_ask import undo_ask
from companion.web.context import ContextOf
from companion.web.forms import FormOf, Text
from companion.web.render import render_dialog, render_toast
from companion.web.views.ask_dialog import ask_dialog, asking, why_question
from companion.web.views.ask_form import read_action, read_step, read_who
from companion.web.views.toast import Toast

router = APIRouter(include_in_schema=False)


@router.get("/jobs/{job_id}/asks/new")
def choose(request: Request, context: ContextOf, *, job_id: int) -> HTMLResponse:
    """The question whom to ask."""
    contacts, asks = contacts_of(context, job_id=job_id), asks_of_job(context, job_id=job_id)
    known = [one.connection for one in referrers_of(context, job_id=job_id).exact]
    shown = asking(find_job(context, job_id=job_id), contacts, known, asks=asks)
    return render_dialog(request, "asks/new.html", asking=shown)


@router.post("/jobs/{job_id}/asks")
def start(request: Request, context: ContextOf, *, job_id: int, form: FormOf) -> HTMLResponse:
    """Begin to ask a connection, a contact of the job, or somebody by name; `step` says how far that is already."""
    ask = start_ask(context, new=read_who(job_id, form), step=read_step(form))
    return _changed(request, ask, f"Asking {ask.name}: {ask.step.label}.")


@router.get("/asks/{ask_id}/edit")
def show(request: Request, context: ContextOf, *, ask_id: int) -> HTMLResponse:
    """The dialog with everything that can be changed."""
    ask = find_ask(context, ask_id=ask_id)
    return render_dialog(request, "asks/dialog.html", ask=ask_dialog(ask, find_job(context, job_id=ask.job_id)))


@router.post("/asks/{ask_id}/step")
def move(
    request: Request, context: ContextOf, *, ask_id: int, target: Annotated[AskStep, Form()], note: Text = ""
) -> HTMLResponse:
    """Take the ask to another step; one that is not usual is answered with the question why."""
    try:
        ask = move_ask(context, ask_id=ask_id, move=AskMove(target=target, note=note))
    except TransitionRefused as refusal:
        return _ask_why(request, find_ask(context, ask_id=ask_id), target=target, refusal=refusal)
    return _changed(request, ask, f"The ask to {ask.name} moved to {ask.step.label}.")


@router.post("/asks/{ask_id}/plan")
def plan(request: Request, context: ContextOf, *, ask_id: int, text: Text = "", due_on: Text = "") -> HTMLResponse:
    """Plan the next action; both fields empty plan nothing."""
    try:
        ask = plan_next_action(context, ask_id=ask_id, action=read_action(text, due_on))
    except InvalidInput as refusal:
        ask = find_ask(context, ask_id=ask_id)
        job = find_job(context, job_id=ask.job_id)
        shown = ask_dialog(ask, job, typed=(text, due_on), problem=refusal.message)
        return render_dialog(request, "asks/dialog.html", ask=shown)
    said = f"Planned for {ask.name}: {ask.next_action.text}." if ask.next_action else f"Nothing planned for {ask.name}."
    return _changed(request, ask, said)


@router.post("/asks/{ask_id}/note")
def add_note(request: Request, context: ContextOf, *, ask_id: int, text: Text = "") -> HTMLResponse:
    """Add a note."""
    ask = note_ask(context, ask_id=ask_id, text=text)
    return _changed(request, ask, f"Note on {ask.name} kept.")


@router.post("/asks/{ask_id}/remove")
def remove(request: Request, context: ContextOf, *, ask_id: int) -> HTMLResponse:
    """Remove the ask."""
    ask = remove_ask(context, ask_id=ask_id)
    return _changed(request, ask, f"The ask to {ask.name} is removed.")


@router.post("/asks/{ask_id}/undo")
def undo(request: Request, context: ContextOf, *, ask_id: int) -> HTMLResponse:
    """Take the last change back."""
    ask = undo_ask(context, ask_id=ask_id)
    said = f"{ask.name} is not on the list any more." if ask.removed_at else f"{ask.name} is at {ask.step.label}."
    return render_toast(request, Toast(f"Taken back: {said}"), changed=True)


def _changed(request: Request, ask: Ask, said: str) -> HTMLResponse:
    return render_toast(request, Toast(said, undo=f"/asks/{ask.id}/undo"), changed=True)


def _ask_why(request: Request, ask: Ask, *, target: AskStep, refusal: TransitionRefused) -> HTMLResponse:
    if ask.step == target or target in ASK_MOVES[ask.step]:
        raise refusal
    return render_dialog(request, "board/move.html", move=why_question(ask, target, refusal.message))
