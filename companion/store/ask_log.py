"""The events of asks, which stand in the log among those of their jobs."""

from itertools import groupby

from sqlmodel import Session

from companion.domain.ask import Ask, AskState
from companion.domain.ask_projection import project_ask
from companion.domain.event import Event
from companion.store.asks import all_asks, set_state
from companion.store.events import events_of


def events_of_ask(session: Session, ask: Ask) -> list[Event]:
    """What happened to an ask, in the order of writing."""
    return _told(session, ask.job_id).get(ask.id, [])


def rebuild_asks(session: Session) -> int:
    """Put each ask where its events say it is; returns how many were corrected."""
    corrected = 0
    for job_id, asks in groupby(all_asks(session), key=lambda ask: ask.job_id):
        told = _told(session, job_id)
        for ask in asks:
            truth = project_ask(told.get(ask.id, ()))
            if truth is not None and truth != _state_of(ask):
                set_state(session, ask.id, truth)
                corrected += 1
    return corrected


def _state_of(ask: Ask) -> AskState:
    return AskState(**{name: getattr(ask, name) for name in AskState.model_fields})


def _told(session: Session, job_id: int) -> dict[int, list[Event]]:
    """The events of each ask about a job."""
    told: dict[int, list[Event]] = {}
    for event in events_of(session, job_id):
        if event.kind.startswith("ask."):
            told.setdefault(int(str(event.data["ask_id"])), []).append(event)
    return told
