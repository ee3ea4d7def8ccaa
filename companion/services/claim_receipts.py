"""Receipts that were kept before their job was saved become the job's."""

from companion.domain.event import NewEvent
from companion.domain.receipt import Receipt
from companion.services.context import Context
from companion.services.journal import record
from companion.store import receipts as store
from companion.store.session import Session


def claim_waiting(context: Context, session: Session, *, job_id: int) -> None:
    """Give the job the receipts of no job whose posting is this job's."""
    for receipt in store.receipts_of_job(session, job_id)[::-1]:
        if receipt.about.job_id is None:
            note_filling(context, session, store.give_receipt(session, receipt.id, job_id=job_id))


def claim_receipt(context: Context, session: Session, *, fill: str, job_id: int) -> Receipt | None:
    """The receipt of this filling, which is the job's from now on; None when there is none."""
    receipt = store.receipt_by_fill(session, fill)
    if receipt is None or receipt.about.job_id == job_id:
        return receipt
    receipt = store.give_receipt(session, receipt.id, job_id=job_id)
    note_filling(context, session, receipt)
    return receipt


def note_filling(context: Context, session: Session, receipt: Receipt) -> None:
    """Write the filling down in its job's timeline."""
    job_id = receipt.about.job_id
    if job_id is None:
        raise ValueError(f"receipt {receipt.id} belongs to no job")
    data = {"receipt": receipt.id, "url": receipt.about.url, "documents": list(receipt.documents)}
    why = "You had a form filled."
    record(
        context,
        session,
        NewEvent(job_id=job_id, kind="form.filled", at=receipt.at, by="person", why=why, data={**data}),
    )
