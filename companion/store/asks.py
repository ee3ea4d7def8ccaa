"""Asks: who was asked about which job. Removing only marks an ask, so that it can be taken back."""

from collections.abc import Collection
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, select

from companion.domain.ask import IN_PROGRESS, Ask, AskState, AskStep, NewAsk, NextAction
from companion.domain.errors import NotFound
from companion.store.rows import ALIVE_JOB
from companion.store.tables import AskRow, JobRow

_STANDING = col(AskRow.removed_at).is_(None)
_ABOUT_LIVING_JOBS = col(AskRow.job_id).in_(select(JobRow.id).where(ALIVE_JOB))


def add_ask(session: Session, new: NewAsk, state: AskState) -> Ask:
    """The ask just added at `state`, with its number."""
    row = AskRow(**new.model_dump(), started_at=state.since, **_columns(state))
    session.add(row)
    session.flush()
    return _ask_of(row)


def get_ask(session: Session, ask_id: int) -> Ask:
    """The ask with this number, a removed one too; raises `NotFound`."""
    return _ask_of(_row(session, ask_id))


def set_state(session: Session, ask_id: int, state: AskState) -> Ask:
    """The ask where its events say it is."""
    row = _row(session, ask_id)
    for name, value in _columns(state).items():
        setattr(row, name, value)
    session.add(row)
    session.flush()
    return _ask_of(row)


def all_asks(session: Session) -> list[Ask]:
    """Every ask there ever was, by job and in the order of starting."""
    return [_ask_of(row) for row in session.exec(select(AskRow).order_by(col(AskRow.job_id), col(AskRow.id)))]


def asks_of_job(session: Session, job_id: int) -> list[Ask]:
    """The asks about a job in the order of starting."""
    return _asks(session, col(AskRow.job_id) == job_id)


def asks_of_connection(session: Session, connection_id: int) -> list[Ask]:
    """What a connection was asked, about jobs that are still in the tracker, in the order of starting."""
    return _asks(session, col(AskRow.connection_id) == connection_id, _ABOUT_LIVING_JOBS)


def standing_asks(session: Session) -> list[Ask]:
    """All asks about jobs that are still in the tracker, in the order of starting."""
    return _asks(session, _ABOUT_LIVING_JOBS)


def due_asks(session: Session, today: date) -> list[Ask]:
    """The asks whose next action is due on `today` or was before, the longest overdue first."""
    due = _asks(session, col(AskRow.due_on) <= today, _ABOUT_LIVING_JOBS)
    return sorted(due, key=lambda ask: (ask.next_action.due_on if ask.next_action else today, ask.id))


def jobs_in_progress(session: Session, job_ids: Collection[int]) -> frozenset[int]:
    """Those of the jobs with these numbers for which a referral is on its way."""
    if not job_ids:
        return frozenset()
    steps = [step.value for step in IN_PROGRESS]
    asked = select(AskRow.job_id).where(_STANDING, col(AskRow.job_id).in_(job_ids), col(AskRow.step).in_(steps))
    return frozenset(session.exec(asked))


def _asks(session: Session, *conditions: ColumnElement[bool]) -> list[Ask]:
    rows = session.exec(select(AskRow).where(_STANDING, *conditions).order_by(col(AskRow.id)))
    return [_ask_of(row) for row in rows]


def _row(session: Session, ask_id: int) -> AskRow:
    row = session.get(AskRow, ask_id) if 0 < ask_id < 2**31 else None
    if row is None:
        raise NotFound("This ask is not in the tracker. Load the page again.")
    return row


def _columns(state: AskState) -> dict[str, Any]:
    planned = state.next_action
    return {
        "step": state.step.value,
        "since": state.since,
        "by": state.by,
        "reached": {step.value: at.isoformat() for step, at in state.reached.items()},
        "next_text": planned.text if planned else None,
        "due_on": planned.due_on if planned else None,
        "notes": state.notes,
        "removed_at": state.removed_at,
    }


def _state_in(row: AskRow) -> AskState:
    stored = {name: getattr(row, name) for name in ("step", "since", "by", "reached", "notes", "removed_at")}
    planned = NextAction(text=row.next_text, due_on=row.due_on) if row.next_text and row.due_on else None
    return AskState.model_validate({**stored, "step": AskStep(row.step), "next_action": planned})


def _ask_of(row: AskRow) -> Ask:
    asked = {name: getattr(row, name) for name in ("id", "job_id", "name", "connection_id", "contact_id", "started_at")}
    state = _state_in(row)
    return Ask.model_validate({**asked, **{name: getattr(state, name) for name in AskState.model_fields}})
