"""The board, and the rest of a column."""

from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse

from companion.domain.application import Column
from companion.domain.query import JobPage, JobQuery
from companion.services import find_asks, find_jobs, find_referrers
from companion.services.context import Context
from companion.web.context import ContextOf
from companion.web.render import render
from companion.web.views.asks import due_view
from companion.web.views.board import Known, board_view, column_view

router = APIRouter(include_in_schema=False)

_PER_COLUMN = 50
Shown = Annotated[int, Query(ge=_PER_COLUMN, le=500)]
Offset = Annotated[int, Query(ge=0)]


@router.get("/")
def show_board(request: Request, context: ContextOf, shown: Shown = _PER_COLUMN) -> HTMLResponse:
    """Six columns; `shown` cards of each, so that a live refresh keeps what was unfolded."""
    now, pages = context.clock.now(), find_jobs.board(context, per_column=shown)
    board = board_view(pages, now, shown=shown, known=_known(context, *pages.values()))
    due = due_view(find_asks.due_asks(context), now)
    return render(request, "board.html", board=board, due=due, extension_dir=request.app.state.extension_dir)


@router.get("/board/{column}")
def show_more(request: Request, context: ContextOf, *, column: Column, offset: Offset = 0) -> HTMLResponse:
    """The next cards of a column."""
    query = JobQuery(columns=(column,), limit=_PER_COLUMN, offset=offset)
    page = find_jobs.search_jobs(context, query=query)
    view = column_view(column, page, context.clock.now(), offset=offset, known=_known(context, page))
    return render(request, "board/cards.html", column=view)


def _known(context: Context, *pages: JobPage) -> Known:
    jobs = [job for page in pages for job in page.jobs]
    people = find_referrers.counts_at(context, companies=(job.posting.company for job in jobs)) or {}
    return Known(referred=find_asks.jobs_in_progress(context, job_ids=[job.id for job in jobs]), people=people)
