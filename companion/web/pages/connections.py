"""The person's own network: the list, and importing it in two steps.

Nothing is kept between look and import: the browser holds the file and sends it again.
"""

from typing import Annotated

from fastapi import APIRouter, Query, Request, UploadFile
from fastapi.responses import HTMLResponse, Response

from companion.domain.connections import ConnectionQuery
from companion.domain.errors import InvalidInput
from companion.services.find_connections import search_connections
from companion.web.context import ContextOf
from companion.web.forms import FormOf
from companion.web.render import go_to, render, render_part
from companion.web.views.connections import PER_PAGE, check_view, people_view
from companion.web.views.import_table import chosen_mapping

router = APIRouter(prefix="/connections", include_in_schema=False)

Page = Annotated[int, Query(ge=1, le=100_000)]


@router.get("")
def show_connections(request: Request, context: ContextOf, *, text: str = "", page: Page = 1) -> HTMLResponse:
    """The people who match, and where to drop a newer list."""
    query = ConnectionQuery(text=text, limit=PER_PAGE, offset=(page - 1) * PER_PAGE)
    known = search_connections(context, query=ConnectionQuery(limit=1)).total
    found = search_connections(context, query=query)
    return render(request, "connections.html", shown=people_view(query, found, known=known))


@router.post("/check")
def check(request: Request, context: ContextOf, *, file: UploadFile, typed: FormOf) -> HTMLResponse:
    """What importing the file would do."""
    from companion.services.check_connections import check_connections

    name = file.filename or ""
    try:
        mapping = chosen_mapping(name, typed)
        found = check_connections(context, name=name, content=file.file.read(), mapping=mapping)
    except InvalidInput as refusal:
        return render_part(request, "connections/check.html", check=None, problem=refusal.message)
    return render_part(request, "connections/check.html", check=check_view(name, found), problem="")


@router.post("")
def start(request: Request, context: ContextOf, *, file: UploadFile, typed: FormOf) -> Response:
    """Import the file in the background."""
    from companion.services.import_connections import queue_connections

    name = file.filename or ""
    try:
        mapping = chosen_mapping(name, typed)
        task = queue_connections(context, name=name, content=file.file.read(), mapping=mapping)
    except InvalidInput as refusal:
        return render_part(request, "connections/check.html", check=None, problem=refusal.message)
    return go_to(request, f"/tasks/{task.id}")
