"""A request that cannot be used is answered in plain sentences: no word of the libraries that noticed it."""

import re

import pytest
from httpx2 import Response

from tests.web.serving import Served

FRAMEWORK = re.compile(
    r"input should|valid (dictionary|integer|string)|field required|decode|parsing|parse|pydantic|value error"
    r"|the request”|type=|http", re.IGNORECASE,
)  # fmt: skip
JSON = {"Content-Type": "application/json"}


def _said(answer: Response, status: int) -> str:
    assert answer.status_code == status, answer.text
    message: str = answer.json()["error"]["message"]
    assert not FRAMEWORK.search(message), message
    assert re.fullmatch(r"[A-Z“].*\.", message), message
    return message


@pytest.mark.parametrize("body", ["{bad", "", "nul", '{"title": "Baker",', "\x00"])
def test_broken_json_is_called_that(served: Served, body: str) -> None:
    said = _said(served.client.post("/api/jobs", content=body, headers=JSON), 422)
    assert "not valid JSON" in said if body else "Nothing was sent" in said


def test_json_nested_too_deeply_is_refused_in_words(served: Served) -> None:
    answer = served.client.post("/api/jobs", content="[" * 100_000, headers=JSON)
    _said(answer, answer.status_code)
    assert answer.status_code in (400, 422)


@pytest.mark.parametrize("kind", ["text/plain", "application/json"])
def test_what_is_not_an_object_is_called_that(served: Served, kind: str) -> None:
    answer = served.client.post("/api/jobs", content='"Baker"', headers={"Content-Type": kind})
    assert "JSON object" in _said(answer, 422)


@pytest.mark.parametrize("address", ["/api/jobs/abc", "/api/tasks/abc", "/api/jobs/1e9"])
def test_an_address_with_a_word_for_a_number_names_nothing(served: Served, address: str) -> None:
    said = _said(served.client.get(address), 404)
    assert address.rpartition("/")[2] in said


def test_a_person_gets_a_page_for_it(served: Served) -> None:
    page = served.client.get("/jobs/abc")
    assert page.status_code == 404
    assert "“abc” does not name anything here" in page.text
    assert "job_id" not in page.text


@pytest.mark.parametrize("address", ["/api/imports/jobs", "/api/imports/jobs/check", "/api/imports/page"])
def test_an_empty_file_is_called_empty(served: Served, address: str) -> None:
    said = _said(served.client.post(address, params={"name": "jobs.csv"}, content=b""), 422)
    assert "empty" in said


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ({"company": "Crumb"}, "“title” is missing"),
        ({"title": "", "company": "Crumb"}, "“title” is too short: at least 1"),
        ({"title": "Baker", "company": "Crumb", "min_years": "many"}, "“min_years” must be a whole number"),
        ({"title": "Baker", "company": "Crumb", "min_years": 99}, "“min_years” must be at most 60"),
        ({"title": "Baker", "company": "Crumb", "workplace": "moon"}, "“workplace” must be one of 'remote'"),
        ({"title": "Baker", "company": "Crumb", "posted_at": "soon"}, "“posted_at” must be a date"),
        ({"title": "Baker", "company": "Crumb", "locations": "Oslo"}, "“locations” must be a list"),
        ({"title": "Baker", "company": "Crumb", "salary": {}}, "“salary” cannot be used: a salary needs"),
        ({"title": ["Baker"], "company": "Crumb"}, "“title” must be text"),
    ],
)
def test_a_field_that_does_not_fit_is_named_with_what_it_should_be(
    served: Served, body: dict[str, object], said: str
) -> None:
    assert said in _said(served.client.post("/api/jobs", json=body), 422)


def test_the_wire_speaks_the_same_sentences(served: Served) -> None:
    error = served.wire("job.note", {"job_id": "abc", "text": "x"}, "key")["error"]
    assert error["message"] == "“job_id” must be a whole number."


def test_a_wrong_method_is_named(served: Served) -> None:
    assert "does not take DELETE" in _said(served.client.delete("/api/tasks"), 405)


def test_what_a_saved_page_lacks_is_told_in_the_trackers_words(served: Served) -> None:
    posting = '{"@type": "JobPosting", "title": "Baker", "hiringOrganization": {"name": "Crumb"}}'
    page = f'<script type="application/ld+json">{posting}</script>'
    body = {"url": "https://crumb.example/careers/baker-9", "html": page}
    missing = served.wire("page.save", body, "key")["body"]["missing"]
    assert {"type", "date posted", "pay"} <= set(missing)
    assert not any("_" in word for word in missing)
