"""One task from lease to end."""

import logging
from datetime import timedelta

from pydantic import JsonValue

from companion.domain.errors import CompanionError, StorageProblem
from companion.domain.task import Task
from companion.services.context import Context
from companion.store.tasks import cancel_task, fail_task, finish_task, lease_task, report_progress
from companion.work.tasks import task_functions

_log = logging.getLogger(__name__)

LEASE = timedelta(minutes=5)
_MOST_ATTEMPTS = 3


class CancelledByPerson(Exception):  # noqa: N818 - not an error, the wished end
    """Raised inside a task at its next sign of life after the person cancelled it."""


class Work:
    """What a task function is given: its payload and a way to say how far it is."""

    def __init__(self, context: Context, task: Task) -> None:
        self.context = context
        self.task_id = task.id
        self.payload = task.payload

    def report(self, progress: float, message: str = "") -> None:
        """A sign of life, `progress` from 0 to 1; raises when the person cancelled: call it where stopping is safe."""
        until = self.context.clock.now() + LEASE
        with self.context.database.write() as session:
            task = report_progress(session, self.task_id, progress=progress, message=message, lease_until=until)
        announce(self.context, task)
        if task.cancel_requested:
            raise CancelledByPerson


def perform(context: Context, task_id: int) -> None:
    """Run the task unless it is over or somebody holds it; its row says how it ended."""
    now = context.clock.now()
    try:
        with context.database.write() as session:
            task = lease_task(session, task_id, now=now, until=now + LEASE)
        if task is not None:
            announce(context, _ended(context, task))
    except StorageProblem as problem:
        _log.warning("task %d waits: the database cannot be written", task_id, exc_info=problem)


def _ended(context: Context, task: Task) -> Task:
    failure: str | None = None
    result: dict[str, JsonValue] = {}
    cancelled = task.cancel_requested
    try:
        if task.attempts > _MOST_ATTEMPTS:
            failure = "This was interrupted three times, so it was given up. Start it again if you still want it."
        elif not cancelled:
            result = task_functions()[task.kind](Work(context, task))
    except CancelledByPerson:
        cancelled = True
    except StorageProblem:
        raise
    except CompanionError as error:
        failure = error.message
    except Exception:  # noqa: BLE001 - a defect in one task must not end the worker; it is logged with its place
        _log.exception("task %d (%s) failed", task.id, task.kind)
        failure = "Something went wrong inside the companion. The log in its home directory says where."
    with context.database.write() as session:
        if cancelled:
            return cancel_task(session, task.id)
        if failure is not None:
            return fail_task(session, task.id, message=failure)
        return finish_task(session, task.id, result=result)


def announce(context: Context, task: Task) -> None:
    """Tell whoever watches how the task stands."""
    context.publisher.publish(
        "task.changed", {"task_id": task.id, "state": task.state.value, "progress": task.progress}
    )
