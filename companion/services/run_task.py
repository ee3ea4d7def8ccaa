"""Run a piece of background work: held by a lease, told as it goes, ended in one of four ways."""

from collections.abc import Mapping
from datetime import timedelta

from companion.domain.errors import CompanionError, StorageProblem
from companion.domain.task import Task
from companion.services.context import Context
from companion.services.task_kinds import Progress, Result, TaskKind, task_kinds
from companion.store import tasks as store

LEASE = timedelta(minutes=5)
"""How long a task may go on without a sign of life before it counts as lost."""
_MOST_ATTEMPTS = 3


def run_task(context: Context, task_id: int, *, kinds: Mapping[str, TaskKind] | None = None) -> Task | None:
    """The task after its run; None when it is over already or somebody else runs it. `kinds` serve tests.

    A defect (an error that is not meant for the person) fails the task and is raised for the log. A database that
    cannot be written is raised too, but leaves the task as it is: it is run again when its lease has passed.
    """
    now = context.clock.now()
    with context.database.write() as session:
        task = store.lease_task(session, task_id, now=now, until=now + LEASE)
    if task is None:
        return None
    if task.attempts > _MOST_ATTEMPTS:
        return _failed(context, task, "It was interrupted again and again. Start it anew from the beginning.")
    kind = (task_kinds() if kinds is None else kinds).get(task.kind)
    if kind is None:
        return _failed(context, task, "This version does not know this kind of work. Update Job Companion.")
    try:
        return _ended(context, task, kind.run(context, task.payload, _progress(context, task)))
    except StorageProblem:
        raise
    except CompanionError as error:
        return _failed(context, task, error.message)
    except Exception:
        _failed(context, task, "It failed because of a defect in Job Companion; the log has the details.")
        raise


def _progress(context: Context, task: Task) -> Progress:
    def report(share: float, message: str) -> bool:
        until = context.clock.now() + LEASE
        with context.database.write() as session:
            seen = store.report_progress(session, task.id, progress=share, message=message, lease_until=until)
            _announce(context, seen)
        return not seen.cancel_requested

    return report


def _ended(context: Context, task: Task, result: Result) -> Task:
    message = str(result.get("message", "Done."))
    with context.database.write() as session:
        if result.get("cancelled"):
            ended = store.cancel_task(session, task.id, message=message)
        else:
            ended = store.finish_task(session, task.id, result=result, message=message)
        _announce(context, ended)
        return ended


def _failed(context: Context, task: Task, message: str) -> Task:
    with context.database.write() as session:
        failed = store.fail_task(session, task.id, message=message)
        _announce(context, failed)
        return failed


def _announce(context: Context, task: Task) -> None:
    body = {"task_id": task.id, "state": task.state.value}
    context.database.on_commit(lambda: context.publisher.publish("task.changed", dict(body)))
