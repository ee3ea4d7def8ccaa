"""Writing to somebody about a job: the panel of the job's page."""

from dataclasses import replace
from secrets import token_urlsafe
from typing import Annotated

from fastapi import APIRouter, Form, Request
from fastapi.responses import HTMLResponse

from companion.domain.errors import InvalidInput
from companion.domain.mail_draft import MailboxProblem
from companion.services.addressee import Kind, find_addressee
from companion.services.context import Context
from companion.services.draft_message import MessageWish, draft_message
from companion.services.find_jobs import find_job
from companion.services.put_draft import put_draft
from companion.web.context import ContextOf
from companion.web.forms import FormOf
from companion.web.render import render_dialog, render_part, render_toast
from companion.web.views.ask_form import read_who
from companion.web.views.messages import MessageView, message_view, read_draft, wish_for
from companion.web.views.toast import Toast

router = APIRouter(prefix="/jobs/{job_id}", include_in_schema=False)
Wish = Annotated[MessageWish, Form()]


@router.get("/people/{number}/write")
def write_to_connection(request: Request, context: ContextOf, *, job_id: int, number: int) -> HTMLResponse:
    """The panel for a connection, with what is most likely wanted."""
    view = _view(context, job_id, kind="connection", number=number, wish=None)
    return render_dialog(request, "write/panel.html", message=view)


@router.get("/contacts/{number}/write")
def write_to_contact(request: Request, context: ContextOf, *, job_id: int, number: int) -> HTMLResponse:
    """The panel for somebody named on the job."""
    view = _view(context, job_id, kind="contact", number=number, wish=None)
    return render_dialog(request, "write/panel.html", message=view)


@router.post("/people/{number}/drafts")
def drafts_to_connection(request: Request, context: ContextOf, *, job_id: int, number: int, wish: Wish) -> HTMLResponse:
    """The drafts anew, for another purpose, channel or language, or with the model's."""
    view = _view(context, job_id, kind="connection", number=number, wish=wish)
    return render_part(request, "write/drafts.html", message=view)


@router.post("/contacts/{number}/drafts")
def drafts_to_contact(request: Request, context: ContextOf, *, job_id: int, number: int, wish: Wish) -> HTMLResponse:
    """The same for somebody named on the job."""
    view = _view(context, job_id, kind="contact", number=number, wish=wish)
    return render_part(request, "write/drafts.html", message=view)


@router.post("/mailbox")
def put(request: Request, context: ContextOf, *, job_id: int, form: FormOf) -> HTMLResponse:
    """Put an edited e-mail into the drafts of the person's mailbox; a refusal is told below the text."""
    try:
        was_there = put_draft(context, new=read_who(job_id, form), draft=read_draft(form))
    except (InvalidInput, MailboxProblem) as refusal:
        return render_part(request, "write/refused.html", problem=refusal.message)
    said = "This text is in your Gmail drafts already." if was_there else "It is in your Gmail drafts."
    return render_toast(request, Toast(f"{said} Read it there, and send it yourself."), changed=True)


def _view(context: Context, job_id: int, *, kind: Kind, number: int, wish: MessageWish | None) -> MessageView:
    job, to = find_job(context, job_id=job_id), find_addressee(context, job_id=job_id, kind=kind, number=number)
    wish = wish or wish_for(job, to)
    drafts = draft_message(context, job_id=job_id, to=to, wish=wish)
    view = message_view(job, to, wish=wish, drafts=drafts, model=context.model.settings())
    can_put = view.is_email and bool(view.email) and context.mailbox.is_connected
    return replace(view, put_key=token_urlsafe(12)) if can_put else view
