"""Background work on screen: how far it is, stopping it, and where it led."""

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from companion.services.queue_task import cancel_task, find_task
from companion.web.context import ContextOf
from companion.web.render import is_fragment, render
from companion.web.views.task import task_view

router = APIRouter(prefix="/tasks/{task_id}", include_in_schema=False)


@router.get("")
def show_task(request: Request, context: ContextOf, *, task_id: int) -> Response:
    """The task; one that saved a single job leads there."""
    view = task_view(find_task(context, task_id=task_id))
    if not view.leads_to:
        return render(request, "task.html", task=view)
    if is_fragment(request):
        return HTMLResponse(headers={"HX-Redirect": view.leads_to})
    return RedirectResponse(view.leads_to, status_code=303)


@router.post("/cancel")
def cancel(request: Request, context: ContextOf, *, task_id: int) -> HTMLResponse:
    """Stop the task; what it did so far stays."""
    return render(request, "task.html", task=task_view(cancel_task(context, task_id=task_id)))
