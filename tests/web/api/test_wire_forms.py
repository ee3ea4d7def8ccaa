"""Filling in a form, as the extension asks for it: plan, files, receipt, what is learned, what is applied."""

from base64 import b64decode
from typing import Any

from companion.services.documents import add_document
from companion.services.profile import profile_of, replace_profile
from tests.web.serving import Served

URL = "https://careers.example.com/jobs/17-night-baker"
ABOUT = {"url": URL, "title": "Night Baker", "company": "Fernhill Bread", "location": "Lisbon"}
MAIL = {"id": "q1", "widget": "text", "kind": "text", "label": "E-mail", "type": "email", "names": ["email"]}
NAME = {"id": "q2", "widget": "text", "kind": "text", "label": "First name", "names": ["first_name"]}
FAMILY = {"id": "q3", "widget": "text", "kind": "text", "label": "Last name", "names": ["last_name"]}
FORM = {
    "url": URL,
    "scopes": [{"index": 0, "heading": "Apply for this job", "buttons": ["Submit application"]}],
    "questions": [NAME, FAMILY, MAIL],
}
LINES: list[dict[str, Any]] = [
    {"question": "q1", "label": "E-mail", "outcome": "filled", "written": "a@b.example", "read_back": "a@b.example"},
    {"question": "q9", "label": "Résumé", "outcome": "filled", "read_back": "ada.pdf", "document": 1},
]


def _receipt(served: Served, lines: list[dict[str, Any]], *, key: str = "k1") -> dict[str, Any]:
    return served.wire("form.receipt", {"about": ABOUT, "fill": "fill-0001", "lines": lines}, key=key)


def test_a_plan_answers_from_the_profile(served: Served) -> None:
    replace_profile(served.context, document={"basics": {"name": "Ada Kovač", "email": "ada@b.example"}}, why="Test")
    body = served.wire("form.plan", {"about": ABOUT, "frames": [FORM]})["body"]
    fills = {fill["question"]: fill["text"] for fill in body["plan"]["fills"] if fill["action"] == "fill"}
    assert fills == {"q1": "ada@b.example", "q2": "Ada", "q3": "Kovač"}
    assert body["plan"]["is_application"]


def test_an_empty_profile_leaves_everything(served: Served) -> None:
    plan = served.wire("form.plan", {"about": ABOUT, "frames": [FORM]})["body"]["plan"]
    assert {fill["action"] for fill in plan["fills"]} == {"leave"}


def test_options_that_appear_late_are_chosen_from_and_doubt_chooses_none(served: Served) -> None:
    options = [{"id": "a", "label": "Norway"}, {"id": "b", "label": "Northern Ireland"}]
    question = {"id": "q4", "widget": "list", "kind": "choice", "label": "Country", "options": options}
    chosen = served.wire("form.choose", {"answer": {"topic": "country", "text": "Norway"}, "question": question})
    assert chosen["body"]["options"] == ["a"]
    none = served.wire("form.choose", {"answer": {"topic": "country", "text": "Peru"}, "question": question})
    assert (none["body"]["options"], bool(none["body"]["because"])) == ([], True)


def test_a_file_comes_whole_with_its_name(served: Served) -> None:
    kept = add_document(served.context, name="ada.txt", content="Ada Kovač".encode(), kind="resume")
    got = served.wire("document.get", {"id": kept.id})["body"]
    assert (got["name"], b64decode(got["data"]).decode()) == ("ada.txt", "Ada Kovač")


def test_a_file_that_is_not_there_is_said(served: Served) -> None:
    reply = served.wire("document.get", {"id": 99})
    assert (reply["ok"], "not here any more" in reply["error"]["message"]) == (False, True)


def test_a_receipt_is_found_with_the_job_and_shown_in_the_tracker(served: Served) -> None:
    served.client.post("/api/jobs", json={"title": "Night Baker", "company": "Fernhill Bread", "url": URL})
    job = served.client.get("/api/jobs").json()["jobs"][0]
    add_document(served.context, name="ada.txt", content=b"Ada", kind="resume")
    kept = _receipt(served, LINES)["body"]["id"]
    (found,) = served.client.get(f"/api/jobs/{job['id']}/receipts").json()
    assert (found["id"], found["documents"]) == (kept, [{"id": 1, "name": "ada.txt"}])
    assert found["lines"][0]["read_back"] == "a@b.example"
    with served.browser() as browser:
        page = browser.get(f"/jobs/{job['id']}").text
        assert f"/jobs/{job['id']}/receipts/{kept}" in page
        receipt = browser.get(f"/jobs/{job['id']}/receipts/{kept}").text
        assert all(words in receipt for words in ("a@b.example", "Résumé", "/api/documents/1"))
        assert browser.get(f"/jobs/{job['id']}/receipts/{kept + 1}").status_code == 404
    assert served.client.get("/api/jobs/99/receipts").status_code == 404


def test_the_same_filling_sent_again_replaces_its_receipt(served: Served) -> None:
    first, second = _receipt(served, LINES), _receipt(served, LINES[:1], key="k2")
    assert first["body"] == second["body"]
    job = served.wire("job.applied", {"about": ABOUT, "fill": "fill-0001", "because": "Thanks"}, key="k3")["body"]
    assert (job["status"], job["title"]) == ("applied", "Night Baker")
    (found,) = served.client.get(f"/api/jobs/{job['id']}/receipts").json()
    assert len(found["lines"]) == 1


def test_applied_without_a_job_is_refused_with_a_sentence(served: Served) -> None:
    reply = served.wire("job.applied", {"because": "Thanks"}, key="k1")
    assert "did not tell which job" in reply["error"]["message"]


def test_what_the_person_typed_is_in_their_profile_afterwards(served: Served) -> None:
    question = {"id": "q5", "widget": "text", "kind": "text", "label": "Favorite crane?"}
    body = {"about": ABOUT, "answers": [{"question": question, "answer": "Gantry"}]}
    assert served.wire("answers.learn", body, key="k1")["body"] == {"kept": 1, "because": []}
    (kept,) = profile_of(served.context).companion.answers
    assert (kept.answer, kept.company) == ("Gantry", "Fernhill Bread")


def test_a_page_that_confirms_the_application_says_so(served: Served) -> None:
    html = "<html><body><h1>Thank you for applying!</h1><p>We will be in touch.</p></body></html>"
    looked = served.wire("page.look", {"url": f"{URL}/sent", "html": html})["body"]
    assert looked["applied"] == "Thank you for applying!"
