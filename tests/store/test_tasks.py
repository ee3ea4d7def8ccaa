"""A background task is run by one runner at a time, survives a kill, and ends once."""

from contextlib import suppress

import pytest
from sqlmodel import Session

from companion.domain.errors import NotFound
from companion.domain.task import Task, TaskState
from companion.store import tasks
from companion.store.database import Database
from tests.store.examples import NOW, later


def added(session: Session, kind: str = "fetch") -> Task:
    return tasks.add_task(session, kind=kind, payload={"url": "https://jobs.example/1"}, at=NOW)


def test_a_task_goes_from_queued_over_running_to_done(database: Database) -> None:
    with database.write() as session:
        task = added(session)
        assert (task.state, task.progress, task.attempts, task.created_at) == (TaskState.QUEUED, 0.0, 0, NOW)
        leased = tasks.lease_task(session, task.id, now=NOW, until=later(5))
        assert leased is not None
        assert (leased.state, leased.attempts, leased.lease_until) == (TaskState.RUNNING, 1, later(5))
        half = tasks.report_progress(session, task.id, progress=0.5, message="Half way.", lease_until=later(9))
        assert (half.progress, half.message, half.lease_until) == (0.5, "Half way.", later(9))
        assert tasks.finish_task(session, task.id, result={"job_id": 3}).state.is_over
    with database.read() as session:
        done = tasks.get_task(session, task.id)
    assert (done.state, done.progress, done.result) == (TaskState.DONE, 1.0, {"job_id": 3})
    assert done.payload == {"url": "https://jobs.example/1"}


def test_only_one_runner_holds_a_task(database: Database) -> None:
    with database.write() as session:
        task = added(session)
        assert tasks.lease_task(session, task.id, now=NOW, until=later(5)) is not None
        assert tasks.lease_task(session, task.id, now=later(4), until=later(9)) is None
        taken_up = tasks.lease_task(session, task.id, now=later(5), until=later(10))
        assert taken_up is not None
        assert taken_up.attempts == 2


def test_a_sweep_finds_what_waits_and_what_a_dead_runner_left(database: Database) -> None:
    with database.write() as session:
        waiting, held, left, over = (added(session) for _ in range(4))
        tasks.lease_task(session, held.id, now=NOW, until=later(30))
        tasks.lease_task(session, left.id, now=NOW, until=later(5))
        tasks.finish_task(session, over.id, result={})
        postponed = tasks.retry_task(session, added(session).id, at=later(20), message="Later again.")
        assert [task.id for task in tasks.expired_tasks(session, later(10))] == [waiting.id, left.id]
        assert postponed.id in [task.id for task in tasks.expired_tasks(session, later(20))]


def test_cancelling_a_waiting_task_ends_it_at_once(database: Database) -> None:
    with database.write() as session:
        task = tasks.request_cancel(session, added(session).id)
        assert task.state == TaskState.CANCELLED
        assert tasks.lease_task(session, task.id, now=NOW, until=later(5)) is None


def test_cancelling_a_running_task_asks_its_runner_to_stop(database: Database) -> None:
    with database.write() as session:
        task = added(session)
        tasks.lease_task(session, task.id, now=NOW, until=later(5))
        assert tasks.request_cancel(session, task.id).state == TaskState.RUNNING
        assert tasks.report_progress(session, task.id, progress=2, message="", lease_until=later(9)).cancel_requested
        assert tasks.cancel_task(session, task.id).state == TaskState.CANCELLED


def test_the_first_ending_of_a_task_stays(database: Database) -> None:
    with database.write() as session:
        failed = tasks.fail_task(session, added(session).id, message="The page is gone.")
        tasks.request_cancel(session, failed.id)
        tasks.cancel_task(session, failed.id)
        tasks.finish_task(session, failed.id, result={"late": True})
        tasks.report_progress(session, failed.id, progress=0.7, message="Late.", lease_until=later(9))
        assert tasks.get_task(session, failed.id) == failed
    assert (failed.state, failed.message, failed.cancel_requested) == (TaskState.FAILED, "The page is gone.", False)


def test_the_latest_tasks_come_first(database: Database) -> None:
    with database.write() as session:
        numbers = [added(session).id for _ in range(5)]
        assert [task.id for task in tasks.recent_tasks(session, limit=3)] == numbers[:1:-1]


@pytest.mark.parametrize("number", [0, 7, 2**40])
def test_an_unknown_task_is_said_to_be_unknown(database: Database, number: int) -> None:
    with database.read() as session, pytest.raises(NotFound, match=str(number)):
        tasks.get_task(session, number)


def test_a_task_added_in_a_transaction_that_fails_is_not_there(database: Database) -> None:
    with suppress(KeyError), database.write() as session:
        added(session)
        raise KeyError
    with database.read() as session:
        assert tasks.recent_tasks(session) == []
