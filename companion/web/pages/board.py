"""The board, and the rest of a column."""

from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse

from companion.domain.application import Column
from companion.domain.query import JobQuery
from companion.services import find_jobs
from companion.web.context import ContextOf
from companion.web.render import render
from companion.web.views.board import board_view, column_view

router = APIRouter(include_in_schema=False)

_PER_COLUMN = 50
Shown = Annotated[int, Query(ge=_PER_COLUMN, le=500)]
Offset = Annotated[int, Query(ge=0)]


@router.get("/")
def show_board(request: Request, context: ContextOf, shown: Shown = _PER_COLUMN) -> HTMLResponse:
    """Six columns; `shown` cards of each, so that a live refresh keeps what was unfolded."""
    board = board_view(find_jobs.board(context, per_column=shown), context.clock.now(), shown=shown)
    return render(request, "board.html", board=board, extension_dir=request.app.state.extension_dir)


@router.get("/board/{column}")
def show_more(request: Request, context: ContextOf, *, column: Column, offset: Offset = 0) -> HTMLResponse:
    """The next cards of a column."""
    query = JobQuery(columns=(column,), limit=_PER_COLUMN, offset=offset)
    page = find_jobs.search_jobs(context, query=query)
    view = column_view(column, page, context.clock.now(), offset=offset)
    return render(request, "board/cards.html", column=view)
