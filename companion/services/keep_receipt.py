"""Keep what was on a form, with the job that it was for or until that job is saved."""

from collections.abc import Sequence

from companion.domain.form import ReceiptLine
from companion.domain.job import Posting
from companion.domain.receipt import FormAbout, Mode, NewReceipt, Receipt
from companion.services.claim_receipts import note_filling
from companion.services.context import Context
from companion.services.facts_for_form import completed
from companion.services.identify import address_key, identify
from companion.store import receipts as store


def keep_receipt(context: Context, *, about: FormAbout, fill: str, mode: Mode, lines: Sequence[ReceiptLine]) -> Receipt:
    """The receipt as kept. The same `fill` sent again replaces what was kept; the job's timeline names it once."""
    now = context.clock.now()
    with context.database.write() as session:
        told = completed(session, about)
        before = store.receipt_by_fill(session, fill)
        new = NewReceipt(fill=fill, about=told, at=now, mode=mode, lines=tuple(lines), keys=_keys(told))
        receipt = store.keep_receipt(session, new)
        if receipt.about.job_id is not None and (before is None or before.about.job_id != receipt.about.job_id):
            note_filling(context, session, receipt)
        return receipt


def _keys(about: FormAbout) -> tuple[str, ...]:
    """The identity keys of the posting as far as the page told it; the role alone never stands for it."""
    keys = [about.identity, address_key(about.url)]
    if about.title.strip() and about.company.strip():
        posting = Posting(
            title=about.title, company=about.company, locations=(about.location,) if about.location else ()
        )
        keys += [key for key in identify(posting, about.url).identity.keys if not key.startswith("role:")]
    return tuple(dict.fromkeys(key for key in keys if key))
