"""Which move is allowed to whom, and why the others are refused."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.application import APPLIED_OR_LATER, COLUMNS, MOVES, Actor, Column, Move, Status, check_move
from companion.domain.errors import TransitionRefused

SINCE = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
STATUSES = st.sampled_from(Status)
ENDINGS = {Status.REJECTED, Status.WITHDRAWN, Status.CLOSED}


def refusal(current: Status, move: Move, *, set_by: Actor = "person") -> str | None:
    """Why the move is refused, or None when it is allowed."""
    try:
        check_move(current, move, since=SINCE, set_by=set_by)
    except TransitionRefused as refused:
        return str(refused)
    return None


def news(target: Status, minutes: int | None = 1) -> Move:
    """What automation wishes, from news written so many minutes after the current status was set."""
    written = None if minutes is None else SINCE + timedelta(minutes=minutes)
    return Move(target=target, actor="automation", evidence_at=written)


def test_every_status_stands_in_exactly_one_column() -> None:
    placed = [status for statuses in COLUMNS.values() for status in statuses]
    assert sorted(placed) == sorted(Status)
    assert list(COLUMNS) == list(Column)


@given(STATUSES)
def test_a_status_is_found_in_its_column_and_a_column_starts_with_its_entry(status: Status) -> None:
    assert status in COLUMNS[status.column]
    assert status.column.entry.column == status.column


def test_statuses_and_columns_have_words_for_the_person() -> None:
    assert Status.FINAL_ROUND.label == "Final round"
    assert Column.APPLIED.label == "Applied"
    assert len({status.label for status in Status}) == len(Status)


def test_every_status_has_its_row_in_the_table_of_moves() -> None:
    assert set(MOVES) == set(Status)
    assert all(status not in targets for status, targets in MOVES.items())


@given(STATUSES, STATUSES)
def test_the_table_never_leads_backwards(current: Status, target: Status) -> None:
    order = list(Status)
    if target in MOVES[current]:
        assert order.index(target) > order.index(current) or target in ENDINGS


def test_what_counts_as_applied_is_everything_after_the_application_was_sent() -> None:
    assert set(Status) - APPLIED_OR_LATER == {Status.SAVED, Status.PREPARING, Status.CLOSED}


@given(STATUSES, st.sampled_from(["person", "automation"]), st.text())
def test_nobody_moves_a_job_to_where_it_is(status: Status, actor: Actor, note: str) -> None:
    why = refusal(status, Move(target=status, actor=actor, note=note, evidence_at=SINCE))
    assert why == f"The job is already at “{status.label}”."


@given(STATUSES, STATUSES, st.sampled_from(["person", "automation"]))
def test_a_person_with_a_reason_may_go_anywhere(current: Status, target: Status, set_by: Actor) -> None:
    move = Move(target=target, actor="person", note="They called.")
    assert (refusal(current, move, set_by=set_by) is None) == (target != current)


@given(STATUSES, STATUSES, st.sampled_from(["", "  ", "\n"]))
def test_a_person_needs_a_reason_only_for_an_unusual_step(current: Status, target: Status, note: str) -> None:
    why = refusal(current, Move(target=target, actor="person", note=note))
    if target in MOVES[current]:
        assert why is None
    elif target != current:
        assert why is not None
        assert "Add a note" in why


@given(
    current=STATUSES,
    target=STATUSES,
    minutes=st.none() | st.integers(-60, 60),
    set_by=st.sampled_from(["person", "automation"]),
)
def test_automation_moves_only_along_the_table_and_never_against_the_person(
    *, current: Status, target: Status, minutes: int | None, set_by: Actor
) -> None:
    allowed = refusal(current, news(target, minutes), set_by=set_by) is None
    is_news = minutes is not None and minutes >= 0
    assert allowed == (target in MOVES[current] and (set_by == "automation" or is_news))


@pytest.mark.parametrize(
    ("current", "move", "reason"),
    [
        (Status.OFFER, news(Status.APPLIED), "Only you can move a job from “Offer” to “Applied”."),
        (Status.APPLIED, news(Status.REJECTED, -1), "You set “Applied” after this news was written, so it stays."),
        (Status.APPLIED, news(Status.REJECTED, None), "You set “Applied” after this news was written, so it stays."),
        (Status.REJECTED, Move(target=Status.SAVED, actor="person"), "is not a usual step. Add a note that says why."),
    ],
)
def test_a_refusal_says_why(current: Status, move: Move, reason: str) -> None:
    assert reason in (refusal(current, move) or "")


def test_a_rejection_may_follow_when_a_posting_is_gone() -> None:
    assert refusal(Status.CLOSED, news(Status.REJECTED), set_by="automation") is None
