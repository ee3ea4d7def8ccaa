"""Writing to somebody about a job: the panel of the job's page."""

from typing import Annotated

from fastapi import APIRouter, Form, Request
from fastapi.responses import HTMLResponse

from companion.services.draft_message import MessageWish, draft_message
from companion.services.find_connections import find_connection
from companion.services.find_jobs import find_job
from companion.web.context import ContextOf
from companion.web.render import render, render_dialog
from companion.web.views.messages import message_view, wish_for

router = APIRouter(prefix="/jobs/{job_id}/people/{person_id}", include_in_schema=False)


@router.get("/write")
def write(request: Request, context: ContextOf, *, job_id: int, person_id: int) -> HTMLResponse:
    """The panel, with the channel that reaches this person and the job's own language."""
    job, person = find_job(context, job_id=job_id), find_connection(context, connection_id=person_id)
    wish = wish_for(job, person)
    drafts = draft_message(context, job_id=job_id, person_id=person_id, wish=wish)
    view = message_view(job, person, wish=wish, drafts=drafts, model=context.model.settings())
    return render_dialog(request, "write/panel.html", message=view)


@router.post("/drafts")
def drafts(
    request: Request, context: ContextOf, *, job_id: int, person_id: int, wish: Annotated[MessageWish, Form()]
) -> HTMLResponse:
    """The drafts anew, for another purpose, channel or language."""
    job, person = find_job(context, job_id=job_id), find_connection(context, connection_id=person_id)
    found = draft_message(context, job_id=job_id, person_id=person_id, wish=wish)
    view = message_view(job, person, wish=wish, drafts=found, model=context.model.settings())
    return render(request, "write/drafts.html", message=view)
