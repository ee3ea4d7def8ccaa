"""Background work: huey hands out task numbers, everything worth keeping about a task is a row in the store.

A kill therefore loses nothing: the queue file may even be deleted. At the start every open row is queued again (the
home's lock says that nobody else works on it); a row whose runner died is taken up again when its lease has passed.
"""

import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from threading import Event
from typing import Any

from companion.services.context import Context
from companion.services.run_task import LEASE, run_task
from companion.store.tasks import expired_tasks, retry_task
from companion.work.lean_huey import Consumer, SqliteHuey, Worker
from companion.work.schedule import Chore, Schedule

_log = logging.getLogger(__name__)
_WORKERS = 2
_LONGEST_NAP = 60.0
_GRACE_SECONDS = 3.0


class Runner:
    """The queue port and the threads behind it. `queue_file` holds nothing but task numbers."""

    def __init__(
        self, queue_file: Path, *, run: Callable[[Context, int], object] = run_task, chores: Sequence[Chore] = ()
    ) -> None:
        self._run_task = run
        self._huey = SqliteHuey(filename=str(queue_file), results=False)
        self._schedule = Schedule(chores)
        self._wake = Event()
        self._context: Context | None = None
        self._perform = self._huey.task()(self._run)
        self._tick = self._huey.periodic_task(lambda _: True)(self._run_chores)

    def submit(self, task_id: int) -> None:
        """Have the task run soon."""
        self._perform(task_id)
        self._wake.set()

    @contextmanager
    def running(self, context: Context) -> Iterator[None]:
        """Work in the background while the block runs; a task under way at its end is given a few seconds."""
        self._context = context
        self._huey.flush()
        self._take_up_again(context, within=LEASE)
        self._tick()
        consumer = _Consumer(self._huey, self._wake)
        consumer.start()
        try:
            yield
        finally:
            consumer.stop(graceful=True)
            self._huey.storage.close()

    def _run(self, task_id: int) -> None:
        assert self._context is not None
        self._run_task(self._context, task_id)

    def _run_chores(self) -> None:
        assert self._context is not None
        self._take_up_again(self._context, within=timedelta(0))
        self._schedule.run_due(self._context)

    def _take_up_again(self, context: Context, *, within: timedelta) -> None:
        now = context.clock.now()
        with context.database.read() as session:
            if not expired_tasks(session, now + within):
                return
        with context.database.write() as session:
            lost = expired_tasks(session, now + within)
            for task in lost:
                retry_task(session, task.id, at=now, message=task.message)
        for task in lost:
            _log.info("task %d is taken up again", task.id)
            self.submit(task.id)


class _Worker(Worker):  # type: ignore[misc] # huey has no types
    """Sleeps until there is something to do instead of asking ten times a second."""

    wake: Event

    def sleep(self) -> None:
        self.wake.wait(_LONGEST_NAP)
        self.wake.clear()


class _Consumer(Consumer):  # type: ignore[misc] # huey has no types
    """Huey's threads inside the daemon, whose signals are not huey's business."""

    def __init__(self, huey: SqliteHuey, wake: Event) -> None:
        self._wake = wake
        super().__init__(huey, workers=_WORKERS, scheduler_interval=60, shutdown_timeout=_GRACE_SECONDS)

    def stop(self, graceful: bool = False) -> None:
        self.stop_flag.set()
        self._wake.set()
        super().stop(graceful)

    def _create_worker(self) -> Any:
        worker = _Worker(self.huey, self.stop_flag, self.default_delay, self.max_delay, self.backoff)
        worker.wake = self._wake
        return worker

    def _set_signal_handlers(self) -> None:
        pass
