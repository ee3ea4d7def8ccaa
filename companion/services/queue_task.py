"""Background work: written down first, then handed to the runner once the note is on the disk."""

from pydantic import JsonValue

from companion.domain.task import Task
from companion.services.context import Context
from companion.store.tasks import add_task, get_task, recent_tasks, request_cancel


def queue_task(context: Context, *, kind: str, payload: dict[str, JsonValue]) -> Task:
    """The task just written, about to be run."""
    with context.database.write() as session:
        task = add_task(session, kind=kind, payload=payload, at=context.clock.now())
        context.database.on_commit(lambda: context.queue.submit(task.id))
        return task


def find_task(context: Context, *, task_id: int) -> Task:
    """The task with this number; `NotFound` when there is none."""
    with context.database.read() as session:
        return get_task(session, task_id)


def latest_tasks(context: Context, *, limit: int = 50) -> list[Task]:
    """The latest tasks, newest first."""
    with context.database.read() as session:
        return recent_tasks(session, limit)


def cancel_task(context: Context, *, task_id: int) -> Task:
    """The task, ended or about to end because the person asked for it."""
    with context.database.write() as session:
        return request_cancel(session, task_id)
