"""What a task is given while it runs, and what it looks like from outside."""

from collections.abc import Callable
from datetime import timedelta

from pydantic import JsonValue

from companion.domain.task import Task
from companion.services.context import Context
from companion.store.tasks import report_progress

LEASE = timedelta(minutes=5)
"""How long a task may go on without a sign of life before it counts as lost."""


class CancelledByPerson(Exception):  # noqa: N818 - no error, but the wished end
    """Raised inside a task at its next sign of life after the person cancelled it."""


class Work:
    """A task's payload and its way to say how far it is."""

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


TaskFunction = Callable[[Work], dict[str, JsonValue]]


def announce(context: Context, task: Task) -> None:
    """Tell whoever watches how the task stands."""
    context.publisher.publish(
        "task.changed", {"task_id": task.id, "state": task.state.value, "progress": task.progress}
    )
