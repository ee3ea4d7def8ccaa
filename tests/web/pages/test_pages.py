"""Every page, asked over HTTP, on a real database."""

import json
import re
from typing import TYPE_CHECKING

import pytest
from fastapi.testclient import TestClient

from companion.domain.application import Status
from companion.domain.errors import StorageProblem
from companion.domain.job import JobChanges
from companion.services.check_health import Finding
from companion.store.jobs import change_job, get_job
from companion.store.tasks import add_task, fail_task, finish_task
from tests.web.pages.invented import NOW, fill, full_posting, keep
from tests.web.pages.tracker import EXTENSION, Tracker

if TYPE_CHECKING:
    from pydantic import JsonValue

HOSTILE = "<script>alert('x')</script>\"'><img src=x onerror=alert(1)> \u202egnp.exe"
HTMX = {"HX-Request": "true"}


def test_an_empty_board_teaches_how_to_load_the_extension(client: TestClient) -> None:
    page = client.get("/")
    assert page.status_code == 200
    assert "Save your first job" in page.text
    assert str(EXTENSION) in page.text


def test_the_board_shows_six_columns_with_counts_and_fifty_cards_at_most(tracker: Tracker, client: TestClient) -> None:
    for _ in range(55):
        keep(tracker.database, full_posting())
    keep(tracker.database, full_posting(), status=Status.FINAL_ROUND)
    page = client.get("/").text
    assert re.findall(r'data-column="(\w+)"', page) == ["saved", "preparing", "applied", "interview", "offer", "closed"]
    assert page.count('class="card"') == 51
    assert "(5 left)" in page
    assert "Final round" in page


def test_show_more_brings_the_rest_of_a_column(tracker: Tracker, client: TestClient) -> None:
    for _ in range(55):
        keep(tracker.database, full_posting())
    first = set(re.findall(r'data-job="(\d+)"', client.get("/").text))
    rest = client.get("/board/saved?offset=50", headers=HTMX).text
    assert len(first | set(re.findall(r'data-job="(\d+)"', rest))) == 55
    assert "<html" not in rest
    assert "Show more" not in rest


def test_the_list_finds_filters_and_sorts(tracker: Tracker, client: TestClient) -> None:
    fill(tracker.database, 30)
    found = client.get("/jobs?text=writer&status=interview&sort=company").text
    assert "Technical Writer" in found
    assert "Product Designer" not in found
    assert 'aria-sort="ascending"' not in client.get("/jobs").text
    names = re.findall(r'class="quiet">([^<·]+?)(?: ·|<)', client.get("/jobs?sort=company").text)
    assert names == sorted(names, key=str.casefold)
    assert client.get("/jobs?sort=company").headers["HX-Push-Url"] == "/jobs?sort=company&order=asc"


def test_a_search_without_result_says_how_to_search(tracker: Tracker, client: TestClient) -> None:
    fill(tracker.database, 3)
    assert "No job fits this search" in client.get("/jobs?text=astronaut").text
    assert "“lots” is no amount" in client.get("/jobs?min_salary=lots").text


def test_pages_of_the_list_are_walked_and_the_end_is_the_last_one(tracker: Tracker, client: TestClient) -> None:
    fill(tracker.database, 120)
    assert "Page 1 of 3" in client.get("/jobs").text
    beyond = client.get("/jobs?page=99").text
    assert "Page 3 of 3" in beyond
    assert beyond.count('class="what"') == 20


def test_a_view_is_kept_shown_and_forgotten(tracker: Tracker, client: TestClient) -> None:
    fill(tracker.database, 3)
    kept = client.post("/views", data={"name": "Offers & more", "link": "/jobs?status=offer"}, headers=HTMX)
    assert "kept" in kept.text
    assert json.loads(kept.headers["HX-Trigger"]) == {"changed": None}
    page = client.get("/jobs").text
    assert "Offers &amp; more" in page
    assert 'href="/jobs?status=offer"' in page
    number = re.search(r"/views/(\d+)/delete", page)
    assert number
    client.post(number[0], headers=HTMX)
    assert "Offers" not in client.get("/jobs").text


def test_the_page_of_a_job_shows_everything_and_where_it_was_read(tracker: Tracker, client: TestClient) -> None:
    job_id = keep(tracker.database, full_posting(), notes="Ask about the team")
    page = client.get(f"/jobs/{job_id}").text
    for said in (
        "Senior Backend Engineer", "Fernhill Gardens", "Berlin; Hamburg", "€70,000 – 85,000 a year", "at least 5 years",
        "12 months, from €60 an hour", "25 November 2026", "FG-1042", "<strong>four thousand</strong>",
        "https://fernhill.example/work/1042/apply", "Ask about the team", "the page&#39;s own job data",
        "You saved the page.",
    ):  # fmt: skip
        assert said in page, said


@pytest.mark.parametrize("address", ["/", "/jobs", "/jobs/1", "/jobs/1/edit", "/jobs/1/move", "/palette"])
def test_hostile_words_stay_words(tracker: Tracker, client: TestClient, address: str) -> None:
    posting = full_posting().model_copy(
        update={"title": HOSTILE, "company": HOSTILE, "apply_url": "javascript:alert(1)", "description": HOSTILE}
    )
    keep(tracker.database, posting, notes=HOSTILE)
    client.post("/jobs/1/contacts", data={"name": HOSTILE})
    page = client.get(address)
    assert page.status_code == 200
    assert "<script>alert" not in page.text
    assert "<img src=x" not in page.text
    assert 'href="javascript' not in page.text


def test_a_move_is_one_toast_with_an_undo(tracker: Tracker, client: TestClient) -> None:
    keep(tracker.database, full_posting())
    moved = client.post("/jobs/1/status", data={"target": "applied"}, headers=HTMX)
    assert "moved to Applied" in moved.text
    assert 'hx-post="/jobs/1/undo"' in moved.text
    assert "Saved again" in client.post("/jobs/1/undo", headers=HTMX).text
    assert "no status change" in client.post("/jobs/1/undo", headers=HTMX).text


def test_an_unusual_move_asks_why_and_takes_the_answer(tracker: Tracker, client: TestClient) -> None:
    keep(tracker.database, full_posting(), status=Status.REJECTED)
    asked = client.post("/jobs/1/status", data={"target": "interview"}, headers=HTMX)
    assert asked.headers["HX-Retarget"] == "#dialog"
    assert "Add a note that says why" in asked.text
    client.post("/jobs/1/status", data={"target": "interview", "note": "They called back"}, headers=HTMX)
    page = client.get("/jobs/1").text
    assert "They called back" in page
    assert "Moved to Interview" in page


def test_a_job_that_is_deleted_can_be_brought_back(tracker: Tracker, client: TestClient) -> None:
    keep(tracker.database, full_posting())
    assert 'hx-post="/jobs/1/restore"' in client.post("/jobs/1/delete", headers=HTMX).text
    assert "You deleted this job" in client.get("/jobs/1").text
    assert "card-1" not in client.get("/").text
    client.post("/jobs/1/restore", headers=HTMX)
    assert "card-1" in client.get("/").text


def test_notes_are_kept_and_a_clash_loses_neither_side(tracker: Tracker, client: TestClient) -> None:
    keep(tracker.database, full_posting(), notes="old")
    base = _value(client.get("/jobs/1").text, "base")
    with tracker.database.write() as session:
        change_job(session, 1, at=NOW, changes=JobChanges(notes="theirs"))
    clash = client.post("/jobs/1/notes", data={"notes": "mine", "base": base}, headers=HTMX)
    assert clash.status_code == 409
    assert "theirs" in clash.text
    assert "Keep mine" in clash.text
    saved = client.post("/jobs/1/notes", data={"notes": "mine", "base": _value(clash.text, "base")}, headers=HTMX)
    assert "Saved at" in saved.text
    with tracker.database.read() as session:
        assert get_job(session, 1).notes == "mine"


def test_a_contact_is_added_and_removed_and_a_wrong_one_keeps_what_was_typed(
    tracker: Tracker, client: TestClient
) -> None:
    keep(tracker.database, full_posting())
    wrong = client.post(
        "/jobs/1/contacts", data={"name": "Kim Vale", "email": "kim", "url": "javascript:1"}, headers=HTMX
    )
    assert "no mail address" in wrong.text
    assert "begins with https://" in wrong.text
    assert 'value="Kim Vale"' in wrong.text
    client.post("/jobs/1/contacts", data={"name": "Kim Vale", "email": "kim@fernhill.example"}, headers=HTMX)
    assert "kim@fernhill.example" in client.get("/jobs/1").text
    client.post("/contacts/1/remove", headers=HTMX)
    assert "kim@fernhill.example" not in client.get("/jobs/1").text


def test_every_field_can_be_edited(tracker: Tracker, client: TestClient) -> None:
    keep(tracker.database, full_posting())
    typed = _fields(client.get("/jobs/1/edit").text) | {
        "title": "Staff Engineer",
        "salary_max": "90,000",
        "locations": "Kiel",
    }
    saved = client.post("/jobs/1/edit", data=typed)
    assert (saved.status_code, saved.headers["location"]) == (303, "/jobs/1?said=edited")
    page = client.get(saved.headers["location"]).text
    assert "Your changes are saved." in page
    assert "Staff Engineer" in page
    assert "€70,000 – 90,000 a year" in page
    assert "you wrote it" in page


def test_a_form_with_errors_keeps_what_was_typed(tracker: Tracker, client: TestClient) -> None:
    keep(tracker.database, full_posting())
    typed = _fields(client.get("/jobs/1/edit").text) | {"title": "", "salary_min": "lots", "company": "Zephyr <b>"}
    answer = client.post("/jobs/1/edit", data=typed)
    assert answer.status_code == 422
    assert "Title is needed." in answer.text
    assert "“lots” is no number" in answer.text
    assert 'value="Zephyr &lt;b&gt;"' in answer.text
    with tracker.database.read() as session:
        assert get_job(session, 1).posting == full_posting()


def test_two_editors_of_different_fields_both_keep_their_change(tracker: Tracker, client: TestClient) -> None:
    keep(tracker.database, full_posting())
    form = _fields(client.get("/jobs/1/edit").text)
    client.post("/jobs/1/edit", data=form | {"company": "Zephyr"})
    assert client.post("/jobs/1/edit", data=form | {"title": "Staff Engineer"}).status_code == 303
    with tracker.database.read() as session:
        posting = get_job(session, 1).posting
    assert (posting.company, posting.title) == ("Zephyr", "Staff Engineer")


def test_two_editors_of_one_field_see_both_values_and_choose(tracker: Tracker, client: TestClient) -> None:
    keep(tracker.database, full_posting())
    form = _fields(client.get("/jobs/1/edit").text)
    client.post("/jobs/1/edit", data=form | {"title": "Their Title"})
    clash = client.post("/jobs/1/edit", data=form | {"title": "My Title"})
    assert clash.status_code == 409
    assert 'value="My Title"' in clash.text
    assert "Their Title" in clash.text
    assert client.post("/jobs/1/edit", data=_fields(clash.text)).status_code == 303
    with tracker.database.read() as session:
        assert get_job(session, 1).posting.title == "My Title"


def test_a_job_is_written_by_hand(client: TestClient) -> None:
    saved = client.post("/new", data={"title": "Gardener", "company": "Fernhill Gardens"})
    assert saved.headers["location"] == "/jobs/1?said=saved"
    wrong = client.post("/new", data={"title": "Gardener", "url": "nowhere"})
    assert wrong.status_code == 422
    assert "Company is needed." in wrong.text
    assert 'value="nowhere"' in wrong.text


def test_text_fills_the_form_and_saves_nothing(client: TestClient) -> None:
    page = client.post(
        "/new/text", data={"text": "Title: Gardener\nCompany: Fernhill Gardens\nYou water the plants, daily."}
    )
    assert page.status_code == 200
    assert 'value="Gardener"' in page.text
    assert "Nothing is saved yet" in page.text
    assert "No jobs yet" in client.get("/jobs").text
    assert "too little text" in client.post("/new/text", data={"text": "hi"}).text


def test_a_saved_page_is_read_and_one_that_shows_no_job_says_so(client: TestClient) -> None:
    posting = {"@type": "JobPosting", "title": "Gardener", "hiringOrganization": {"name": "Fernhill Gardens"}}
    html = f'<html><script type="application/ld+json">{json.dumps(posting)}</script><h1>Gardener</h1></html>'
    saved = client.post("/new/file", files={"file": ("job.html", html, "text/html")})
    assert saved.headers.get("location") == "/jobs/1?said=saved", saved.text
    refused = client.post("/new/file", files={"file": ("job.html", b"", "text/html")})
    assert refused.status_code == 422
    assert "is empty" in refused.text


def test_an_address_is_fetched_in_the_background(client: TestClient) -> None:
    queued = client.post("/new/url", data={"url": "https://fernhill.example/work/1042"})
    assert queued.headers["location"] == "/tasks/1"
    assert "Fetching the page" in client.get("/tasks/1").text
    assert "Stopped" in client.post("/tasks/1/cancel", headers=HTMX).text
    refused = client.post("/new/url", data={"url": "nowhere"})
    assert refused.status_code == 422
    assert 'value="nowhere"' in refused.text


def test_the_palette_finds_pages_and_jobs(tracker: Tracker, client: TestClient) -> None:
    keep(tracker.database, full_posting())
    assert 'href="/jobs/1"' in client.get("/palette?text=senior").text
    assert 'href="/import"' in client.get("/palette?text=imp").text
    assert "Nothing found" in client.get("/palette?text=zzzz").text


def test_health_lists_the_broken_first_with_its_remedy(tracker: Tracker, client: TestClient) -> None:
    good = Finding(topic="disk", state="good", sentence="5 GB are free.")
    broken = Finding(topic="browser", state="broken", sentence="It is unknown.", remedy="Run `companion up`.")
    tracker.app.state.examine = lambda: [good, broken]
    page = client.get("/health").text
    assert page.index("It is unknown.") < page.index("5 GB are free.")
    assert "Run <code>companion up</code>." in page
    assert "One thing needs mending." in page


def test_whoever_is_not_logged_in_learns_how_to(tracker: Tracker) -> None:
    with TestClient(tracker.app, base_url=f"http://127.0.0.1:{tracker.port}") as stranger:
        page = stranger.get("/")
    assert page.status_code == 401
    assert "companion open" in page.text
    assert 'href="/jobs"' not in page.text


def test_an_error_is_a_page_for_a_person_and_a_message_for_a_part_of_a_page(client: TestClient) -> None:
    page = client.get("/jobs/77")
    assert page.status_code == 404
    assert "There is no job number 77" in page.text
    part = client.post("/jobs/77/status", data={"target": "applied"}, headers=HTMX)
    assert part.headers["HX-Retarget"] == "#toasts"
    assert "There is no job number 77" in part.text
    assert "<html" not in part.text


def test_a_storage_problem_says_what_was_kept(tracker: Tracker, client: TestClient) -> None:
    def examine() -> list[Finding]:
        raise StorageProblem("The disk is full. Nothing was changed.")

    tracker.app.state.examine = examine
    page = client.get("/health")
    assert page.status_code == 507
    assert "The disk is full. Nothing was changed." in page.text


def test_the_chosen_theme_is_rendered_by_the_server(client: TestClient) -> None:
    assert "data-theme" not in client.get("/new").text
    client.cookies.set("theme", "dark")
    assert '<html lang="en" data-theme="dark">' in client.get("/new").text
    client.cookies.set("theme", '"><script>')
    assert "data-theme" not in client.get("/new").text


def test_a_table_is_checked_column_by_column_and_then_imported_in_the_background(client: TestClient) -> None:
    table = ("jobs.csv", b"Position,Firm,Colour\nGardener,<b>Fernhill</b>,green\n,Zephyr,red\n", "text/csv")
    check = client.post("/import/check", files={"file": table}, headers=HTMX).text
    assert "Gardener" in check
    assert "&lt;b&gt;Fernhill" in check
    assert "Import 1 job" in check
    assert "Row 3: The title is missing" in check
    chosen = {"checked": "jobs.csv", "header-1": "Position", "field-1": "", "header-2": "Firm", "field-2": "company"}
    assert "Say which column holds the title" in client.post("/import/check", data=chosen, files={"file": table}).text
    chosen |= {"field-1": "title", "header-3": "Colour", "field-3": "notes"}
    started = client.post("/import", data=chosen, files={"file": table}, headers=HTMX)
    assert started.headers["HX-Redirect"] == "/tasks/1"
    assert "Importing your table" in client.get("/tasks/1").text
    assert 'href="/tasks/1"' in client.get("/import").text


def test_a_file_that_is_no_table_is_refused_in_a_sentence(client: TestClient) -> None:
    for address in ("/import/check", "/import"):
        answer = client.post(address, files={"file": ("photo.png", b"\x89PNG\r\n\x1a\n", "image/png")}, headers=HTMX)
        assert "a picture" in answer.text
        assert 'role="alert"' in answer.text


def test_a_task_that_is_over_tells_what_it_did(tracker: Tracker, client: TestClient) -> None:
    remark: dict[str, JsonValue] = {"row": 7, "sentence": "The title is missing.", "skipped": True}
    with tracker.database.write() as session:
        results: list[dict[str, JsonValue]] = [
            {"problems": [remark]},
            {"job_id": 5, "created": True},
        ]
        for result in results:
            task = add_task(session, kind="import", payload={}, at=NOW)
            finish_task(session, task.id, result=result, message="1,200 rows: all added.")
        fail_task(session, add_task(session, kind="fetch", payload={}, at=NOW).id, message="The page is gone.")
    page = client.get("/tasks/1").text
    assert "1,200 rows: all added." in page
    assert "Row 7: The title is missing." in page
    assert client.get("/tasks/2").headers["location"] == "/jobs/5?said=saved"
    assert client.get("/tasks/2", headers=HTMX).headers["HX-Redirect"] == "/jobs/5?said=saved"
    failed = client.get("/tasks/3").text
    assert "That did not work" in failed
    assert "The page is gone." in failed


def _value(page: str, name: str) -> str:
    found = re.search(rf'name="{name}" value="([^"]*)"', page)
    assert found, name
    return found[1]


def _fields(page: str) -> dict[str, str]:
    """What a browser would send of the form on `page`."""
    from selectolax.lexbor import LexborHTMLParser

    form = LexborHTMLParser(page).css_first("form.job-form")
    assert form
    fields = {str(node.attributes["name"]): node.attributes.get("value") or "" for node in form.css("input")}
    fields |= {str(node.attributes["name"]): node.text().removeprefix("\n") for node in form.css("textarea")}
    for choice in form.css("select"):
        chosen = choice.css_first("option[selected]") or choice.css_first("option")
        fields[str(choice.attributes["name"])] = (chosen.attributes.get("value") if chosen else "") or ""
    return fields
