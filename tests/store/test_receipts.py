"""Receipts: one for each filling, found by the job or by what the posting is recognised by."""

from companion.domain.form import ReceiptLine
from companion.domain.receipt import FormAbout, NewReceipt
from companion.store import receipts
from companion.store.database import Database
from companion.store.jobs import add_keys
from tests.store.examples import later, saved

EMAIL = ReceiptLine(
    question="q1", label="E-mail", outcome="filled", written="ada@example.org", read_back="ada@example.org"
)
RESUME = ReceiptLine(question="q2", label="Résumé", outcome="filled", read_back="ada.pdf", document=4)


def receipt(fill: str = "fill-0001", *, minutes: int = 0, **fields: object) -> NewReceipt:
    about = FormAbout(url="https://jobs.example/1/apply", title="Baker", company="Example Bread")
    return NewReceipt.model_validate({"fill": fill, "about": about, "at": later(minutes), "lines": (EMAIL,), **fields})


def test_a_receipt_comes_back_as_it_was_kept(database: Database) -> None:
    with database.write() as session:
        kept = receipts.keep_receipt(session, receipt(lines=(EMAIL, RESUME), keys=("url:jobs.example/1",)))
    with database.read() as session:
        assert receipts.receipt_by_fill(session, "fill-0001") == kept
    assert (kept.lines, kept.keys, kept.documents) == ((EMAIL, RESUME), ("url:jobs.example/1",), (4,))


def test_the_same_filling_kept_again_replaces_what_was_kept(database: Database) -> None:
    with database.write() as session:
        first = receipts.keep_receipt(session, receipt(keys=("a", "b")))
        second = receipts.keep_receipt(session, receipt(minutes=5, lines=(RESUME,), keys=("b", "c")))
    assert (second.id, second.lines, second.keys, second.at) == (first.id, (RESUME,), ("b", "c"), later(5))


def test_a_job_has_its_own_receipts_and_those_that_wait_for_it(database: Database) -> None:
    with database.write() as session:
        job, other = saved(session), saved(session, title="Miller")
        add_keys(session, job.id, ["ref:mill:1"])
        about = receipt().about
        mine = receipts.keep_receipt(session, receipt("own-0001", about=about.model_copy(update={"job_id": job.id})))
        waiting = receipts.keep_receipt(session, receipt("wait-001", minutes=1, keys=("ref:mill:1",)))
        receipts.keep_receipt(
            session, receipt("other-01", about=about.model_copy(update={"job_id": other.id}), keys=("ref:mill:1",))
        )
        receipts.keep_receipt(session, receipt("nobody-1", keys=("ref:mill:2",)))
        assert receipts.receipts_of_job(session, job.id) == [waiting, mine]
        given = receipts.give_receipt(session, waiting.id, job_id=job.id)
        assert (given.about.job_id, receipts.receipts_of_job(session, job.id)) == (job.id, [given, mine])


def test_an_unknown_filling_has_no_receipt(database: Database) -> None:
    with database.read() as session:
        assert receipts.receipt_by_fill(session, "fill-0009") is None
