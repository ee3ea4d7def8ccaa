"""Receipts of filled forms: one for each filling, replaced as its form goes on, found by job or by identity keys."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import delete, update
from sqlmodel import Session, col, or_, select

from companion.domain.errors import NotFound
from companion.domain.receipt import NewReceipt, Receipt
from companion.store.jobs import keys_of
from companion.store.preparation_row import PreparationRow
from companion.store.tables import ReceiptKeyRow, ReceiptRow

_LARGEST_ID = 2**31


def keep_receipt(session: Session, new: NewReceipt) -> Receipt:
    """The receipt as kept, with its number; what was kept under the same `fill` is replaced."""
    row = _by_fill(session, new.fill) or ReceiptRow(fill=new.fill, at=new.at, **_columns(new))
    for name, value in _columns(new).items():
        setattr(row, name, value)
    row.at = new.at
    session.add(row)
    session.flush()
    if row.id is not None:
        _keep_keys(session, row.id, new.keys)
    return _receipt(session, row)


def receipt_by_fill(session: Session, fill: str) -> Receipt | None:
    """The receipt of one filling."""
    row = _by_fill(session, fill)
    return None if row is None else _receipt(session, row)


def receipts_of_job(session: Session, job_id: int) -> list[Receipt]:
    """The receipts of a job, the latest first: its own, and those of no job whose posting is this job's."""
    keyed = select(ReceiptKeyRow.receipt_id).where(col(ReceiptKeyRow.key).in_(keys_of(session, job_id)))
    unclaimed = col(ReceiptRow.job_id).is_(None) & col(ReceiptRow.id).in_(keyed)
    found = session.exec(
        select(ReceiptRow)
        .where(or_(col(ReceiptRow.job_id) == job_id, unclaimed))
        .order_by(col(ReceiptRow.at).desc(), col(ReceiptRow.id).desc())
    )
    return [_receipt(session, row) for row in found]


def latest_receipt(session: Session, key: str, *, since: datetime) -> Receipt | None:
    """The latest receipt of the page that the identity key names, if it was kept since then."""
    keyed = select(ReceiptKeyRow.receipt_id).where(ReceiptKeyRow.key == key)
    found = select(ReceiptRow).where(col(ReceiptRow.id).in_(keyed), ReceiptRow.at >= since)
    row = session.exec(found.order_by(col(ReceiptRow.at).desc(), col(ReceiptRow.id).desc())).first()
    return None if row is None else _receipt(session, row)


def get_receipt(session: Session, receipt_id: int) -> Receipt:
    """The receipt with this number; raises `NotFound`."""
    return _receipt(session, _row(session, receipt_id))


def remove_receipt(session: Session, receipt_id: int) -> None:
    """Forget a receipt with all that was on the form; raises `NotFound`."""
    row = _row(session, receipt_id)
    _keep_keys(session, receipt_id, ())
    session.connection().execute(
        update(PreparationRow).where(col(PreparationRow.receipt) == receipt_id).values(receipt=None)
    )
    session.delete(row)
    session.flush()


def give_receipt(session: Session, receipt_id: int, *, job_id: int) -> Receipt:
    """The receipt, now this job's."""
    row = session.get_one(ReceiptRow, receipt_id)
    row.job_id = job_id
    session.add(row)
    session.flush()
    return _receipt(session, row)


def _row(session: Session, receipt_id: int) -> ReceiptRow:
    row = session.get(ReceiptRow, receipt_id) if 0 < receipt_id < _LARGEST_ID else None
    if row is None:
        raise NotFound(f"There is no receipt number {receipt_id} in this tracker. It may have been deleted.")
    return row


def _by_fill(session: Session, fill: str) -> ReceiptRow | None:
    return session.exec(select(ReceiptRow).where(ReceiptRow.fill == fill)).first()


def _columns(new: NewReceipt) -> dict[str, Any]:
    about = new.about
    return {
        **about.model_dump(exclude={"job_id"}),
        "job_id": about.job_id,
        "mode": new.mode,
        "lines": [line.model_dump(mode="json") for line in new.lines],
    }


def _keep_keys(session: Session, receipt_id: int, keys: Iterable[str]) -> None:
    session.connection().execute(delete(ReceiptKeyRow).where(col(ReceiptKeyRow.receipt_id) == receipt_id))
    session.add_all(ReceiptKeyRow(key=key, receipt_id=receipt_id) for key in dict.fromkeys(keys))
    session.flush()


def _receipt(session: Session, row: ReceiptRow) -> Receipt:
    keys = session.exec(select(ReceiptKeyRow.key).where(ReceiptKeyRow.receipt_id == row.id).order_by(ReceiptKeyRow.key))
    about = {name: getattr(row, name) for name in ("url", "job_id", "identity", "title", "company", "location")}
    kept = {name: getattr(row, name) for name in ("id", "fill", "at", "mode", "lines")}
    return Receipt.model_validate({**kept, "about": about, "keys": tuple(keys)})
