"""Taking everything along. The files themselves come from the API, which the same login opens."""

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from companion.domain.query import JobQuery
from companion.services.find_jobs import search_jobs
from companion.web.context import ContextOf
from companion.web.render import render

router = APIRouter(include_in_schema=False)


@router.get("/export")
def show_export(request: Request, context: ContextOf) -> HTMLResponse:
    """The two files and what is in them."""
    total = search_jobs(context, query=JobQuery(limit=1)).total
    return render(request, "export.html", total=total)
