"""The event log cannot be rewritten, and the status of every job follows from it."""

from contextlib import suppress
from datetime import datetime
from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlmodel import Session

from companion.domain.application import Actor, Move, Status, check_move
from companion.domain.errors import JobNotFound, StorageProblem, TransitionRefused
from companion.domain.event import EventKind, NewEvent, project
from companion.domain.job import Job
from companion.store import jobs
from companion.store.database import Database
from companion.store.events import append_event, events_of, rebuild_projection
from tests.store.examples import NOW, later, saved


def event(
    job: Job, kind: EventKind = "job.noted", *, at: datetime = NOW, by: Actor = "person", **data: str
) -> NewEvent:
    return NewEvent(job_id=job.id, kind=kind, at=at, by=by, why="for the test", data={**data})


def saved_with_event(session: Session, status: Status = Status.SAVED) -> Job:
    job = saved(session, status=status)
    append_event(session, event(job, "job.saved", status=status))
    return job


def test_events_come_back_as_written_in_the_order_of_writing(database: Database) -> None:
    with database.write() as session:
        job, other = saved(session), saved(session)
        first = append_event(session, event(job, at=later(5), text="é 🥖"))
        append_event(session, event(other))
        second = append_event(session, event(job, "job.edited", by="automation", at=later(1)))
    with database.read() as session:
        assert events_of(session, job.id) == [first, second]
        assert events_of(session, 99) == []
    assert first.id < second.id
    assert first.model_dump(exclude={"id"}) == event(job, at=later(5), text="é 🥖").model_dump()


@pytest.mark.parametrize("statement", ["UPDATE events SET why = 'rewritten'", "DELETE FROM events"])
def test_the_log_refuses_to_be_rewritten(database: Database, statement: str) -> None:
    with database.write() as session:
        job = saved(session)
        written = append_event(session, event(job))
    with pytest.raises((DBAPIError, StorageProblem), match=r"append-only|code 23001"), database.write() as session:
        session.connection().execute(text(statement))
    with database.read() as session:
        assert events_of(session, job.id) == [written]


def test_an_event_of_no_job_is_refused(database: Database) -> None:
    with pytest.raises(DBAPIError), database.write() as session:
        append_event(session, NewEvent(job_id=77, kind="job.noted", at=NOW, by="person", why=""))


def test_rebuilding_corrects_only_what_the_log_contradicts(database: Database) -> None:
    with database.write() as session:
        right, wrong, unlogged = saved_with_event(session), saved_with_event(session), saved(session)
        jobs.set_status(session, wrong.id, status=Status.OFFER, at=later(1), by="automation", applied_at=later(1))
        jobs.set_deleted(session, wrong.id, at=later(2))
        assert rebuild_projection(session) == 1
        assert rebuild_projection(session) == 0
        assert jobs.get_job(session, right.id) == right
        assert jobs.get_job(session, unlogged.id) == unlogged
        corrected = jobs.get_job(session, wrong.id)
    changed = {"updated_at": later(2), "version": 4}
    assert corrected == wrong.model_copy(update=changed)


def test_rebuilding_finds_the_one_wrong_job_among_many(database: Database) -> None:
    with database.write() as session:
        numbers = [saved_with_event(session).id for _ in range(510)]
        jobs.set_deleted(session, numbers[505], at=NOW)
        assert rebuild_projection(session) == 1
        assert jobs.get_job(session, numbers[505]).deleted_at is None


class UndoneError(Exception):
    """Ends an example, so that the next one starts from nothing."""


MOVES = st.builds(
    Move,
    target=st.sampled_from(Status),
    actor=st.sampled_from(["person", "automation"]),
    note=st.sampled_from(["", "because"]),
    evidence_at=st.none() | st.integers(0, 40).map(later),
)
STEPS = st.lists(MOVES | st.sampled_from(["delete", "restore"]), max_size=15)


def take(session: Session, job: Job, step: Move | str, *, at: datetime) -> Job:
    """Do `step` to the row and write its event, the row by plain rules of its own rather than by the projection."""
    if step in ("delete", "restore"):
        append_event(session, event(job, "job.deleted" if step == "delete" else "job.restored", at=at))
        return jobs.set_deleted(session, job.id, at=at if step == "delete" else None)
    assert isinstance(step, Move)
    jobs.get_job(session, job.id)
    check_move(job.status, step, since=job.status_since, set_by=job.status_by)
    moved = event(job, "job.status_changed", at=at, by=step.actor, **{"from": job.status, "to": step.target})
    append_event(session, moved)
    applied_at = job.applied_at or (at if step.target == Status.APPLIED else None)
    if step.target in (Status.SAVED, Status.PREPARING):
        applied_at = None
    return jobs.set_status(session, job.id, status=step.target, at=at, by=step.actor, applied_at=applied_at)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(first=st.sampled_from([Status.SAVED, Status.PREPARING]), steps=STEPS)
def test_whatever_happens_to_a_job_its_row_is_what_its_events_say(
    database: Database, first: Status, steps: list[Move | str]
) -> None:
    moments = count(1)
    with suppress(UndoneError), database.write() as session:
        job = saved_with_event(session, first)
        for step in steps:
            with suppress(TransitionRefused, JobNotFound):
                job = take(session, job, step, at=later(next(moments)))
        assert jobs.get_job(session, job.id, deleted=True) == job
        assert rebuild_projection(session) == 0
        truth = project(events_of(session, job.id))
        assert truth is not None
        assert (truth.status, truth.since, truth.by) == (job.status, job.status_since, job.status_by)
        jobs.set_deleted(session, job.id, at=None)
        jobs.set_status(session, job.id, status=Status.OFFER, at=later(99), by="person", applied_at=later(99))
        jobs.set_deleted(session, job.id, at=later(99) if job.deleted_at is None else None)
        assert rebuild_projection(session) == 1
        rebuilt = jobs.get_job(session, job.id, deleted=True)
        assert rebuilt == job.model_copy(update={"version": rebuilt.version, "updated_at": rebuilt.updated_at})
        raise UndoneError
