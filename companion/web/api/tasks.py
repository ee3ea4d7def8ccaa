"""Background work: how far it is, and stopping it."""

from fastapi import APIRouter

from companion.services.queue_task import cancel_task, find_task, latest_tasks
from companion.web.context import ContextOf
from companion.web.task_body import TaskBody, task_body

router = APIRouter(prefix="/api/tasks", tags=["tasks"])


@router.get("")
def recent(context: ContextOf) -> list[TaskBody]:
    """The latest tasks, newest first."""
    return [task_body(task) for task in latest_tasks(context)]


@router.get("/{task_id}")
def show(context: ContextOf, task_id: int) -> TaskBody:
    """One task with its progress from 0 to 1."""
    return task_body(find_task(context, task_id=task_id))


@router.post("/{task_id}/cancel")
def cancel(context: ContextOf, task_id: int) -> TaskBody:
    """The task, cancelled at once or at its next sign of life; one that is over stays as it is."""
    return task_body(cancel_task(context, task_id=task_id))
