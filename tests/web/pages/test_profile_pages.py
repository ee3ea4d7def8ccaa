"""Files, answers, the review of an import and earlier versions, on their pages."""

import html
import re

import pytest
from fastapi.testclient import TestClient

from companion.services.documents import add_document, list_documents
from companion.services.profile import profile_of, profile_version, replace_profile
from companion.services.profile_answers import bank_entries
from tests.services.resume_files import as_json, docx, pdf
from tests.web.pages.invented import full_posting, keep
from tests.web.pages.profiles import ADA, introduce
from tests.web.pages.test_pages import HTMX
from tests.web.pages.test_profile import form_in
from tests.web.pages.tracker import Tracker


def test_the_pages_of_the_profile_are_found_in_the_menu_and_the_palette(client: TestClient) -> None:
    assert 'href="/profile"' in client.get("/").text
    for words, address in (("prof", "/profile"), ("resume", "/documents"), ("answers", "/profile/answers")):
        assert f'href="{address}"' in client.get("/palette", params={"text": words}).text


def test_a_dropped_file_is_listed_and_the_newest_resume_is_the_one_attached(client: TestClient) -> None:
    assert "No file yet" in client.get("/documents").text
    first = client.post("/documents", data={"kind": "resume"}, files={"file": ("one.pdf", pdf())}, headers=HTMX)
    assert "one.pdf" in first.text
    page = client.post("/documents", data={"kind": "resume"}, files={"file": ("two.pdf", pdf(text="Two"))})
    assert page.headers["location"] == "/documents"
    listed = client.get("/documents").text
    assert re.search(r"two\.pdf</b></a> <span[^>]*>Autofill attaches this", listed)
    answer = client.post("/documents/1/first")
    assert answer.status_code == 303
    client.post("/documents/2/delete")
    assert "two.pdf" not in client.get("/documents").text
    got = client.get("/documents/1/file")
    assert (got.content, got.headers["content-disposition"]) == (pdf(), "attachment; filename*=UTF-8''one.pdf")
    assert client.get("/documents/2/file").status_code == 404


def test_a_resume_made_for_a_job_leads_to_it(tracker: Tracker, client: TestClient) -> None:
    job = keep(tracker.database, full_posting())
    add_document(tracker.context, name="tailored.txt", content=b"Ada", job_id=job)
    page = client.get("/documents").text
    assert f'made for <a href="/jobs/{job}">' in page
    assert "Autofill attaches this" not in page


@pytest.mark.parametrize(
    ("content", "said"),
    [(docx(macros=True), "macros"), (pdf(protected=True), "password"), (b"%PDF-" + b"x" * 30_000_000, "has 30 MB")],
)
def test_a_file_that_cannot_be_attached_is_refused_on_the_page(
    tracker: Tracker, client: TestClient, *, content: bytes, said: str
) -> None:
    page = client.post("/documents", data={"kind": "resume"}, files={"file": ("cv.pdf", content)})
    assert (page.status_code, said in page.text) == (422, True)
    assert list_documents(tracker.context) == []


def test_answers_are_confirmed_changed_added_and_deleted(tracker: Tracker, client: TestClient) -> None:
    introduce(tracker)
    waiting, confirmed = bank_entries(tracker.context)
    page = client.get("/profile/answers").text
    assert ("drafted by a model" in page, "you wrote it on a form" in page, "Notice period" in page) == (True,) * 3
    client.post(f"/profile/answers/{waiting.mark}/confirm")
    client.post(f"/profile/answers/{confirmed.mark}", data={"question": "Why bread?", "answer": "Taste."})
    client.post("/profile/answers", data={"question": "Why us?", "answer": "The ovens."})
    answers = profile_version(tracker.context).document["x-companion"]["answers"]  # type: ignore[index,call-overload]
    assert answers[0] == {**ADA["x-companion"]["answers"][0], "answer": "Taste."}  # type: ignore[index]
    assert answers[1]["confirmed"] is True  # type: ignore[index,call-overload]
    assert answers[2]["origin"] == "person"  # type: ignore[index,call-overload]
    for entry in bank_entries(tracker.context):
        client.post(f"/profile/answers/{entry.mark}/delete")
    assert "No answers yet" in client.get("/profile/answers").text


def test_an_answer_that_was_changed_elsewhere_is_not_overwritten(tracker: Tracker, client: TestClient) -> None:
    introduce(tracker)
    gone = bank_entries(tracker.context)[0].mark
    client.post(f"/profile/answers/{gone}/delete")
    for address in (f"/profile/answers/{gone}", f"/profile/answers/{gone}/confirm"):
        refused = client.post(address, data={"question": "Notice?", "answer": "None"})
        assert (refused.status_code, "changed or deleted elsewhere" in refused.text) == (409, True)
    half = client.post("/profile/answers", data={"question": "Only a question"})
    assert (half.status_code, "Only a question" in half.text, "needs the question and" in half.text) == (
        422,
        True,
        True,
    )


def test_an_import_takes_only_what_is_ticked(tracker: Tracker, client: TestClient) -> None:
    introduce(tracker)
    said = {"basics": {"name": "Ada V.", "phone": "+44 1"}, "work": [{"name": "Farm"}], "volunteer": [{"x": 1}]}
    upload = {"file": ("ada.json", as_json(said))}
    review = client.post("/profile/import/check", files=upload, headers=HTMX).text
    assert profile_version(tracker.context).document == ADA
    ticked = re.findall(r'name="(accept-[^"]+)" value="1" checked', review)
    assert ticked == ["accept-basics.phone", "accept-volunteer"]
    assert html.unescape(re.findall(r'"compare-said">.*?</span>(.*?)</p>', review)[0]) == "Ada V."
    form = {name: value for name, value in form_in(review).items() if name in ("said", "name")}
    accepted = client.post("/profile/import", data={**form, "accept-basics.phone": "1", "accept-work.2": "1"})
    assert accepted.headers["location"] == "/profile"
    profile = profile_of(tracker.context)
    assert (profile.basics.name, profile.basics.phone) == ("Ada Vale", "+44 1")
    assert [work.name for work in profile.work] == ["Crumb", "Mill", "Farm"]
    assert "volunteer" not in profile_version(tracker.context).document


def test_a_resume_is_reviewed_and_kept(tracker: Tracker, client: TestClient) -> None:
    upload = {"file": ("ada.pdf", pdf(text="Ada Vale, ada@vale.example"))}
    review = client.post("/profile/import/check", files=upload, headers=HTMX).text
    assert "ada@vale.example" in review
    assert list_documents(tracker.context) == []
    form = {name: value for name, value in form_in(review).items() if name != "file"}
    client.post("/profile/import", data=form, files=upload)
    assert profile_of(tracker.context).basics.email == "ada@vale.example"
    (kept,) = list_documents(tracker.context)
    assert kept.name == "ada.pdf"
    assert "says nothing that your profile does not say" in client.get(f"/profile/import?document={kept.id}").text


def test_a_review_that_is_refused_says_why(tracker: Tracker, client: TestClient) -> None:
    for name, content, said in (("a.pdf", pdf()[:99], "damaged"), ("a.json", b"{", "no valid JSON")):
        page = client.post("/profile/import/check", files={"file": (name, content)}, headers=HTMX)
        assert said in page.text
    assert client.post("/profile/import", data={"said": "x"}).status_code == 422
    assert "not here any more" in client.get("/profile/import?document=9").text
    assert profile_version(tracker.context).id == 0


def test_an_earlier_version_is_compared_and_brought_back(tracker: Tracker, client: TestClient) -> None:
    assert "Nothing yet" in client.get("/profile/versions").text
    introduce(tracker)
    replace_profile(tracker.context, document={"basics": {"name": "Ada"}}, why="Imported from bad.json.")
    assert "Imported from bad.json." in client.get("/profile/versions").text
    page = client.get("/profile/versions/2").text
    assert ("Only in this version" in page, "<dd>Ada Vale</dd>" in page) == (True, True)
    client.post("/profile/versions/2/restore")
    version = profile_version(tracker.context)
    assert (version.document, version.why, version.id) == (ADA, "You went back to version 2.", 4)
    assert client.get("/profile/versions/99").status_code == 404
