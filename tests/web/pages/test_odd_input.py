"""Addresses and forms that no page of ours makes: each gets a sentence, none breaks anything."""

import pytest
from fastapi.testclient import TestClient

from tests.web.pages.invented import full_posting, keep
from tests.web.pages.tracker import Tracker

HTMX = {"HX-Request": "true"}


@pytest.mark.parametrize(
    "address",
    [
        "/jobs/99999999999999999999", "/jobs/-1", "/jobs/x", "/jobs/0/edit", "/jobs/99999999999999999999/move",
        "/board/moon", "/board/saved?offset=99999999999999999999", "/board/saved?offset=-1", "/?shown=5000",
        "/?shown=x", "/jobs?page=99999999999999999999", "/jobs?text=%22%2A%20NEAR%28&sort=x",
        "/jobs?text=%00%F0%9F%92%A9%ED%A0%80",
        "/jobs?min_salary=999999999999999999", "/jobs?saved_after=0001-01-01", "/jobs?company=%25_%27",
        "/tasks/99999999999999999999", "/palette?text=%22%22%22", "/palette?text=-%20-%20OR",
    ],
)  # fmt: skip
def test_odd_numbers_and_words_never_break_a_page(tracker: Tracker, client: TestClient, address: str) -> None:
    keep(tracker.database, full_posting())
    answer = client.get(address)
    assert answer.status_code in (200, 404, 422)
    assert "<html" in answer.text or address.startswith(("/palette", "/board/saved"))


@pytest.mark.parametrize(
    ("address", "form"),
    [
        ("/jobs/99999999999999999999/status", {"target": "applied"}),
        ("/jobs/1/status", {"target": "moon"}),
        ("/jobs/1/status", {}),
        ("/jobs/1/notes", {"notes": "\ud800\x00" * 3}),
        ("/jobs/1/edit", {"base": "[1]"}),
        ("/jobs/1/edit", {"base": "{", "title": "\u202e"}),
        ("/views", {"name": "", "link": "//evil.example"}),
        ("/views", {"name": "x", "link": "http://[x"}),
        ("/views/99999999999999999999/delete", {}),
        ("/contacts/99999999999999999999/remove", {}),
        ("/jobs/1/contacts", {"name": "\u200b"}),
        ("/tasks/99999999999999999999/cancel", {}),
        ("/new/url", {"url": "http://[x"}),
        ("/import/check", {}),
    ],
)
def test_odd_forms_get_a_sentence(tracker: Tracker, client: TestClient, address: str, form: dict[str, str]) -> None:
    keep(tracker.database, full_posting())
    body = {name: value.encode("utf-8", "surrogatepass").decode("utf-8", "replace") for name, value in form.items()}
    assert client.post(address, data=body, headers=HTMX).status_code in (200, 303, 404, 409, 422)
