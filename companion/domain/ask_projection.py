"""An ask is what its events say; they stand in the log among those of its job."""

from collections.abc import Iterable
from datetime import datetime

from pydantic import JsonValue

from companion.domain.ask import AskState, AskStep, NextAction
from companion.domain.event import Event


def project_ask(events: Iterable[Event]) -> AskState | None:
    """The state that the `events` of one ask, in order, lead to; None when it was never started."""
    told = list(events)
    taken_back = _taken_back(told)
    state: AskState | None = None
    for event in told:
        if event.kind == "ask.started":
            state = _moved(None, event, AskStep(str(event.data["step"])))
        elif state is not None and event.id not in taken_back:
            state = _after(state, event)
    return state


def standing_changes(events: Iterable[Event]) -> list[Event]:
    """The events of one ask that were not taken back, in order; an undoing takes back the last."""
    told = list(events)
    taken_back = _taken_back(told)
    return [event for event in told if event.kind != "ask.undone" and event.id not in taken_back]


def _taken_back(events: Iterable[Event]) -> set[JsonValue]:
    return {event.data["undoes"] for event in events if event.kind == "ask.undone"}


def _after(state: AskState, event: Event) -> AskState:
    changes: dict[str, object] = {}
    if event.kind == "ask.moved":
        return _moved(state, event, AskStep(str(event.data["to"])))
    if event.kind == "ask.planned":
        changes["next_action"] = _next_action(event)
    elif event.kind == "ask.noted":
        changes["notes"] = f"{state.notes}\n\n{event.data['text']}".strip()
    elif event.kind == "ask.removed" or event.data.get("of") == "ask.started":
        changes["removed_at"] = event.at
    elif event.data.get("of") == "ask.moved":
        changes |= {"since": event.at, "by": event.by}
    return state.model_copy(update=changes)


def _moved(state: AskState | None, event: Event, step: AskStep) -> AskState:
    happened = str(event.data.get("happened_at", event.at.isoformat()))
    order = list(AskStep)
    before = {} if state is None else state.reached
    reached = {earlier: at for earlier, at in before.items() if order.index(earlier) <= order.index(step)}
    reached.setdefault(step, datetime.fromisoformat(happened))
    place = {"step": step, "since": event.at, "by": event.by, "reached": reached, "next_action": _next_action(event)}
    return AskState.model_validate(place) if state is None else state.model_copy(update=place)


def _next_action(event: Event) -> NextAction | None:
    planned = event.data.get("next_action")
    return None if planned is None else NextAction.model_validate(planned)
