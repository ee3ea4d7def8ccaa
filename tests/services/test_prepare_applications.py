"""The list of applications to prepare: whose turn it is, what came of each, and going on after a kill."""

from pathlib import PurePath

import pytest

from companion.domain.application import Move, Status
from companion.domain.errors import InvalidInput, NotFound
from companion.domain.form import ReceiptLine
from companion.domain.job import Job, Posting
from companion.domain.preparation import PreparationNews, PreparationState
from companion.domain.receipt import FormAbout
from companion.services.capture_job import capture_posting
from companion.services.change_status import change_status
from companion.services.context import Context
from companion.services.delete_receipt import delete_receipt
from companion.services.find_receipts import find_receipt
from companion.services.keep_receipt import keep_receipt
from companion.services.prepare_applications import (
    begin_again,
    list_to_prepare,
    note_preparation,
    picture_of,
    remove_preparation,
    to_prepare,
)
from tests.fakes import FrozenClock, RecordingPublisher

URL = "https://jobs.example.com/baker/1"
APPLY = "https://jobs.example.com/baker/1/apply"
PNG = b"\x89PNG\r\n\x1a\n picture"


@pytest.fixture
def job(context: Context) -> Job:
    posting = Posting(title="Baker", company="Example Bread", apply_url=APPLY)
    return capture_posting(context, posting=posting, url=URL).job


def news(state: str, message: str = "", page: str = "") -> PreparationNews:
    return PreparationNews(state=PreparationState(state), message=message, page=page)


def test_a_job_is_prepared_where_one_applies_for_it(context: Context, job: Job, publisher: RecordingPublisher) -> None:
    (added,) = list_to_prepare(context, job_ids=[job.id])
    assert (added.url, added.label, added.state) == (APPLY, "Baker · Example Bread", PreparationState.WAITING)
    assert publisher.published[-1][0] == "preparations.changed"


def test_the_same_page_stands_on_the_list_once(context: Context) -> None:
    list_to_prepare(context, urls=[URL, URL])
    list_to_prepare(context, urls=[URL])
    assert [one.url for one in to_prepare(context)] == [URL]


def test_after_a_kill_what_was_under_way_has_its_turn_again(context: Context, job: Job) -> None:
    (sent,) = list_to_prepare(context, job_ids=[job.id])
    filled, stuck, waiting = list_to_prepare(context, urls=[f"{URL}{n}" for n in range(3)])
    for one, state in ((sent, "review"), (filled, "review"), (stuck, "needs_you")):
        note_preparation(context, preparation_id=one.id, news=news(state, "12 filled"))
    change_status(context, job_id=job.id, move=Move(target=Status.APPLIED, actor="person"))
    assert {one.id for one in begin_again(context)} == {filled.id, stuck.id, waiting.id}
    assert {one.id: one.state for one in to_prepare(context)}[sent.id] == PreparationState.DONE


def test_the_picture_of_the_form_is_kept_with_its_receipt(context: Context, clock: FrozenClock) -> None:
    (one,) = list_to_prepare(context, urls=[URL])
    clock.advance(minutes=1)
    lines = [ReceiptLine(question="q1", label="E-mail", outcome="filled")]
    receipt = keep_receipt(context, about=FormAbout(url=URL), fill="fill-0001", mode="now", lines=lines)
    noted = note_preparation(context, preparation_id=one.id, news=news("review", "1 filled", URL), picture=PNG)
    assert (noted.receipt, noted.screenshot, noted.message) == (receipt.id, True, "1 filled")
    assert picture_of(context, preparation_id=one.id) == PNG
    kept = note_preparation(context, preparation_id=one.id, news=news("review", "1 filled"))
    assert (kept.receipt, kept.screenshot) == (receipt.id, True)


def test_an_older_receipt_of_the_page_is_not_taken_for_this_one(context: Context, clock: FrozenClock) -> None:
    lines = [ReceiptLine(question="q1", label="E-mail", outcome="filled")]
    keep_receipt(context, about=FormAbout(url=URL), fill="fill-0001", mode="now", lines=lines)
    clock.advance(days=1)
    (one,) = list_to_prepare(context, urls=[URL])
    assert note_preparation(context, preparation_id=one.id, news=news("review", page=URL)).receipt is None


def test_what_cannot_be_prepared_is_refused_with_a_sentence(context: Context) -> None:
    manual = capture_posting(context, posting=Posting(title="Cook", company="Example Soup"), url="", door="manual").job
    with pytest.raises(InvalidInput, match="no address"):
        list_to_prepare(context, job_ids=[manual.id])
    with pytest.raises(InvalidInput, match="address"):
        list_to_prepare(context, urls=["javascript:alert(1)"])
    with pytest.raises(InvalidInput, match="At most 100"):
        list_to_prepare(context, urls=[URL] * 101)
    assert to_prepare(context) == []


def test_news_of_nothing_on_the_list_and_pictures_that_are_none_are_refused(context: Context) -> None:
    with pytest.raises(NotFound):
        note_preparation(context, preparation_id=99, news=news("review"))
    (one,) = list_to_prepare(context, urls=[URL])
    with pytest.raises(InvalidInput, match="PNG"):
        note_preparation(context, preparation_id=one.id, news=news("review"), picture=b"GIF89a")
    with pytest.raises(NotFound, match="no picture"):
        picture_of(context, preparation_id=one.id)


def test_what_is_taken_off_the_list_takes_its_picture_along(context: Context) -> None:
    (one,) = list_to_prepare(context, urls=[URL])
    note_preparation(context, preparation_id=one.id, news=news("review"), picture=PNG)
    remove_preparation(context, preparation_id=one.id)
    assert to_prepare(context) == []
    with pytest.raises(NotFound):
        picture_of(context, preparation_id=one.id)
    with pytest.raises(NotFound):
        context.files.read(PurePath(f"preparation-{one.id}.png"))


def test_a_receipt_is_forgotten_and_what_pointed_to_it_stays(context: Context, clock: FrozenClock) -> None:
    (one,) = list_to_prepare(context, urls=[URL])
    clock.advance(minutes=1)
    lines = [ReceiptLine(question="q1", label="E-mail", outcome="filled")]
    receipt = keep_receipt(context, about=FormAbout(url=URL), fill="fill-0001", mode="now", lines=lines)
    note_preparation(context, preparation_id=one.id, news=news("review", page=URL))
    delete_receipt(context, receipt_id=receipt.id)
    assert to_prepare(context)[0].receipt is None
    with pytest.raises(NotFound):
        find_receipt(context, receipt_id=receipt.id)
    with pytest.raises(NotFound):
        delete_receipt(context, receipt_id=receipt.id)
