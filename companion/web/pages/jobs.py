"""The list of jobs: search, filter, sort, and views kept under a name."""

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from companion.services.context import Context
from companion.store import jobs, saved_views
from companion.web.context import ContextOf
from companion.web.render import render
from companion.web.views.job_list import ListView, last_page, list_view
from companion.web.views.list_query import PER_PAGE, ListQuery, read_query

router = APIRouter(include_in_schema=False)


@router.get("/jobs")
def show_list(request: Request, context: ContextOf) -> HTMLResponse:
    """The jobs that the address asks for; the address on screen is kept short."""
    shown = _answer(context, read_query(request.query_params))
    response = render(request, "jobs.html", shown=shown)
    response.headers["HX-Push-Url"] = shown.link
    return response


def _answer(context: Context, asked: ListQuery) -> ListView:
    with context.database.read() as session:
        found = jobs.search_jobs(session, asked.query)
        if not found.jobs and found.total:
            page = last_page(found.total)
            query = asked.query.model_copy(update={"offset": (page - 1) * PER_PAGE})
            asked = ListQuery(query=query, page=page, typed=asked.typed, problems=asked.problems)
            found = jobs.search_jobs(session, query)
        return list_view(asked, found, saved_views.views(session), context.clock.now())
