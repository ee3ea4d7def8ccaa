"""The list of applications to prepare."""

from collections.abc import Iterable
from datetime import datetime

from sqlmodel import Session, col, select

from companion.domain.errors import NotFound
from companion.domain.preparation import NewPreparation, Preparation, PreparationState
from companion.store.preparation_row import PreparationRow

_LARGEST_ID = 2**31
_SHOWN = 200


def add_preparation(session: Session, new: NewPreparation, *, at: datetime) -> Preparation:
    """One more at the end; one for the same page that is not done yet waits its turn again."""
    unfinished = select(PreparationRow).where(PreparationRow.url == new.url, PreparationRow.state != "done")
    row = session.exec(unfinished).first() or PreparationRow(url=new.url, state="waiting", added_at=at, at=at)
    row.label, row.job_id, row.state, row.message, row.at = new.label, new.job_id, PreparationState.WAITING, "", at
    session.add(row)
    session.flush()
    return _value(row)


def preparations(session: Session) -> list[Preparation]:
    """The latest ones, in the order of their turn."""
    rows = session.exec(select(PreparationRow).order_by(col(PreparationRow.id).desc()).limit(_SHOWN)).all()
    return [_value(row) for row in reversed(rows)]


def get_preparation(session: Session, preparation_id: int) -> Preparation:
    """One of them; raises `NotFound`."""
    return _value(_row(session, preparation_id))


def unfinished(session: Session, states: Iterable[PreparationState]) -> list[Preparation]:
    """Those in any of `states`, in the order of their turn."""
    wanted = col(PreparationRow.state).in_([state.value for state in states])
    return [_value(row) for row in session.exec(select(PreparationRow).where(wanted).order_by(col(PreparationRow.id)))]


def note_preparation(session: Session, told: Preparation, *, at: datetime) -> Preparation:
    """It, as `told`: state, message, receipt and whether there is a picture."""
    row = _row(session, told.id)
    row.state, row.message, row.at = told.state, told.message, at
    row.receipt, row.screenshot = told.receipt, told.screenshot
    session.add(row)
    session.flush()
    return _value(row)


def remove_preparation(session: Session, preparation_id: int) -> None:
    """Take one off the list; raises `NotFound`."""
    session.delete(_row(session, preparation_id))
    session.flush()


def _row(session: Session, preparation_id: int) -> PreparationRow:
    row = session.get(PreparationRow, preparation_id) if 0 < preparation_id < _LARGEST_ID else None
    if row is None:
        raise NotFound(f"There is no application number {preparation_id} on the list of those to prepare.")
    return row


def _value(row: PreparationRow) -> Preparation:
    return Preparation.model_validate(row.model_dump())
