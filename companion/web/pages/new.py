"""Adding a job without the extension: by its address, from a saved page, from text, or by hand.

The engines behind these ways are loaded with their first use, so that the idle daemon stays small.
"""

from typing import Any

from fastapi import APIRouter, Request, UploadFile
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from companion.domain.errors import CompanionError, FetchRefused, InvalidInput, NotAPosting
from companion.services.sighting import Captured
from companion.web.context import ContextOf
from companion.web.forms import FormOf, Text
from companion.web.render import render
from companion.web.views.job_form import JobForm, empty_values, posting_of, read_form, values_of_draft

router = APIRouter(prefix="/new", include_in_schema=False)

_REFUSALS = (FetchRefused, InvalidInput, NotAPosting)


@router.get("")
def show_ways(request: Request) -> HTMLResponse:
    """The four ways."""
    return _page(request)


@router.post("")
def by_hand(request: Request, context: ContextOf, *, typed: FormOf) -> Response:
    """Save what was typed; else the form again with what is wrong."""
    from companion.services.capture_job import capture_posting

    read, problems = read_form(typed)
    if problems:
        return _page(request, status=422, form=JobForm(values=empty_values() | typed, problems=problems))
    return _to_job(capture_posting(context, posting=posting_of(read), url=read["url"]))


@router.post("/url")
def by_address(request: Request, context: ContextOf, *, url: Text = "") -> Response:
    """Fetch the page in the background."""
    from companion.services.fetch_job import queue_fetch

    try:
        task = queue_fetch(context, url=url)
    except _REFUSALS as refusal:
        return _refused(request, "url", refusal, url=url)
    return RedirectResponse(f"/tasks/{task.id}", status_code=303)


@router.post("/text")
def from_text(request: Request, context: ContextOf, *, text: Text = "", url: Text = "") -> Response:
    """The form, filled with what the text tells; nothing is saved yet."""
    from companion.services.capture_text import draft_of_text

    try:
        draft = draft_of_text(context, text=text)
    except _REFUSALS as refusal:
        return _refused(request, "text", refusal, text=text, url=url)
    return _page(request, form=JobForm(values=values_of_draft(draft, url=url)), read_from_text=True)


@router.post("/file")
def from_file(request: Request, context: ContextOf, *, file: UploadFile) -> Response:
    """Save the job that a saved page shows."""
    from companion.services.capture_file import capture_html_file

    try:
        captured = capture_html_file(context, name=file.filename or "page.html", content=file.file.read())
    except _REFUSALS as refusal:
        return _refused(request, "file", refusal)
    return _to_job(captured)


def _page(request: Request, *, status: int = 200, **model: Any) -> HTMLResponse:
    blank = {
        "form": JobForm(values=empty_values()),
        "way": "",
        "problem": "",
        "text": "",
        "url": "",
        "read_from_text": False,
    }
    return render(request, "new.html", status=status, **{**blank, **model})


def _refused(request: Request, way: str, refusal: CompanionError, **typed: str) -> HTMLResponse:
    return _page(request, status=422, way=way, problem=refusal.message, **typed)


def _to_job(captured: Captured) -> RedirectResponse:
    said = "saved" if captured.created else "known"
    return RedirectResponse(f"/jobs/{captured.job.id}?said={said}", status_code=303)
