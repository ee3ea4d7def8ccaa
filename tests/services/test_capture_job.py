"""Saving: the right job, once, from whatever address and door."""

from datetime import timedelta

import pytest

from companion.domain.application import Status
from companion.domain.errors import InvalidInput, NotAPosting
from companion.domain.job import Posting
from companion.services.capture_job import capture_card, capture_page, capture_posting
from companion.services.context import Context
from companion.services.delete_job import delete_job, restore_job
from companion.services.edit_job import JobEdit, edit_job
from companion.services.find_jobs import find_job, timeline
from companion.services.look_at_cards import look_at_cards
from companion.services.look_at_page import look_at_page
from companion.sites.model import Card
from tests.fakes import NOON, FrozenClock, RecordingPublisher
from tests.services.postings import URL, count, kinds, move, page

LIST = "https://careers.example.com/jobs"
CARD = Card(url=URL, title="Data Engineer", company="Northwind", location="Lisboa")


def test_a_page_becomes_a_job_with_its_reason_in_the_log(context: Context, publisher: RecordingPublisher) -> None:
    saved = capture_page(context, url=URL, html=page())
    posting = saved.job.posting
    assert (saved.created, posting.title, posting.company) == (True, "Data Engineer", "Northwind Labs")
    assert (saved.job.status, saved.job.created_at, saved.history) == (Status.SAVED, NOON, ())
    (event,) = timeline(context, job_id=saved.job.id)
    assert (event.kind, event.why, event.data["url"]) == ("job.saved", "You saved the page.", URL)
    body = {"job_id": saved.job.id, "change": "job.saved", "at": "2026-11-20T12:00:00+00:00"}
    assert publisher.published == [("job.changed", body)]


def test_what_the_page_does_not_give_is_named(context: Context) -> None:
    missing = capture_page(context, url=URL, html=page()).missing
    assert "salary" in missing
    assert not {"locations", "description", "posted_at"} & set(missing)


@pytest.mark.parametrize(
    "url",
    [
        f"{URL}?utm_source=news&gclid=1#apply",
        f"{URL}/apply",
        "http://m.careers.example.com/en-US/jobs/48213-data-engineer/",
    ],
)
def test_the_same_page_under_another_address_is_the_same_job(context: Context, url: str) -> None:
    first = capture_page(context, url=URL, html=page())
    again = capture_page(context, url=url, html=page())
    assert (again.created, again.job.id, count(context)) == (False, first.job.id, 1)
    assert kinds(context, first.job.id) == ["job.saved", "job.seen_again"]


def test_a_copy_on_another_site_with_the_same_requisition_is_the_same_job(context: Context) -> None:
    first = capture_page(context, url=URL, html=page(number="R-48213"))
    copy = capture_page(
        context,
        url="https://board.example.org/view?jk=ab12",
        html=page(company="Northwind Labs, Inc.", number="R-48213"),
    )
    assert (copy.created, copy.job.id) == (False, first.job.id)


EMBEDS = [
    "https://job-boards.greenhouse.io/northwind/jobs/4285367?gh_src=abc",
    "https://boards.greenhouse.io/northwind/jobs/4285367#app",
    "https://boards.greenhouse.io/embed/job_app?for=northwind&token=4285367",
    "https://boards.greenhouse.io/embed/job_app?token=4285367",
]


@pytest.mark.parametrize("first", EMBEDS)
@pytest.mark.parametrize("second", EMBEDS)
def test_a_posting_is_one_job_on_its_board_old_or_new_and_in_its_frame(
    context: Context, first: str, second: str
) -> None:
    saved = capture_page(context, url=first, html=page())
    framed = page().replace("</body>", f'<iframe src="{second}"></iframe></body>')
    assert capture_page(context, url=second, html=page()).job.id == saved.job.id
    around = capture_page(context, url="https://northwind.example/careers?gh_jid=4285367", html=framed)
    assert (around.created, around.job.id, count(context)) == (False, saved.job.id, 1)


@pytest.mark.parametrize(
    ("url", "html"),
    [
        ("https://careers.example.com/jobs/48214-data-engineer", page(city="Porto")),
        ("https://careers.example.com/jobs/48214-data-engineer", page(city="Porto", number="R-48213")),
        ("https://board.example.org/jobs/1234567", page("Data Scientist", number="R-48213")),
        ("https://careers.example.com/jobs/48214-data-engineer", page("Data Scientist")),
        ("https://board.example.org/jobs/1234567", page(company="Southwind Labs", number="R-48213")),
    ],
)
def test_another_role_stays_another_job(context: Context, url: str, html: str) -> None:
    capture_page(context, url=URL, html=page(number="R-48213"))
    other = capture_page(context, url=url, html=html)
    assert (other.created, other.job.repost_of, count(context)) == (True, None, 2)


def test_a_repost_is_a_new_job_that_knows_its_forerunner(context: Context, clock: FrozenClock) -> None:
    clock.moment = NOON - timedelta(days=250)
    first = capture_page(context, url=URL, html=page())
    move(context, first.job.id, Status.APPLIED)
    clock.advance(days=30)
    move(context, first.job.id, Status.REJECTED)
    clock.moment = NOON
    again = capture_page(context, url="https://careers.example.com/jobs/59001-data-engineer", html=page())
    assert (again.created, again.job.repost_of) == (True, first.job.id)
    (line,) = again.history
    assert (line.job_id, line.same_role) == (first.job.id, True)
    assert line.sentence == "You applied for this same role in March; rejected in April."
    assert "repeats an earlier posting" in timeline(context, job_id=again.job.id)[0].why


def test_the_same_role_on_another_site_is_told_but_no_repost(context: Context) -> None:
    first = capture_page(context, url=URL, html=page())
    copy = capture_page(context, url="https://board.example.org/jobs/9911", html=page())
    assert (copy.created, copy.job.repost_of) == (True, None)
    assert [(line.job_id, line.same_role) for line in copy.history] == [(first.job.id, True)]


def test_a_job_that_was_deleted_comes_back_with_what_it_held(context: Context) -> None:
    first = capture_page(context, url=URL, html=page())
    move(context, first.job.id, Status.APPLIED)
    delete_job(context, job_id=first.job.id)
    again = capture_page(context, url=URL, html=page())
    assert (again.created, again.job.id, again.job.deleted_at) == (True, first.job.id, None)
    assert again.job.status == Status.APPLIED
    assert kinds(context, first.job.id)[-1] == "job.restored"
    assert restore_job(context, job_id=first.job.id).version == again.job.version, "restoring it again changes nothing"


def test_a_card_is_saved_thin_and_completed_by_its_own_page(context: Context) -> None:
    thin = capture_card(context, page_url=LIST, card=CARD)
    assert (thin.created, thin.job.posting.company, thin.job.sources["company"]) == (True, "Northwind", "card")
    full = capture_page(context, url=f"{URL}?utm_source=x", html=page())
    assert (full.created, full.job.id) == (False, thin.job.id)
    assert (full.job.posting.company, full.job.posting.locations[0].split(",")[0]) == ("Northwind Labs", "Lisbon")
    assert "pipelines" in full.job.posting.description
    assert kinds(context, thin.job.id) == ["job.saved", "job.seen_again", "job.completed"]


def test_looking_at_the_page_completes_a_thin_job_without_a_click(context: Context) -> None:
    thin = capture_card(context, page_url=LIST, card=CARD)
    look = look_at_page(context, url=URL, html=page())
    assert look.job is not None
    assert (look.job.id, look.job.posting.company) == (thin.job.id, "Northwind Labs")
    (_, completed) = timeline(context, job_id=thin.job.id)
    assert (completed.kind, completed.by) == ("job.completed", "automation")
    version = look.job.version
    assert look_at_page(context, url=URL, html=page()).job == find_job(context, job_id=thin.job.id)
    assert find_job(context, job_id=thin.job.id).version == version, "a second look writes nothing"


def test_what_the_person_wrote_is_never_overwritten(context: Context) -> None:
    thin = capture_card(context, page_url=LIST, card=CARD)
    changes = JobEdit(company="Northwind (the good one)", locations=())
    edit_job(context, job_id=thin.job.id, changes=changes)
    full = capture_page(context, url=URL, html=page())
    assert (full.job.posting.company, full.job.posting.locations) == ("Northwind (the good one)", ())
    assert full.job.posting.description


def test_a_card_without_the_company_takes_the_employer_of_the_board(context: Context) -> None:
    card = Card(url="https://careers.northwind-labs.example/jobs/77", title="Welder", company="")
    saved = capture_card(context, page_url="https://careers.northwind-labs.example/jobs", card=card)
    assert (saved.job.posting.company, saved.job.sources["company"]) == ("Northwind Labs", "card")


def test_a_card_without_the_company_on_a_site_of_many_employers_is_not_saved(context: Context) -> None:
    card = Card(url="https://www.linkedin.com/jobs/view/3812345678/", title="Welder", company="")
    with pytest.raises(InvalidInput, match="which company"):
        capture_card(context, page_url="https://www.linkedin.com/jobs/search/", card=card)


def test_the_apply_form_of_a_saved_job_shows_that_job(context: Context) -> None:
    posting_url = "https://jobs.lever.co/northwind/2f0b6b6e-7a55-4a0c-8a66-0d8f6b0f1c20"
    saved = capture_page(context, url=posting_url, html=page())
    form = "<h1>Apply</h1><form><input name='name'><input type='email' name='email'><input type='file'></form>"
    look = look_at_page(context, url=f"{posting_url}/apply", html=form)
    assert look.job is not None
    assert look.job.id == saved.job.id
    again = capture_page(context, url=f"{posting_url}/apply", html=form)
    assert (again.created, again.job.id) == (False, saved.job.id)


def test_a_card_without_a_title_is_not_saved(context: Context) -> None:
    with pytest.raises(InvalidInput, match="no job title yet"):
        capture_card(context, page_url=LIST, card=Card(url=URL, title=" ", company=""))


def test_the_cards_of_a_list_know_which_jobs_are_saved(context: Context) -> None:
    saved = capture_card(context, page_url=LIST, card=CARD)
    other = CARD.model_copy(update={"url": "https://careers.example.com/jobs/48299"})
    broken = CARD.model_copy(update={"url": "https://[::1"})
    again = CARD.model_copy(update={"url": f"{URL}?trk=list"})
    found = look_at_cards(context, cards=[other, CARD, broken, again])
    assert [job.id if job else None for job in found] == [None, saved.job.id, None, saved.job.id]


@pytest.mark.parametrize("html", ["", "<html><body></body></html>", "<h1>Welcome</h1><p>We sell lamps.</p>"])
def test_a_page_without_a_posting_is_refused_and_nothing_is_saved(context: Context, html: str) -> None:
    with pytest.raises(NotAPosting, match="shows no single job posting"):
        capture_page(context, url="https://example.com/lamps", html=html)
    assert count(context) == 0


def test_an_address_that_is_none_is_refused(context: Context) -> None:
    with pytest.raises(InvalidInput):
        capture_page(context, url="about:blank", html=page())


def test_the_click_counts_when_the_offline_queue_sends_it_later(context: Context) -> None:
    early, future = NOON - timedelta(hours=5), NOON + timedelta(days=2)
    assert capture_page(context, url=URL, html=page(), seen_at=early).job.created_at == early
    assert capture_page(context, url=f"{LIST}/9", html=page("Cook"), seen_at=future).job.created_at == NOON


def test_a_job_written_by_hand_belongs_to_the_person(context: Context) -> None:
    posting = Posting(title="Cook", company="Blue Spoon", locations=("Leeds",))
    saved = capture_posting(context, posting=posting)
    assert (saved.job.url, saved.job.door, saved.job.sources["title"]) == ("", "manual", "you")
    again = capture_posting(context, posting=posting)
    assert (again.created, count(context)) == (False, 1)


def test_a_job_written_by_hand_is_found_again_by_its_page(context: Context) -> None:
    typed = capture_posting(context, posting=Posting(title="Data Engineer", company="Northwind Labs", locations=("X",)))
    other = capture_page(context, url=URL, html=page())
    assert other.created, "another place, another role"
    place = other.job.posting.locations
    same = capture_posting(context, posting=Posting(title="data engineer", company="Northwind Labs", locations=place))
    assert (same.created, same.job.id) == (False, other.job.id)
    assert typed.job.id != other.job.id


def test_a_hostile_title_is_kept_as_harmless_text(context: Context) -> None:
    title = "<script>alert(1)</script>\u202eDeveloper\x00\x1b[31m" + "x" * 10_000
    posting = capture_posting(context, posting=Posting(title=title, company="A\u200bB")).job.posting
    assert posting.title.startswith("<script>alert(1)</script>Developer")
    assert (len(posting.title) <= 300, posting.company) == (True, "AB")
    assert not {"\u202e", "\x00", "\x1b"} & set(posting.title)
