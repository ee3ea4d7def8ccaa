"""Writing to somebody about a job: the panel of the job's page."""

from typing import Annotated

from fastapi import APIRouter, Form, Request
from fastapi.responses import HTMLResponse

from companion.services.addressee import Kind, find_addressee
from companion.services.context import Context
from companion.services.draft_message import MessageWish, draft_message
from companion.services.find_jobs import find_job
from companion.web.context import ContextOf
from companion.web.render import render_dialog, render_part
from companion.web.views.messages import MessageView, message_view, wish_for

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


def _view(context: Context, job_id: int, *, kind: Kind, number: int, wish: MessageWish | None) -> MessageView:
    job, to = find_job(context, job_id=job_id), find_addressee(context, job_id=job_id, kind=kind, number=number)
    wish = wish or wish_for(job, to)
    drafts = draft_message(context, job_id=job_id, to=to, wish=wish)
    return message_view(job, to, wish=wish, drafts=drafts, model=context.model.settings())
