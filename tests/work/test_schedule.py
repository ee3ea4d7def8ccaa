"""What runs when, a week in a second."""

from datetime import timedelta
from pathlib import Path

from companion.domain.ask import AskStep, NewAsk
from companion.domain.errors import StorageProblem
from companion.domain.job import Posting
from companion.services.capture_job import capture_posting
from companion.services.context import Context
from companion.services.start_ask import start_ask
from companion.services.tell_due_asks import tell_due_asks
from companion.store.idempotency import recall, remember
from companion.work.schedule import Chore, Schedule, chores
from tests.fakes import FrozenClock, RecordingPublisher


def test_a_chore_runs_at_the_start_and_then_as_often_as_it_says(context: Context, clock: FrozenClock) -> None:
    ran: list[int] = []
    schedule = Schedule([Chore("daily", timedelta(days=1), lambda _: ran.append(1))])
    for _ in range(7 * 24 * 60):
        schedule.run_due(context)
        clock.advance(minutes=1)
    assert len(ran) == 7


def test_a_chore_that_fails_does_not_hold_up_the_others(context: Context) -> None:
    def fail(_: Context) -> None:
        raise StorageProblem("The disk is full.")

    ran: list[int] = []
    every = timedelta(hours=1)
    schedule = Schedule([Chore("bad", every, fail), Chore("good", every, lambda _: ran.append(1))])
    assert schedule.run_due(context) == ["bad", "good"]
    assert ran == [1]


def test_a_day_leaves_one_copy_of_the_database(context: Context, clock: FrozenClock, tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    schedule = Schedule(chores(folder))
    for _ in range(10):
        schedule.run_due(context)
        clock.advance(hours=1)
    assert len(list(folder.iterdir())) == 1


def test_replies_are_forgotten_after_a_month(context: Context, clock: FrozenClock, tmp_path: Path) -> None:
    with context.database.write() as session:
        remember(session, key="old", kind="job.note", reply={}, at=clock.now())
    clock.advance(days=20)
    with context.database.write() as session:
        remember(session, key="young", kind="job.note", reply={}, at=clock.now())
    clock.advance(days=15)
    Schedule(chores(tmp_path / "copies")).run_due(context)
    with context.database.read() as session:
        assert recall(session, "old") is None
        assert recall(session, "young") == {}


def test_how_much_is_due_is_told_every_hour(
    context: Context, clock: FrozenClock, publisher: RecordingPublisher
) -> None:
    job = capture_posting(context, posting=Posting(title="Welder", company="Ada Works")).job
    start_ask(context, new=NewAsk(job_id=job.id, name="Kim Vale"), step=AskStep.SENT)
    publisher.published.clear()
    tell_due_asks(context)
    assert publisher.published == [("ask.due", {"count": 0, "at": clock.now().isoformat()})]
    clock.advance(days=7)
    publisher.published.clear()
    tell_due_asks(context)
    assert publisher.published == [("ask.due", {"count": 1, "at": clock.now().isoformat()})]
