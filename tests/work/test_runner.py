"""The queue behind the port: real threads, a real queue file."""

from functools import partial
from pathlib import Path
from threading import Event

import pytest

from companion.domain.task import Task, TaskState
from companion.services.context import Context
from companion.services.run_task import LEASE, run_task
from companion.services.task_kinds import Payload, Progress, Result, TaskKind
from companion.store.tasks import add_task, get_task, lease_task, request_cancel
from companion.work.runner import Runner

LIMIT = 20.0


class Steps:
    """A task function that waits in its middle until the test lets it go on."""

    def __init__(self) -> None:
        self.begun, self.go_on, self.ended = Event(), Event(), Event()

    def __call__(self, context: Context, payload: Payload, progress: Progress) -> Result:
        progress(0.5, "In the middle.")
        self.begun.set()
        assert self.go_on.wait(LIMIT)
        goes_on = progress(0.9, "Nearly there.")
        self.ended.set()
        return {"cancelled": not goes_on}


@pytest.fixture
def steps() -> Steps:
    return Steps()


@pytest.fixture
def runner(tmp_path: Path, steps: Steps) -> Runner:
    return _runner(tmp_path, TaskKind("steps", steps))


def _runner(folder: Path, *kinds: TaskKind) -> Runner:
    return Runner(folder / "queue.db", run=partial(run_task, kinds={kind.name: kind for kind in kinds}))


def _added(context: Context) -> int:
    with context.database.write() as session:
        return add_task(session, kind="steps", payload={}, at=context.clock.now()).id


def _task(context: Context, task_id: int) -> Task:
    with context.database.read() as session:
        return get_task(session, task_id)


def test_a_submitted_task_runs_soon_and_shows_its_progress(context: Context, runner: Runner, steps: Steps) -> None:
    with runner.running(context):
        task_id = _added(context)
        runner.submit(task_id)
        assert steps.begun.wait(LIMIT)
        task = _task(context, task_id)
        assert (task.state, task.progress, task.message) == (TaskState.RUNNING, 0.5, "In the middle.")
        steps.go_on.set()
    assert _task(context, task_id).state == TaskState.DONE


def test_a_running_task_is_cancelled_at_its_next_sign_of_life(context: Context, runner: Runner, steps: Steps) -> None:
    with runner.running(context):
        task_id = _added(context)
        runner.submit(task_id)
        assert steps.begun.wait(LIMIT)
        with context.database.write() as session:
            request_cancel(session, task_id)
        steps.go_on.set()
        assert steps.ended.wait(LIMIT)
    assert _task(context, task_id).state == TaskState.CANCELLED


def test_a_task_that_was_never_handed_over_is_found_at_the_start(
    context: Context, runner: Runner, steps: Steps
) -> None:
    steps.go_on.set()
    task_id = _added(context)
    with runner.running(context):
        assert steps.ended.wait(LIMIT)
    assert _task(context, task_id).state == TaskState.DONE


def test_a_task_whose_daemon_was_killed_is_taken_up_again(context: Context, runner: Runner, steps: Steps) -> None:
    steps.go_on.set()
    task_id = _added(context)
    with context.database.write() as session:
        lease_task(session, task_id, now=context.clock.now(), until=context.clock.now() + LEASE)
    with runner.running(context):
        assert steps.ended.wait(LIMIT)
    task = _task(context, task_id)
    assert (task.state, task.attempts) == (TaskState.DONE, 2)


def test_a_second_task_does_not_wait_for_the_first(context: Context, tmp_path: Path, steps: Steps) -> None:
    quick = Event()

    def run(context: Context, payload: Payload, progress: Progress) -> Result:
        quick.set()
        return {}

    runner = _runner(tmp_path, TaskKind("steps", steps), TaskKind("quick", run))
    with runner.running(context):
        runner.submit(_added(context))
        assert steps.begun.wait(LIMIT)
        with context.database.write() as session:
            task_id = add_task(session, kind="quick", payload={}, at=context.clock.now()).id
        runner.submit(task_id)
        assert quick.wait(LIMIT)
        steps.go_on.set()
