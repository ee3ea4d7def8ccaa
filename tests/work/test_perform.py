"""One task from lease to end: done, failed, cancelled, interrupted; nothing is lost and nothing runs twice."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from pydantic import JsonValue

from companion.domain.errors import FetchRefused, StorageProblem
from companion.domain.task import Task, TaskState
from companion.services.context import Context
from companion.store.tasks import add_task, get_task, lease_task, request_cancel
from companion.work.perform import perform
from companion.work.work import LEASE, Work
from tests.fakes import FrozenClock, RecordingPublisher


def _added(context: Context) -> int:
    with context.database.write() as session:
        return add_task(session, kind="count", payload={"to": 3}, at=context.clock.now()).id


def _task(context: Context, task_id: int) -> Task:
    with context.database.read() as session:
        return get_task(session, task_id)


def _performed(context: Context, run: Callable[[Work], dict[str, JsonValue]], task_id: int | None = None) -> Task:
    task_id = task_id or _added(context)
    perform(context, task_id, {"count": run})
    return _task(context, task_id)


def _count(work: Work) -> dict[str, JsonValue]:
    return {"counted": work.payload["to"]}


def test_a_task_ends_with_its_result(context: Context, publisher: RecordingPublisher) -> None:
    task = _performed(context, _count)
    assert (task.state, task.result, task.progress, task.attempts) == (TaskState.DONE, {"counted": 3}, 1.0, 1)
    assert publisher.published[-1] == ("task.changed", {"task_id": task.id, "state": "done", "progress": 1.0})


def test_a_sign_of_life_is_written_and_prolongs_the_lease(context: Context, clock: FrozenClock) -> None:
    seen: list[Task] = []

    def run(work: Work) -> dict[str, JsonValue]:
        clock.advance(minutes=4)
        work.report(0.5, "Half of it.")
        seen.append(_task(context, work.task_id))
        return {}

    _performed(context, run)
    assert (seen[0].progress, seen[0].message) == (0.5, "Half of it.")
    assert seen[0].lease_until == clock.now() + LEASE


def test_a_task_that_is_held_or_over_does_not_run_again(context: Context) -> None:
    task_id = _added(context)
    with context.database.write() as session:
        lease_task(session, task_id, now=context.clock.now(), until=context.clock.now() + LEASE)

    def run(_: Work) -> dict[str, JsonValue]:
        raise AssertionError("it ran")

    assert _performed(context, run, task_id).state == TaskState.RUNNING
    done = _performed(context, _count)
    assert _performed(context, run, done.id).attempts == 1


def test_what_cannot_be_done_fails_with_its_own_sentence(context: Context) -> None:
    def run(_: Work) -> dict[str, JsonValue]:
        raise FetchRefused("The page asks not to be fetched. Save it from the browser.")

    task = _performed(context, run)
    assert (task.state, task.message) == (
        TaskState.FAILED,
        "The page asks not to be fetched. Save it from the browser.",
    )


def test_a_defect_fails_without_telling_its_words(context: Context, caplog: pytest.LogCaptureFixture) -> None:
    def run(_: Work) -> dict[str, JsonValue]:
        raise RuntimeError("secret")

    task = _performed(context, run)
    assert task.state == TaskState.FAILED
    assert "secret" not in task.message
    assert f"task {task.id}" in caplog.text


def test_a_cancelled_task_ends_at_its_next_sign_of_life(context: Context) -> None:
    def run(work: Work) -> dict[str, JsonValue]:
        with context.database.write() as session:
            request_cancel(session, work.task_id)
        work.report(0.1)
        raise AssertionError("it went on")

    assert _performed(context, run).state == TaskState.CANCELLED


def test_a_full_disk_leaves_the_task_to_be_tried_again(context: Context, clock: FrozenClock) -> None:
    def run(_: Work) -> dict[str, JsonValue]:
        raise StorageProblem("The disk is full.")

    task = _performed(context, run)
    assert task.state == TaskState.RUNNING
    clock.advance(seconds=LEASE.total_seconds() + 1)
    assert _performed(context, _count, task.id).state == TaskState.DONE


def test_a_task_that_kills_its_daemon_is_given_up_after_three_times(context: Context, clock: FrozenClock) -> None:
    task_id = _added(context)
    for _ in range(3):
        with context.database.write() as session:
            lease_task(session, task_id, now=clock.now(), until=clock.now() + LEASE)
        clock.moment += LEASE + timedelta(seconds=1)
    task = _performed(context, _count, task_id)
    assert task.state == TaskState.FAILED
    assert "three times" in task.message


def test_a_kind_from_another_version_fails_and_says_so(context: Context) -> None:
    task_id = _added(context)
    perform(context, task_id, {})
    assert _task(context, task_id).state == TaskState.FAILED
