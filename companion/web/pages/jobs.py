"""The list of jobs: search, filter, sort, and views kept under a name."""

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from companion.services.context import Context
from companion.services.find_asks import jobs_in_progress
from companion.services.find_jobs import search_jobs
from companion.services.saved_views import list_views
from companion.web.context import ContextOf
from companion.web.render import render
from companion.web.views.job_list import Found, ListView, last_page, list_view
from companion.web.views.list_query import ListQuery, on_page, read_query

router = APIRouter(include_in_schema=False)


@router.get("/jobs")
def show_list(request: Request, context: ContextOf) -> HTMLResponse:
    """The jobs that the address asks for; the address on screen is kept short."""
    shown = _answer(context, read_query(request.query_params))
    response = render(request, "jobs.html", shown=shown)
    response.headers["HX-Push-Url"] = shown.link
    return response


def _answer(context: Context, asked: ListQuery) -> ListView:
    found = search_jobs(context, query=asked.query)
    if not found.jobs and found.total:
        asked = on_page(asked, last_page(found.total))
        found = search_jobs(context, query=asked.query)
    referred = jobs_in_progress(context, job_ids=[job.id for job in found.jobs])
    return list_view(asked, Found(found, list_views(context), referred), context.clock.now())
