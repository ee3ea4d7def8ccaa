"""Applications that are prepared in the companion's own browser: how far each is, and what is left for the person."""

from typing import Annotated

from fastapi import APIRouter, Form, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from companion.services.prepare_applications import list_to_prepare, picture_of, remove_preparation, to_prepare
from companion.web.context import ContextOf
from companion.web.render import go_to, render, render_toast
from companion.web.views.preparations import preparations_view
from companion.web.views.toast import Toast

router = APIRouter(include_in_schema=False)


@router.get("/preparations")
def show(request: Request, context: ContextOf) -> HTMLResponse:
    """The list."""
    view = preparations_view(to_prepare(context))
    return render(request, "preparations.html", shown=view)


@router.post("/preparations")
def add(context: ContextOf, *, addresses: Annotated[str, Form(max_length=100_000)] = "") -> RedirectResponse:
    """Put addresses on the list, one a line."""
    list_to_prepare(context, urls=[line.strip() for line in addresses.splitlines() if line.strip()])
    return RedirectResponse("/preparations", status_code=303)


@router.post("/jobs/{job_id}/prepare")
def add_job(request: Request, context: ContextOf, *, job_id: int) -> HTMLResponse:
    """Put a job on the list."""
    (added,) = list_to_prepare(context, job_ids=[job_id])
    return render_toast(request, Toast(f"{added.label} is on the list to prepare. Run “companion apply” to begin."))


@router.post("/preparations/{preparation_id}/remove")
def remove(request: Request, context: ContextOf, *, preparation_id: int) -> Response:
    """Take one off the list, with its picture."""
    remove_preparation(context, preparation_id=preparation_id)
    return go_to(request, "/preparations")


@router.get("/preparations/{preparation_id}/picture")
def picture(context: ContextOf, *, preparation_id: int) -> Response:
    """The picture of a filled form."""
    return Response(picture_of(context, preparation_id=preparation_id), media_type="image/png")
