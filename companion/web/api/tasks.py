"""Background work: how far it is, and stopping it."""

from fastapi import APIRouter

from companion.domain.task import Task
from companion.store.tasks import get_task, recent_tasks, request_cancel
from companion.web.context import ContextOf

router = APIRouter(prefix="/api/tasks", tags=["tasks"])


@router.get("")
def recent(context: ContextOf) -> list[Task]:
    """The latest tasks, newest first."""
    with context.database.read() as session:
        return recent_tasks(session)


@router.get("/{task_id}")
def show(context: ContextOf, task_id: int) -> Task:
    """One task with its progress from 0 to 1."""
    with context.database.read() as session:
        return get_task(session, task_id)


@router.post("/{task_id}/cancel")
def cancel(context: ContextOf, task_id: int) -> Task:
    """The task, cancelled at once or at its next sign of life; one that is over stays as it is."""
    with context.database.write() as session:
        return request_cancel(session, task_id)
