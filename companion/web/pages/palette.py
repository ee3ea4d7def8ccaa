"""What the command palette finds: pages and jobs."""

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from companion.domain.query import JobQuery
from companion.domain.text import clean_line
from companion.services.find_jobs import search_jobs
from companion.web.context import ContextOf
from companion.web.render import render
from companion.web.views.palette import palette_view

router = APIRouter(include_in_schema=False)

_JOBS_SHOWN = 8


@router.get("/palette")
def find(request: Request, context: ContextOf, *, text: str = "") -> HTMLResponse:
    """The pages whose name, and the jobs whose words, begin like `text`."""
    words = clean_line(text)
    page = search_jobs(context, query=JobQuery(text=words, limit=_JOBS_SHOWN))
    return render(request, "parts/palette_list.html", found=palette_view(words, page.jobs))
