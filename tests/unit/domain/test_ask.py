"""Which step of an ask is allowed to whom, what comes next, and what the events of an ask lead to."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.ask import (
    ASK_MOVES,
    ENDED,
    AskMove,
    AskState,
    AskStep,
    NextAction,
    check_ask_move,
    next_after_move,
    usual_next,
)
from companion.domain.ask_projection import project_ask, standing_changes
from companion.domain.errors import TransitionRefused
from companion.domain.event import Event, EventKind
from companion.domain.steps import Actor

SINCE = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
TODAY = SINCE.date()
STEPS = st.sampled_from(AskStep)


def ask_at(step: AskStep, *, by: Actor = "person", action: NextAction | None = None) -> AskState:
    return AskState(step=step, since=SINCE, by=by, next_action=action)


def refusal(state: AskState, move: AskMove) -> str | None:
    """Why the move is refused, or None when it is allowed."""
    try:
        check_ask_move(state, move)
    except TransitionRefused as refused:
        return str(refused)
    return None


def event(number: int, kind: EventKind, **data: Any) -> Event:
    at = SINCE + timedelta(hours=number)
    return Event(id=number, job_id=1, kind=kind, at=at, by="person", why="", data={"ask_id": 1, **data})


def test_every_step_has_its_row_in_the_table_and_a_word() -> None:
    assert set(ASK_MOVES) == set(AskStep)
    assert AskStep.INTRO_MADE.label == "Intro made"
    assert len({step.label for step in AskStep}) == len(AskStep)


@given(STEPS, STEPS)
def test_the_table_leads_only_forward_or_to_a_refusal_and_its_thanks(current: AskStep, target: AskStep) -> None:
    if target in ASK_MOVES[current]:
        order = list(AskStep)
        assert order.index(target) > order.index(current) or (current, target) == ("declined", "thanked")


@given(STEPS, STEPS)
def test_a_person_may_take_every_other_step_with_a_note(current: AskStep, target: AskStep) -> None:
    refused = refusal(ask_at(current), AskMove(target=target, note="they called"))
    assert (refused is None) == (current != target)


def test_a_person_needs_a_note_for_an_unusual_step() -> None:
    back = AskMove(target=AskStep.SENT)
    assert refusal(ask_at(AskStep.REPLIED), back) == (
        "From “Replied” to “Sent” is not a usual step. Add a note that says why."
    )
    assert refusal(ask_at(AskStep.SENT), AskMove(target=AskStep.INTRO_MADE)) is None


@given(STEPS, STEPS, st.sampled_from(["person", "automation"]))
def test_automation_never_goes_back(current: AskStep, target: AskStep, by: Actor) -> None:
    move = AskMove(target=target, actor="automation", note="mail", evidence_at=SINCE + timedelta(hours=1))
    assert (refusal(ask_at(current, by=by), move) is None) == (target in ASK_MOVES[current])


@pytest.mark.parametrize("written", [None, SINCE - timedelta(minutes=1)])
def test_automation_leaves_what_the_person_set_after_the_news(written: datetime | None) -> None:
    news = AskMove(target=AskStep.REPLIED, actor="automation", evidence_at=written)
    assert refusal(ask_at(AskStep.SENT), news) == "You set “Sent” after this news was written, so it stays."
    assert refusal(ask_at(AskStep.SENT, by="automation"), news) is None
    assert refusal(ask_at(AskStep.THANKED), news) == "Only you can move an ask from “Thanked” to “Replied”."


def test_a_sent_ask_is_followed_up_after_a_week() -> None:
    assert usual_next(AskStep.SENT, date(2026, 12, 28)) == NextAction(
        text="Follow up if there is no answer", due_on=date(2027, 1, 4)
    )
    assert usual_next(AskStep.THANKED, TODAY) is None


@given(STEPS, STEPS)
def test_the_own_plan_stays_until_the_end_and_the_usual_one_gives_way(current: AskStep, target: AskStep) -> None:
    own = NextAction(text="Meet at the fair", due_on=TODAY)
    kept = next_after_move(ask_at(current, action=own), target, TODAY)
    assert kept == (usual_next(target, TODAY) if target in ENDED else own)
    usual = usual_next(current, TODAY - timedelta(days=3))
    assert next_after_move(ask_at(current, action=usual), target, TODAY) == usual_next(target, TODAY)


def test_an_action_is_due_from_its_day_on() -> None:
    ask = ask_at(AskStep.SENT, action=NextAction(text="Call", due_on=TODAY))
    assert [ask.is_due(TODAY + timedelta(days=days)) for days in (-1, 0, 1)] == [False, True, True]
    assert not ask.model_copy(update={"removed_at": SINCE}).is_due(TODAY)


def test_an_ask_is_what_its_standing_events_say() -> None:
    action = {"text": "Call", "due_on": "2026-03-09"}
    told = [
        event(1, "ask.started", step="drafted"),
        event(2, "ask.moved", to="sent", next_action=action),
        event(3, "ask.noted", text="Met in Lyon"),
        event(4, "ask.moved", to="replied", happened_at="2026-03-02T12:00:00+00:00"),
        event(5, "ask.undone", undoes=4, of="ask.moved"),
    ]
    state = project_ask(told)
    assert state is not None
    assert (state.step, state.notes, state.since) == (AskStep.SENT, "Met in Lyon", told[4].at)
    assert state.reached == {AskStep.DRAFTED: told[0].at, AskStep.SENT: told[1].at}
    assert state.next_action == NextAction.model_validate(action)
    assert standing_changes(told) == told[:3]
    before = project_ask(told[:4])
    assert before is not None
    assert before.last_contact == datetime(2026, 3, 2, 12, tzinfo=UTC)
    assert project_ask(told[1:3]) is None


def test_going_back_forgets_the_steps_that_were_not_reached_and_keeps_the_day_of_the_others() -> None:
    told = [event(1, "ask.started", step="sent"), event(2, "ask.moved", to="replied"), event(3, "ask.moved", to="sent")]
    state = project_ask(told)
    assert state is not None
    assert state.reached == {AskStep.SENT: told[0].at}


def test_taking_back_the_start_removes_the_ask() -> None:
    state = project_ask([event(1, "ask.started", step="sent"), event(2, "ask.undone", undoes=1, of="ask.started")])
    assert state is not None
    assert (state.removed_at, state.is_in_progress) == (SINCE + timedelta(hours=2), False)
