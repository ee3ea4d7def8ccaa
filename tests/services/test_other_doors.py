"""Saving without the page in front: by address, pasted text and saved file; once per request, whoever asks."""

from concurrent.futures import ThreadPoolExecutor
from email.message import EmailMessage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from threading import Event

import pytest

from companion.domain.errors import FetchRefused, InvalidInput, NotAPosting
from companion.domain.task import TaskState
from companion.services.capture_file import capture_html_file
from companion.services.capture_job import capture_page
from companion.services.capture_text import capture_text, draft_of_text
from companion.services.context import Context
from companion.services.fetch_job import fetch_job, queue_fetch
from companion.services.idempotent import JsonDict, once, once_prepared
from companion.services.queue_task import cancel_task, find_task, latest_tasks, queue_task
from companion.services.run_task import run_task
from companion.services.task_kinds import task_kinds
from companion.sites.registry import all_sites
from tests.fakes import NullQueue, PagesWeb, RecordingPublisher
from tests.services.postings import URL, count, page

PATIENCE = 20
LABELED = """Job Title: Welder
Company: Forge & Sons Ltd.
Location: Leeds, UK
Salary: £18.50 per hour
Apply by: 3 December 2026

You join metal. You like sparks.
"""


def test_an_address_is_fetched_in_the_background_and_saved(context: Context, web: PagesWeb, queue: NullQueue) -> None:
    web.pages[URL] = page()
    task = queue_fetch(context, url=f" {URL} ")
    assert queue.submitted == [task.id]
    ended = run_task(context, task.id)
    assert ended is not None
    assert (ended.state, ended.message) == (TaskState.DONE, "Saved: Data Engineer.")
    assert ended.result is not None
    assert (ended.result["created"], count(context)) == (True, 1)
    assert find_task(context, task_id=task.id) == latest_tasks(context)[0] == ended


def test_a_page_that_cannot_be_fetched_fails_with_the_reason(context: Context) -> None:
    task = queue_fetch(context, url=URL)
    ended = run_task(context, task.id)
    assert ended is not None
    assert (ended.state, ended.message, count(context)) == (TaskState.FAILED, "The page is not there (404).", 0)


def test_a_site_that_forbids_programs_is_refused_at_once(context: Context, web: PagesWeb, queue: NullQueue) -> None:
    site = next(site for site in all_sites() if not site.may_fetch)
    url = site.match[0].replace("*://*.", "https://www.").replace("*://", "https://").replace("*.", "www.")
    with pytest.raises(FetchRefused, match=f"{site.label}.*press Save"):
        queue_fetch(context, url=url.replace("*", "jobs/1"))
    assert (queue.submitted, web.asked) == ([], [])


def test_a_fetched_page_without_a_posting_is_told(context: Context, web: PagesWeb) -> None:
    web.pages[URL] = "<h1>Our lamps</h1>"
    with pytest.raises(NotAPosting):
        fetch_job(context, url=URL)


def test_a_fetch_that_was_cancelled_in_time_never_runs(context: Context, web: PagesWeb) -> None:
    task = queue_fetch(context, url=URL)
    assert cancel_task(context, task_id=task.id).state == TaskState.CANCELLED
    assert run_task(context, task.id) is None
    assert web.asked == []


def test_work_that_this_version_does_not_know_fails_in_words(context: Context) -> None:
    ended = run_task(context, queue_task(context, kind="tidy", payload={}).id)
    assert ended is not None
    assert (ended.state, "does not know" in ended.message) == (TaskState.FAILED, True)


def test_the_kinds_of_work_are_discovered() -> None:
    assert {"fetch", "import"} <= task_kinds().keys()


def test_labeled_text_becomes_a_job(context: Context) -> None:
    url = "https://forge.example/jobs/7711"
    saved = capture_text(context, text=LABELED, url=url)
    posting = saved.job.posting
    assert (posting.title, posting.company, posting.location) == ("Welder", "Forge & Sons Ltd.", "Leeds, UK")
    assert posting.salary is not None
    assert (posting.salary.min, posting.salary.currency, posting.salary.period) == (18.5, "GBP", "hour")
    assert (saved.job.door, saved.job.url, saved.job.sources["title"]) == (
        "text",
        "https://forge.example/jobs/7711",
        "label",
    )
    assert str(posting.valid_through) == "2026-12-03"
    assert capture_text(context, text=LABELED).created is False


@pytest.mark.parametrize(
    ("text", "title", "company"),
    [
        ("Firmware Engineer at Tiny Robots\nRemote.\nWrite to us soon.", "Firmware Engineer", "Tiny Robots"),
        ("Tiny Robots is hiring a Firmware Engineer!\nRemote. Write soon.", "Firmware Engineer", "Tiny Robots"),
        (
            "Senior Data Engineer\nNorthwind Labs · Lisbon (Hybrid)\nYou build.",
            "Senior Data Engineer",
            "Northwind Labs",
        ),
        ("Contoso\nProduct Manager\nBerlin\nYou manage products.", "Product Manager", "Contoso"),
        ("Stelle: Schweißer\nFirma: Müller OHG\nOrt: Köln\n", "Schweißer", "Müller OHG"),
    ],
)
def test_title_and_company_are_found_where_they_stand_plainly(
    context: Context, text: str, title: str, company: str
) -> None:
    draft = draft_of_text(context, text=text)
    assert (draft.title, draft.company, draft.missing) == (title, company, ())


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("Hello, here is something I saw. It may be nice for you, who knows?", ("title", "company")),
        ("Data Engineer\nWe are looking for someone who likes data very much indeed.", ("company",)),
    ],
)
def test_what_the_text_does_not_tell_is_asked_for(context: Context, text: str, missing: tuple[str, ...]) -> None:
    assert draft_of_text(context, text=text).missing == missing
    with pytest.raises(InvalidInput, match=" and the ".join(missing)):
        capture_text(context, text=text)
    assert count(context) == 0


@pytest.mark.parametrize(("text", "words"), [("  ", "too little"), ("x" * 200_001, "longer than")])
def test_text_that_is_no_posting_is_refused(context: Context, text: str, words: str) -> None:
    with pytest.raises(InvalidInput, match=words):
        capture_text(context, text=text)


def test_a_saved_page_knows_its_own_address(context: Context) -> None:
    html = page().replace("<head>", f'<head><meta charset="utf-8"><link rel="canonical" href="{URL}">')
    saved = capture_html_file(context, name="job.html", content=html.encode())
    assert (saved.job.url, saved.job.door) == (URL, "file")
    assert capture_page(context, url=f"{URL}?gclid=3", html=page()).job.id == saved.job.id


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-8-sig", "cp1252"])
def test_a_saved_page_is_read_in_its_encoding(context: Context, encoding: str) -> None:
    html = page("Développeur", company="Société Générale d’Essai").replace("\\u", "\\u")
    declared = html.replace("<head>", f'<head><meta charset="{encoding.removesuffix("-sig")}">')
    saved = capture_html_file(context, name="job.html", content=declared.encode(encoding), url=URL)
    assert (saved.job.posting.title, saved.job.posting.company) == ("Développeur", "Société Générale d’Essai")


def test_an_archived_page_is_unpacked(context: Context) -> None:
    archive = MIMEMultipart("related")
    part = MIMEText(page(), "html", "utf-8")
    part["Content-Location"] = URL
    archive.attach(part)
    saved = capture_html_file(context, name="job.mhtml", content=archive.as_bytes())
    assert (saved.job.posting.title, saved.job.url) == ("Data Engineer", URL)


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.html", b"", "empty"),
        ("a.html", b"x" * 30_000_001, "30 MB"),
        ("a.html", b"\x89PNG\r\n\x00\x00", "no saved web page"),
        ("a.txt", b"Only some words.", "no web page"),
        ("a.mhtml", EmailMessage().as_bytes() + b"words", "no web page"),
    ],
)
def test_a_file_that_is_no_page_is_refused(context: Context, name: str, content: bytes, words: str) -> None:
    with pytest.raises(InvalidInput, match=words):
        capture_html_file(context, name=name, content=content)


def test_a_request_sent_twice_acts_once(context: Context, publisher: RecordingPublisher) -> None:
    def act() -> JsonDict:
        return {"job": capture_page(context, url=URL, html=page()).job.id}

    first = once(context, key="k1", kind="page.save", act=act)
    told = len(publisher.published)
    assert once(context, key="k1", kind="page.save", act=act) == first
    assert (count(context), len(publisher.published)) == (1, told)


def test_what_a_request_prepares_keeps_no_other_save_waiting(context: Context) -> None:
    begun, release = Event(), Event()

    def prepare() -> str:
        begun.set()
        assert release.wait(PATIENCE)
        return page()

    def act(html: str) -> JsonDict:
        return {"job": capture_page(context, url=URL, html=html).job.id}

    with ThreadPoolExecutor(2) as pool:
        slow = pool.submit(once_prepared, context, key="k1", kind="page.save", prepare=prepare, act=act)
        assert begun.wait(PATIENCE)
        quick = pool.submit(capture_page, context, url=f"{URL}1", html=page("Cook"))
        assert quick.result(timeout=PATIENCE).created
        release.set()
        first = slow.result()
    assert once_prepared(context, key="k1", kind="page.save", prepare=never, act=act) == first
    assert count(context) == 2


def never() -> str:
    raise AssertionError


def test_a_request_that_failed_may_be_tried_again(context: Context) -> None:
    def fails() -> JsonDict:
        capture_page(context, url=URL, html=page())
        raise InvalidInput("No.")

    with pytest.raises(InvalidInput):
        once(context, key="k1", kind="page.save", act=fails)
    assert count(context) == 0, "what the failed act wrote is gone with it"
    assert once(context, key="k1", kind="page.save", act=lambda: {"ok": True}) == {"ok": True}


def test_many_tabs_that_save_the_same_page_at_once_make_one_job(context: Context) -> None:
    with ThreadPoolExecutor(8) as pool:
        saved = list(pool.map(lambda _: capture_page(context, url=URL, html=page()), range(16)))
    assert (len({each.job.id for each in saved}), sum(each.created for each in saved), count(context)) == (1, 1, 1)
