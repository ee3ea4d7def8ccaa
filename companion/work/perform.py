"""One task from lease to end."""

import logging
from collections.abc import Mapping
from typing import TYPE_CHECKING

from companion.domain.errors import CompanionError, StorageProblem
from companion.domain.task import Task
from companion.services.context import Context
from companion.store.tasks import cancel_task, fail_task, finish_task, lease_task
from companion.work.work import LEASE, CancelledByPerson, TaskFunction, Work, announce

if TYPE_CHECKING:
    from pydantic import JsonValue

_log = logging.getLogger(__name__)

_MOST_ATTEMPTS = 3


def perform(context: Context, task_id: int, functions: Mapping[str, TaskFunction]) -> None:
    """Run the task unless it is over or somebody holds it; its row says how it ended. `functions` are by kind."""
    now = context.clock.now()
    try:
        with context.database.write() as session:
            task = lease_task(session, task_id, now=now, until=now + LEASE)
        if task is not None:
            announce(context, _ended(context, task, functions))
    except StorageProblem as problem:
        _log.warning("task %d waits: the database cannot be written", task_id, exc_info=problem)


def _ended(context: Context, task: Task, functions: Mapping[str, TaskFunction]) -> Task:
    failure: str | None = None
    result: dict[str, JsonValue] = {}
    cancelled = task.cancel_requested
    try:
        if task.attempts > _MOST_ATTEMPTS:
            failure = "This was interrupted three times, so it was given up. Start it again if you still want it."
        elif not cancelled:
            result = functions[task.kind](Work(context, task))
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
