"""The state of a job follows from its events alone."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.application import Actor, Status
from companion.domain.event import EventKind, NewEvent, StatusProjection, project

START = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
SILENT: tuple[EventKind, ...] = (
    "job.seen_again",
    "job.completed",
    "job.edited",
    "job.noted",
    "contact.added",
    "contact.removed",
)


def later(minutes: int) -> datetime:
    return START + timedelta(minutes=minutes)


def event(kind: EventKind, minutes: int = 0, *, by: Actor = "person", **data: str) -> NewEvent:
    return NewEvent(job_id=1, kind=kind, at=later(minutes), by=by, why="", data={**data})


def moved(to: Status, minutes: int, *, by: Actor = "person", **data: str) -> NewEvent:
    return event("job.status_changed", minutes, by=by, **{"from": "saved", "to": to, **data})


def state(*events: NewEvent) -> StatusProjection:
    projected = project(events)
    assert projected is not None
    return projected


SAVED = event("job.saved", status="saved")


@pytest.mark.parametrize("events", [[], [moved(Status.OFFER, 1)], [event("job.deleted"), event("job.noted")]])
def test_a_job_that_was_never_saved_has_no_state(events: list[NewEvent]) -> None:
    assert project(events) is None


def test_saving_sets_the_first_status() -> None:
    assert state(SAVED) == StatusProjection(status=Status.SAVED, since=START, by="person")


def test_a_job_saved_as_applied_was_applied_to_at_that_moment() -> None:
    assert state(event("job.saved", 3, status="applied")).applied_at == later(3)


def test_a_move_sets_status_date_and_author() -> None:
    found = state(SAVED, moved(Status.INTERVIEW, 4, by="automation"))
    assert found == StatusProjection(status=Status.INTERVIEW, since=later(4), by="automation")


def test_the_day_of_applying_stays_when_the_application_moves_on() -> None:
    found = state(SAVED, moved(Status.APPLIED, 1), moved(Status.OFFER, 2), moved(Status.APPLIED, 3))
    assert found.applied_at == later(1)


@pytest.mark.parametrize("back", [Status.SAVED, Status.PREPARING])
def test_going_back_before_the_application_forgets_its_day(back: Status) -> None:
    assert state(SAVED, moved(Status.APPLIED, 1), moved(back, 2)).applied_at is None
    assert state(SAVED, moved(Status.APPLIED, 1), moved(back, 2), moved(Status.APPLIED, 3)).applied_at == later(3)


def test_an_undone_step_back_brings_the_day_of_applying_back() -> None:
    undone = moved(Status.VIEWED, 3, applied_at=later(1).isoformat())
    assert state(SAVED, moved(Status.APPLIED, 1), moved(Status.SAVED, 2), undone).applied_at == later(1)


def test_deleting_and_restoring_touch_nothing_else() -> None:
    before = state(SAVED, moved(Status.APPLIED, 1))
    gone = state(SAVED, moved(Status.APPLIED, 1), event("job.deleted", 2))
    back = state(SAVED, moved(Status.APPLIED, 1), event("job.deleted", 2), event("job.restored", 3))
    assert gone == before.model_copy(update={"deleted_at": later(2)})
    assert back == before


STATEFUL = st.one_of(
    st.builds(moved, st.sampled_from(Status), st.integers(0, 60), by=st.sampled_from(["person", "automation"])),
    st.builds(event, st.sampled_from(["job.deleted", "job.restored"]), st.integers(0, 60)),
)


@given(st.lists(STATEFUL), st.lists(st.tuples(st.integers(0, 20), st.sampled_from(SILENT))))
def test_events_that_tell_of_other_things_change_no_state(
    events: list[NewEvent], inserted: list[tuple[int, EventKind]]
) -> None:
    mixed = [SAVED, *events]
    for place, kind in inserted:
        mixed.insert(1 + place, event(kind, 30))
    assert project(mixed) == project([SAVED, *events])


@given(st.lists(STATEFUL, min_size=1))
def test_the_last_move_and_the_last_deletion_decide(events: list[NewEvent]) -> None:
    found = state(SAVED, *events)
    moves = [e for e in (SAVED, *events) if e.kind in ("job.saved", "job.status_changed")]
    deletions = [e for e in events if e.kind in ("job.deleted", "job.restored")]
    assert (found.since, found.by) == (moves[-1].at, moves[-1].by)
    assert found.status == moves[-1].data.get("to", "saved")
    gone = bool(deletions) and deletions[-1].kind == "job.deleted"
    assert found.deleted_at == (deletions[-1].at if gone else None)
