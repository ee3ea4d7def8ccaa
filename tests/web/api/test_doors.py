"""The other ways in over HTTP, and the way out."""

import csv
import json
from io import StringIO
from typing import Any

import pytest

from companion.services.run_task import run_task
from tests.web.api.test_wire import PAGE
from tests.web.serving import Served

TABLE = "Title,Company,Location\nBaker,Crumb,Leeds\nMiller,Mill,Hull\n"
TEXT = "Title: Baker\nCompany: Crumb & Co\n\nWe look for a baker who bakes bread at night."


def _post(served: Served, path: str, content: str | bytes, **query: str) -> Any:
    return served.client.post(path, content=content, params=query, headers={"Content-Type": "application/octet-stream"})


def test_a_saved_page_is_taken_in(served: Served) -> None:
    url = "https://crumb.example/careers/baker-7"
    taken = _post(served, "/api/imports/page", PAGE, name="baker.html", url=url)
    assert taken.status_code == 201
    assert taken.json()["job"]["title"] == "Baker"
    assert _post(served, "/api/imports/page", PAGE, name="baker.html", url=url).json()["created"] is False


def test_pasted_text_is_taken_in(served: Served) -> None:
    taken = served.client.post("/api/imports/text", json={"text": TEXT})
    assert taken.status_code == 201, taken.text
    assert (taken.json()["job"]["title"], taken.json()["job"]["company"]) == ("Baker", "Crumb & Co")


def test_a_table_is_checked_without_being_stored_then_imported(served: Served) -> None:
    checked = _post(served, "/api/imports/jobs/check", TABLE, name="jobs.csv").json()
    assert (checked["rows"], checked["importable"]) == (2, 2)
    assert served.client.get("/api/jobs").json()["total"] == 0
    task = _post(served, "/api/imports/jobs", TABLE, name="jobs.csv")
    assert task.status_code == 202
    assert "payload" not in task.json()
    run_task(served.context, task.json()["id"])
    done = served.client.get(f"/api/tasks/{task.json()['id']}").json()
    assert (done["state"], done["result"]["imported"]) == ("done", 2)
    assert served.client.get("/api/jobs").json()["total"] == 2


def test_a_waiting_task_is_cancelled_at_once(served: Served) -> None:
    task = _post(served, "/api/imports/jobs", TABLE, name="jobs.csv").json()
    assert [one["id"] for one in served.client.get("/api/tasks").json()] == [task["id"]]
    assert served.client.post(f"/api/tasks/{task['id']}/cancel").json()["state"] == "cancelled"
    assert served.client.post("/api/tasks/99/cancel").status_code == 404


def test_an_address_becomes_a_task(served: Served) -> None:
    task = served.client.post("/api/imports/url", json={"url": "https://crumb.example/careers/baker-7"})
    assert (task.status_code, task.json()["state"]) == (202, "queued")


@pytest.mark.parametrize(
    ("path", "content", "query"),
    [
        ("/api/imports/page", b"", {"name": "empty.html"}),
        ("/api/imports/page", b"<h1>About us</h1>", {"name": "about.html", "url": "https://crumb.example/about"}),
        ("/api/imports/jobs", b"", {"name": "empty.csv"}),
        ("/api/imports/jobs", b"Colour,Size\nred,4\n", {"name": "shirts.csv"}),
        ("/api/imports/jobs", b"\x00\x01\x02", {"name": "jobs.xlsx"}),
        ("/api/imports/jobs", TABLE.encode(), {"name": "jobs.csv", "mapping": "{"}),
        ("/api/imports/jobs", TABLE.encode(), {}),
    ],
)
def test_a_file_that_is_of_no_use_is_refused_in_a_sentence(
    served: Served, *, path: str, content: bytes, query: dict[str, str]
) -> None:
    answer = _post(served, path, content, **query)
    assert answer.status_code == 422
    assert answer.json()["error"]["message"].endswith((".", "!"))
    assert served.client.get("/api/tasks").json() == []


@pytest.mark.parametrize("url", ["", "ftp://crumb.example/x", "javascript:alert(1)", "not an address"])
def test_an_address_that_cannot_be_fetched_is_refused_at_once(served: Served, url: str) -> None:
    assert served.client.post("/api/imports/url", json={"url": url}).status_code == 422


def test_everything_can_be_taken_along(served: Served) -> None:
    made = {"title": "=cmd()", "company": "Crumb", "description": "Line\nLine"}
    served.client.post("/api/jobs", json=made).raise_for_status()
    table = served.client.get("/api/exports/jobs.csv")
    assert "attachment" in table.headers["content-disposition"]
    rows = list(csv.DictReader(StringIO(table.text.removeprefix("\ufeff"))))
    assert [(row["title"], row["company"]) for row in rows] == [("'=cmd()", "Crumb")]
    whole = json.loads(served.client.get("/api/exports/jobs.json").text)
    assert whole["jobs"][0]["posting"]["title"] == "=cmd()"
    assert whole["jobs"][0]["events"][0]["kind"] == "job.saved"
