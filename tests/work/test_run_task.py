"""One task from lease to end: done, failed, cancelled, interrupted; nothing is lost and nothing runs twice."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from companion.domain.errors import FetchRefused, StorageProblem
from companion.domain.task import Task, TaskState
from companion.services.context import Context
from companion.services.run_task import LEASE, run_task
from companion.services.task_kinds import Payload, Progress, Result, TaskKind
from companion.store.tasks import add_task, get_task, lease_task, request_cancel
from tests.fakes import FrozenClock, RecordingPublisher


def _added(context: Context) -> int:
    with context.database.write() as session:
        return add_task(session, kind="count", payload={"to": 3}, at=context.clock.now()).id


def _task(context: Context, task_id: int) -> Task:
    with context.database.read() as session:
        return get_task(session, task_id)


def _run(context: Context, work: Callable[[Context, Payload, Progress], Result], task_id: int | None = None) -> Task:
    task_id = task_id or _added(context)
    run_task(context, task_id, kinds={"count": TaskKind("count", work)})
    return _task(context, task_id)


def _count(context: Context, payload: Payload, progress: Progress) -> Result:
    return {"counted": payload["to"]}


def test_a_task_ends_with_its_result(context: Context, publisher: RecordingPublisher) -> None:
    task = _run(context, _count)
    assert (task.state, task.result, task.progress, task.attempts) == (TaskState.DONE, {"counted": 3}, 1.0, 1)
    assert publisher.published[-1] == ("task.changed", {"task_id": task.id, "state": "done"})


def test_a_sign_of_life_is_written_and_prolongs_the_lease(context: Context, clock: FrozenClock) -> None:
    seen: list[Task] = []

    def run(context: Context, payload: Payload, progress: Progress) -> Result:
        clock.advance(minutes=4)
        assert progress(0.5, "Half of it.")
        seen.append(_task(context, task_id))
        return {}

    task_id = _added(context)
    _run(context, run, task_id)
    assert (seen[0].progress, seen[0].message) == (0.5, "Half of it.")
    assert seen[0].lease_until == clock.now() + LEASE


def test_a_task_that_is_held_or_over_does_not_run_again(context: Context) -> None:
    task_id = _added(context)
    with context.database.write() as session:
        lease_task(session, task_id, now=context.clock.now(), until=context.clock.now() + LEASE)

    def run(context: Context, payload: Payload, progress: Progress) -> Result:
        raise AssertionError("it ran")

    assert _run(context, run, task_id).state == TaskState.RUNNING
    done = _run(context, _count)
    assert _run(context, run, done.id).attempts == 1


def test_what_cannot_be_done_fails_with_its_own_sentence(context: Context) -> None:
    def run(context: Context, payload: Payload, progress: Progress) -> Result:
        raise FetchRefused("The page asks not to be fetched. Save it from the browser.")

    task = _run(context, run)
    assert (task.state, task.message) == (
        TaskState.FAILED,
        "The page asks not to be fetched. Save it from the browser.",
    )


def test_a_defect_fails_without_telling_its_words(context: Context) -> None:
    def run(context: Context, payload: Payload, progress: Progress) -> Result:
        raise RuntimeError("secret")

    task_id = _added(context)
    with pytest.raises(RuntimeError):
        _run(context, run, task_id)
    task = _task(context, task_id)
    assert task.state == TaskState.FAILED
    assert "defect" in task.message
    assert "secret" not in task.message


def test_a_cancelled_task_ends_at_its_next_sign_of_life(context: Context) -> None:
    def run(context: Context, payload: Payload, progress: Progress) -> Result:
        with context.database.write() as session:
            request_cancel(session, task_id)
        return {"cancelled": not progress(0.1, "Counting.")}

    task_id = _added(context)
    assert _run(context, run, task_id).state == TaskState.CANCELLED


def test_a_full_disk_leaves_the_task_to_be_tried_again(context: Context, clock: FrozenClock) -> None:
    def run(context: Context, payload: Payload, progress: Progress) -> Result:
        raise StorageProblem("The disk is full.")

    task_id = _added(context)
    with pytest.raises(StorageProblem):
        _run(context, run, task_id)
    assert _task(context, task_id).state == TaskState.RUNNING
    clock.advance(seconds=LEASE.total_seconds() + 1)
    assert _run(context, _count, task_id).state == TaskState.DONE


def test_a_task_that_kills_its_daemon_is_given_up_after_three_times(context: Context, clock: FrozenClock) -> None:
    task_id = _added(context)
    for _ in range(3):
        with context.database.write() as session:
            lease_task(session, task_id, now=clock.now(), until=clock.now() + LEASE)
        clock.moment += LEASE + timedelta(seconds=1)
    task = _run(context, _count, task_id)
    assert task.state == TaskState.FAILED
    assert "again and again" in task.message


def test_a_kind_from_another_version_fails_and_says_so(context: Context) -> None:
    task_id = _added(context)
    run_task(context, task_id, kinds={})
    assert _task(context, task_id).state == TaskState.FAILED
