"""Background work on screen: how far it is, stopping it, and where it led."""

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, Response

from companion.services.queue_task import cancel_task, find_task
from companion.web.context import ContextOf
from companion.web.render import go_to, render
from companion.web.views.task import task_view

router = APIRouter(prefix="/tasks/{task_id}", include_in_schema=False)


@router.get("")
def show_task(request: Request, context: ContextOf, *, task_id: int) -> Response:
    """The task; one that saved a single job leads there."""
    view = task_view(find_task(context, task_id=task_id))
    if not view.leads_to:
        return render(request, "task.html", task=view)
    return go_to(request, view.leads_to)


@router.post("/cancel")
def cancel(request: Request, context: ContextOf, *, task_id: int) -> HTMLResponse:
    """Stop the task; what it did so far stays."""
    return render(request, "task.html", task=task_view(cancel_task(context, task_id=task_id)))
