"""Run a piece of background work: held by a lease, told as it goes, ended in one of four ways."""

from datetime import timedelta

from companion.domain.errors import CompanionError
from companion.domain.task import Task
from companion.services.context import Context
from companion.services.task_kinds import Progress, Result, task_kinds
from companion.store import tasks as store

_LEASE = timedelta(minutes=5)
_MOST_ATTEMPTS = 3


def run_task(context: Context, task_id: int) -> Task | None:
    """The task after its run; None when it is over already or somebody else runs it.

    A defect (an error that is not meant for the person) fails the task and is raised for the log.
    """
    now = context.clock.now()
    with context.database.write() as session:
        task = store.lease_task(session, task_id, now=now, until=now + _LEASE)
    if task is None:
        return None
    if task.attempts > _MOST_ATTEMPTS:
        return _failed(context, task, "It was interrupted again and again. Start it anew from the beginning.")
    kind = task_kinds().get(task.kind)
    if kind is None:
        return _failed(context, task, "This version does not know this kind of work. Update Job Companion.")
    try:
        return _ended(context, task, kind.run(context, task.payload, _progress(context, task)))
    except CompanionError as error:
        return _failed(context, task, error.message)
    except Exception:
        _failed(context, task, "It failed because of a defect in Job Companion; the log has the details.")
        raise


def _progress(context: Context, task: Task) -> Progress:
    def report(share: float, message: str) -> bool:
        until = context.clock.now() + _LEASE
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
