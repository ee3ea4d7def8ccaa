"""Forget a receipt: what was on a form is the person's to keep or not."""

from companion.services.context import Context
from companion.store.receipts import remove_receipt


def delete_receipt(context: Context, *, receipt_id: int) -> None:
    """Delete it; the job's timeline still says that a form was filled, without a word of what was on it."""
    with context.database.write() as session:
        remove_receipt(session, receipt_id)
