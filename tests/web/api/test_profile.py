"""The profile and the files over HTTP."""

from typing import Any

import pytest

from tests.services.resume_files import ADA, as_json, docx, pdf
from tests.web.serving import Served


def test_the_profile_comes_back_as_it_was_put(served: Served) -> None:
    assert served.client.get("/api/profile").json() == {}
    assert served.client.put("/api/profile", json=ADA).json() == ADA
    assert served.client.get("/api/profile").json() == ADA
    assert served.client.put("/api/profile", json={}).json() == {}


@pytest.mark.parametrize(
    ("body", "field", "said"),
    [
        ({"basics": {"email": ["a@b.example"]}}, "basics.email", "must be text"),
        ({"work": [{"name": "Crumb"}, 7]}, "work.1", "named fields"),
        ({"x-companion": {"salary_expectation": {"amount": "much"}}}, "salary_expectation.amount", "must be a number"),
    ],
)
def test_a_refusal_names_the_field(served: Served, *, body: dict[str, Any], field: str, said: str) -> None:
    answer = served.client.put("/api/profile", json=body)
    assert answer.status_code == 422
    error = answer.json()["error"]
    assert (field in error["field"], said in error["message"]) == (True, True)


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b'{"basics": {"name": NaN}}', b'{"a": "\\ud800"}', b"[" * 9999])
def test_what_is_no_document_is_refused_in_a_sentence(served: Served, content: bytes) -> None:
    served.client.put("/api/profile", json=ADA)
    answer = served.client.put("/api/profile", content=content, headers={"Content-Type": "application/json"})
    assert answer.status_code in (400, 422)
    assert answer.json()["error"]["message"].endswith(".")
    assert served.client.get("/api/profile").json() == ADA


def test_an_earlier_version_can_be_looked_at(served: Served) -> None:
    served.client.put("/api/profile", json=ADA)
    served.client.post("/api/profile/import?name=empty.json", content=b"{}")
    newest, first = served.client.get("/api/profile/versions").json()
    assert newest["why"] == "Imported from empty.json."
    assert served.client.get(f"/api/profile/versions/{first['id']}").json() == ADA
    assert served.client.get("/api/profile/versions/99").status_code == 404


def test_an_import_says_what_it_changed(served: Served) -> None:
    done = served.client.post("/api/profile/import?name=ada.json", content=as_json(ADA)).json()
    assert (done["kind"], done["document"], done["would_change"]) == ("json", None, [])
    assert {"label": "E-mail", "now": "", "said": "ada@vale.example"}.items() <= done["changed"][1].items()
    refused = served.client.post("/api/profile/import?name=cv.pdf", content=pdf()[:100])
    assert (refused.status_code, "damaged" in refused.json()["error"]["message"]) == (422, True)


def test_a_file_is_uploaded_listed_downloaded_and_deleted(served: Served) -> None:
    added = served.client.post("/api/documents?name=Lebenslauf Ä.pdf", content=pdf()).json()
    second = served.client.post("/api/documents?kind=cover_letter", files={"file": ("letter.txt", b"Dear")}).json()
    assert [found["id"] for found in served.client.get("/api/documents").json()] == [added["id"], second["id"]]
    got = served.client.get(f"/api/documents/{added['id']}")
    assert (got.content, got.headers["content-type"]) == (pdf(), "application/pdf")
    assert got.headers["content-disposition"] == "attachment; filename*=UTF-8''Lebenslauf%20%C3%84.pdf"
    assert served.client.delete(f"/api/documents/{added['id']}").status_code == 204
    assert served.client.get(f"/api/documents/{added['id']}").status_code == 404


def test_a_file_that_cannot_be_attached_is_refused_in_a_sentence(served: Served) -> None:
    for content, said in ((b"%PDF-" + b"x" * 30_000_000, "has 30 MB"), (docx(macros=True), "macros"), (b"", "empty")):
        answer = served.client.post("/api/documents?name=cv", content=content)
        assert (answer.status_code, said in answer.json()["error"]["message"]) == (422, True)
    assert served.client.post("/api/documents?job_id=99&name=cv", content=b"Ada").status_code == 404
    assert served.stranger.get("/api/documents").status_code == 401
