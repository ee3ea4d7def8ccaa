"""The page on which the person lets drafts be put into their Gmail, and takes that back."""

from http import HTTPStatus

from fastapi import APIRouter, Request, UploadFile
from fastapi.responses import HTMLResponse, Response

from companion.services.mailbox import connect_mailbox, disconnect_mailbox, mailbox_state
from companion.web.context import ContextOf
from companion.web.render import render, render_part

router = APIRouter(prefix="/gmail", include_in_schema=False)

_NOT_TOLD = (
    "Forgotten here, but Google could not be told. Take the permission back in your Google account too, "
    "under “Third-party apps and services”."
)


@router.get("")
def show_gmail(request: Request, context: ContextOf) -> HTMLResponse:
    """Whether it is connected, and how to connect it."""
    return render(request, "gmail.html", mailbox=mailbox_state(context), told="")


@router.get("/state")
def look(request: Request, context: ContextOf) -> Response:
    """How far connecting is; nothing new while the person is asked, so that what they look at stays."""
    state = mailbox_state(context)
    if state.step == "asking":
        return Response(status_code=HTTPStatus.NO_CONTENT)
    return render_part(request, "gmail/state.html", mailbox=state, told="")


@router.post("/connect")
def connect(request: Request, context: ContextOf, *, file: UploadFile | None = None) -> HTMLResponse:
    """Begin to ask, with the client in the file or the kept one."""
    content = file.file.read() if file else b""
    state = connect_mailbox(context, client_file=content)
    return render_part(request, "gmail/state.html", mailbox=state, told="")


@router.post("/disconnect")
def disconnect(request: Request, context: ContextOf) -> HTMLResponse:
    """Forget client and permission."""
    is_told = disconnect_mailbox(context)
    told = "" if is_told else _NOT_TOLD
    return render_part(request, "gmail/state.html", mailbox=mailbox_state(context), told=told)
