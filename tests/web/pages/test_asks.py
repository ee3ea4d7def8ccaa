"""Following an ask on the job's page, on the person's page, in the contact book and on the board."""

import html
import json

import pytest
from fastapi.testclient import TestClient

from companion.domain.ask import AskStep
from companion.domain.contact import NewContact
from companion.services.change_ask import note_ask
from companion.services.contacts import add_contact
from companion.services.find_asks import asks_of_job
from tests.web.pages.asked import asked, known
from tests.web.pages.invented import full_posting, keep
from tests.web.pages.test_pages import HOSTILE, HTMX
from tests.web.pages.tracker import Tracker


@pytest.fixture
def job(tracker: Tracker) -> int:
    return keep(tracker.database, full_posting())


def test_somebody_is_asked_from_the_page_of_the_job(tracker: Tracker, client: TestClient, job: int) -> None:
    contact = add_contact(tracker.context, job_id=job, new=NewContact(name="Rae Holm", role="Recruiter"))
    number = known(tracker)
    question = client.get(f"/jobs/{job}/asks/new", headers=HTMX)
    assert question.headers["HX-Retarget"] == "#dialog"
    assert f'value="contact:{contact.id}"' in question.text
    assert f'value="connection:{number}"' in question.text
    for form in ({"who": f"contact:{contact.id}"}, {"who": f"connection:{number}", "step": "sent"}, {"name": "Ida"}):
        answer = client.post(f"/jobs/{job}/asks", data=form, headers=HTMX)
        assert json.loads(answer.headers["HX-Trigger"]) == {"changed": None}
    found = {ask.name: ask.step for ask in asks_of_job(tracker.context, job_id=job)}
    assert found == {"Rae Holm": "suggested", "Kim Vale": "sent", "Ida": "suggested"}
    page = client.get(f"/jobs/{job}").text
    assert f'<a href="/people/{number}">Kim Vale</a>' in page
    assert "Follow up if there is no answer" in page
    assert "Kim Vale: Sent" in page
    again = client.get(f"/jobs/{job}/asks/new", headers=HTMX).text
    assert (f'value="contact:{contact.id}"' in again, f'value="connection:{number}"' in again) == (False, False)


def test_a_referral_in_progress_shows_on_the_board_the_list_and_the_job(
    tracker: Tracker, client: TestClient, job: int
) -> None:
    keep(tracker.database, full_posting())
    pages = ("/", "/jobs", f"/jobs/{job}", "/board/saved?offset=0")
    asked(tracker, job, step=AskStep.DRAFTED)
    assert [client.get(page).text.count("referral in progress") for page in pages] == [0, 0, 0, 0]
    asked(tracker, job)
    assert [client.get(page).text.count("referral in progress") for page in pages] == [1, 1, 1, 1]
    asked(tracker, job, step=AskStep.THANKED)
    assert [client.get(page).text.count("referral in progress") for page in pages] == [0, 0, 0, 0]


def test_an_unusual_step_asks_why_and_a_usual_one_can_be_undone(tracker: Tracker, client: TestClient, job: int) -> None:
    ask = asked(tracker, job)
    address = f"/asks/{ask.id}/step"
    question = client.post(address, data={"target": "suggested"}, headers=HTMX)
    assert question.headers["HX-Retarget"] == "#dialog"
    assert (f'hx-post="{address}"' in question.text, "is not a usual step" in question.text) == (True, True)
    moved = client.post(address, data={"target": "suggested", "note": "wrong person"}, headers=HTMX)
    assert f'hx-post="/asks/{ask.id}/undo"' in moved.text
    assert client.post(f"/asks/{ask.id}/undo", headers=HTMX).status_code == 200
    assert asks_of_job(tracker.context, job_id=job)[0].step == AskStep.SENT
    again = client.post(address, data={"target": "sent"}, headers=HTMX)
    assert (again.status_code, "already at" in again.text) == (409, True)


def test_the_next_action_is_planned_noted_and_taken_away(tracker: Tracker, client: TestClient, job: int) -> None:
    ask = asked(tracker, job)
    plan = {"text": "Bring cake", "due_on": "2026-11-27"}
    client.post(f"/asks/{ask.id}/plan", data=plan, headers=HTMX)
    client.post(f"/asks/{ask.id}/note", data={"text": "Likes\n\nlemons"}, headers=HTMX)
    page = client.get(f"/jobs/{job}").text
    assert ("Bring cake" in page, "due in 7 days" in page, "Likes\n\nlemons" in page) == (True, True, True)
    dialog = client.get(f"/asks/{ask.id}/edit", headers=HTMX).text
    assert ('value="Bring cake"' in dialog, 'value="2026-11-27"' in dialog) == (True, True)
    client.post(f"/asks/{ask.id}/plan", data={"text": "", "due_on": ""}, headers=HTMX)
    assert asks_of_job(tracker.context, job_id=job)[0].next_action is None


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"text": "Call", "due_on": ""}, "Choose the day"),
        ({"text": "Call", "due_on": "2026-02-30"}, "Choose the day"),
        ({"text": "Call", "due_on": "9999-12-31"}, "too far away"),
        ({"text": "", "due_on": "2026-12-01"}, "Say what you want to do"),
        ({"text": "x" * 301, "due_on": "2026-12-01"}, "At most 300"),
    ],
)
def test_a_plan_that_cannot_be_used_comes_back_as_it_was_typed(
    tracker: Tracker, client: TestClient, job: int, *, typed: dict[str, str], sentence: str
) -> None:
    ask = asked(tracker, job)
    answer = client.post(f"/asks/{ask.id}/plan", data=typed, headers=HTMX)
    assert answer.headers["HX-Retarget"] == "#dialog"
    assert (sentence in answer.text, f'value="{typed["text"]}"' in answer.text) == (True, True)
    assert asks_of_job(tracker.context, job_id=job) == [ask]


def test_the_board_reminds_of_what_is_due(tracker: Tracker, client: TestClient, job: int) -> None:
    asked(tracker, job, due_in=1)
    assert "to get back to" not in client.get("/").text
    asked(tracker, job, due_in=0, connection_id=known(tracker))
    assert "1 person to get back to" in client.get("/").text
    for _ in range(6):
        asked(tracker, keep(tracker.database, full_posting()), due_in=-1)
    page = client.get("/").text
    assert ("7 people to get back to" in page, "2 more in the contact book" in page) == (True, True)
    assert page.count("overdue since yesterday") == 5


def test_the_page_of_a_person_tells_everything_they_were_asked(tracker: Tracker, client: TestClient, job: int) -> None:
    number = known(tracker, email="kim@fernhill.example")
    assert "Not asked about any job yet" in client.get(f"/people/{number}").text
    ask = asked(tracker, job, connection_id=number)
    note_ask(tracker.context, ask_id=ask.id, text="Met at the plant fair")
    page = client.get(f"/people/{number}").text
    for words in ("kim@fernhill.example", "Senior Backend Engineer", "Met at the plant fair", "Kim Vale: Sent"):
        assert words in page
    assert client.get("/people/99").status_code == 404


def test_the_contact_book_is_searched_and_filtered(tracker: Tracker, client: TestClient, job: int) -> None:
    assert "Nobody yet" in client.get("/contacts").text
    add_contact(tracker.context, job_id=job, new=NewContact(name="Sam Ortiz", role="Talent partner", phone="555 01"))
    asked(tracker, job, due_in=-3)
    page = client.get("/contacts").text
    assert page.index("Rae Holm") < page.index("Sam Ortiz")
    assert ("overdue since 17 November 2026" in page, "555 01" in page, "<b>2</b> people" in page) == (True, True, True)
    recruiters = client.get("/contacts?role=recruiter").text
    assert ("Sam Ortiz" in recruiters, "Rae Holm" in recruiters) == (True, False)
    assert "Rae Holm" in client.get("/contacts?text=senior+holm&role=nonsense&wants=love").text
    assert "Rae Holm" in client.get("/contacts?wants=overdue").text
    assert "Sam Ortiz" not in client.get("/contacts?wants=overdue").text
    assert "Nobody fits" in client.get("/contacts?text=astronaut").text


def test_the_contact_book_has_pages(tracker: Tracker, client: TestClient, job: int) -> None:
    for number in range(53):
        add_contact(tracker.context, job_id=job, new=NewContact(name=f"Contact {number:02}"))
    first, last = client.get("/contacts?text=contact").text, client.get("/contacts?text=contact&page=99").text
    assert (first.count('class="book-who"'), last.count('class="book-who"')) == (50, 3)
    assert ("/contacts?text=contact&amp;page=2" in first, 'rel="next"' in last) == (True, False)


def test_hostile_names_stay_text_everywhere(tracker: Tracker, client: TestClient, job: int) -> None:
    number = known(tracker, first_name=HOSTILE, position=HOSTILE, url="javascript:alert(1)", email=HOSTILE)
    ask = asked(tracker, job, due_in=-1, connection_id=number)
    client.post(f"/jobs/{job}/asks", data={"name": HOSTILE}, headers=HTMX)
    note_ask(tracker.context, ask_id=ask.id, text=HOSTILE)
    for page in ("/", f"/jobs/{job}", f"/people/{number}", "/contacts", f"/asks/{ask.id}/edit"):
        text = client.get(page).text
        assert ("<script>alert" in text, "<img src=x" in text, "\u202e" in text) == (False, False, False), page
        assert 'href="javascript:' not in html.unescape(text)
        assert "&lt;script&gt;" in text


@pytest.mark.parametrize(
    ("address", "form"),
    [
        ("/jobs/1/asks", {}),
        ("/jobs/1/asks", {"who": "connection:"}),
        ("/jobs/1/asks", {"who": "connection:99999999999999999999"}),
        ("/jobs/1/asks", {"who": "contact:²"}),
        ("/jobs/1/asks", {"who": "job:1"}),
        ("/jobs/9/asks", {"name": "Kim"}),
        ("/asks/99999999999999999999/step", {"target": "sent"}),
        ("/asks/1/step", {"target": "moon"}),
        ("/asks/9/plan", {"text": "Call", "due_on": "2026-12-01"}),
        ("/asks/1/note", {"text": "\u200b"}),
        ("/asks/9/undo", {}),
        ("/asks/-1/remove", {}),
    ],
)
def test_odd_forms_get_a_sentence_and_change_nothing(
    tracker: Tracker, client: TestClient, job: int, *, address: str, form: dict[str, str]
) -> None:
    ask = asked(tracker, job)
    assert client.post(address, data=form, headers=HTMX).status_code in (404, 409, 422)
    assert asks_of_job(tracker.context, job_id=job) == [ask]
