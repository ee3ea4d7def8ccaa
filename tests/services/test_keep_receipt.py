"""A receipt goes with its job: at once where the job is saved, and as soon as it is saved where it is not."""

import pytest

from companion.domain.application import Status
from companion.domain.errors import InvalidInput
from companion.domain.form import ReceiptLine
from companion.domain.receipt import FormAbout, Receipt
from companion.services.capture_job import capture_page
from companion.services.context import Context
from companion.services.find_jobs import timeline
from companion.services.keep_receipt import keep_receipt
from companion.services.mark_applied import mark_applied
from companion.store.receipts import receipts_of_job
from tests.services.postings import URL, kinds, move, page

LINES = (
    ReceiptLine(question="q1", label="E-mail", outcome="filled", written="a@example.org", read_back="a@example.org"),
    ReceiptLine(question="q2", label="Résumé", outcome="filled", read_back="ada.pdf", document=3),
)
ABOUT = FormAbout(url=URL, title="Data Engineer", company="Northwind Labs", location="Lisbon")


def kept(context: Context, about: FormAbout = ABOUT, *, fill: str = "fill-0001") -> Receipt:
    return keep_receipt(context, about=about, fill=fill, mode="now", lines=LINES)


def of_job(context: Context, job_id: int) -> list[Receipt]:
    with context.database.read() as session:
        return receipts_of_job(session, job_id)


def test_the_job_of_the_page_gets_the_receipt_and_its_timeline_says_so_once(context: Context) -> None:
    job = capture_page(context, url=URL, html=page()).job
    receipt = kept(context)
    assert (receipt.about.job_id, receipt.documents) == (job.id, (3,))
    assert kept(context).id == receipt.id
    assert kinds(context, job.id) == ["job.saved", "form.filled"]
    assert timeline(context, job_id=job.id)[-1].data == {"receipt": receipt.id, "url": URL, "documents": [3]}


def test_a_job_saved_later_finds_its_receipt(context: Context) -> None:
    receipt = kept(context)
    assert receipt.about.job_id is None
    job = capture_page(context, url=URL, html=page()).job
    (found,) = of_job(context, job.id)
    assert (found.id, found.about.job_id) == (receipt.id, job.id)
    assert kinds(context, job.id) == ["job.saved", "form.filled"]


def test_a_receipt_is_no_other_jobs(context: Context) -> None:
    kept(context)
    other = capture_page(context, url="https://careers.example.com/jobs/99-baker", html=page("Baker")).job
    assert of_job(context, other.id) == []


def test_marking_as_applied_moves_the_job_and_takes_the_receipt_along(context: Context) -> None:
    receipt = kept(context)
    job = capture_page(context, url=URL, html=page()).job
    moved = mark_applied(context, about=ABOUT, fill="fill-0001", because="Thank you for applying")
    assert (moved.id, moved.status, moved.applied_at is not None) == (job.id, Status.APPLIED, True)
    last = timeline(context, job_id=job.id)[-1]
    assert last.why == "You said that you applied. The page said: “Thank you for applying”."
    assert (last.by, last.data["receipt"], last.data["documents"]) == ("person", receipt.id, [3])
    assert of_job(context, job.id)[0].about.job_id == job.id


def test_what_was_not_saved_is_saved_first(context: Context) -> None:
    job = mark_applied(context, about=ABOUT, because="Application sent", by_person=False)
    assert (job.posting.title, job.posting.company, job.status) == ("Data Engineer", "Northwind Labs", Status.APPLIED)
    events = timeline(context, job_id=job.id)
    assert [(event.kind, event.by) for event in events] == [
        ("job.saved", "person"),
        ("job.status_changed", "automation"),
    ]
    assert events[-1].why.startswith("The page confirmed it.")


def test_a_job_that_is_further_along_stays_there(context: Context) -> None:
    job = capture_page(context, url=URL, html=page()).job
    move(context, job.id, Status.INTERVIEW)
    assert mark_applied(context, about=ABOUT).status == Status.INTERVIEW


def test_nothing_is_saved_without_a_title_and_a_company(context: Context) -> None:
    with pytest.raises(InvalidInput, match="did not tell which job"):
        mark_applied(context, about=FormAbout(url="https://example.com/thanks"))
