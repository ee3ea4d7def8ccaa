"""What was on the forms of a job, with the files that were attached."""

from collections.abc import Sequence

from companion.domain.document import Document
from companion.domain.errors import NotFound
from companion.domain.receipt import Receipt
from companion.domain.value import Value
from companion.services.context import Context
from companion.store import receipts as store
from companion.store.documents import documents
from companion.store.jobs import get_job
from companion.store.session import Session


class FoundReceipt(Value):
    """A receipt with the attached files that are still kept, by number."""

    receipt: Receipt
    documents: dict[int, Document]


def receipts_of(context: Context, *, job_id: int) -> list[FoundReceipt]:
    """The receipts of a job, the latest first; raises `JobNotFound`."""
    with context.database.read() as session:
        get_job(session, job_id, deleted=True)
        return found_receipts(session, job_id)


def receipt_of(context: Context, *, job_id: int, receipt_id: int) -> FoundReceipt:
    """One receipt of a job; raises `NotFound` where it has no such one."""
    found = receipts_of(context, job_id=job_id)
    one = next((one for one in found if one.receipt.id == receipt_id), None)
    if one is None:
        raise NotFound(f"This job has no receipt number {receipt_id}.")
    return one


def find_receipt(context: Context, *, receipt_id: int) -> FoundReceipt:
    """A receipt, of a job or of none yet; raises `NotFound`."""
    with context.database.read() as session:
        return _found(session, [store.get_receipt(session, receipt_id)])[0]


def found_receipts(session: Session, job_id: int) -> list[FoundReceipt]:
    """As `receipts_of`, for a job that is known to be there."""
    return _found(session, store.receipts_of_job(session, job_id))


def _found(session: Session, receipts: Sequence[Receipt]) -> list[FoundReceipt]:
    kept = {document.id: document for document in documents(session)} if receipts else {}
    return [
        FoundReceipt(
            receipt=receipt, documents={number: kept[number] for number in receipt.documents if number in kept}
        )
        for receipt in receipts
    ]
