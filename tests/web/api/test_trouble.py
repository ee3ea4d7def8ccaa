"""When something is wrong inside: a full disk, a defect. A sentence leaves, its words do not, nothing is lost."""

from typing import Any

import pytest
from sqlalchemy import text

from tests.web.api.test_wire import PAGE
from tests.web.serving import Served

SAVE = {"url": "https://crumb.example/careers/baker-7", "html": PAGE}


def _fill_the_disk(served: Served) -> None:
    """From now on the database file may not grow: what SQLite does on a disk without room, made to measure."""
    with served.context.database.write() as session:
        connection = session.connection()
        pages = connection.execute(text("PRAGMA page_count")).scalar()
        connection.execute(text(f"PRAGMA max_page_count = {pages}"))


def _save_until_refused(served: Served) -> dict[str, Any]:
    for number in range(500):
        url = f"https://crumb.example/careers/{number}"
        page = PAGE.replace("Bake bread.", f"{number} " + "Bake bread. " * 500).replace("Baker", f"Baker {number}")
        reply = served.wire("page.save", {"url": url, "html": page}, f"key {number}")
        if not reply["ok"]:
            error: dict[str, Any] = reply["error"]
            return error
    raise AssertionError("the disk never filled")


def test_a_full_disk_is_answered_with_its_number_and_keeps_what_was_saved(served: Served) -> None:
    saved = served.wire("page.save", SAVE, "key")["body"]["job"]
    _fill_the_disk(served)
    error = _save_until_refused(served)
    assert (error["code"], error["name"]) == (26, "storage")
    assert error["message"].endswith(".")
    assert served.client.get(f"/api/jobs/{saved['id']}").json()["title"] == "Baker"
    answer = served.client.post("/api/imports/text", json={"text": "Title: Miller\nCompany: Mill\n" + "Grind. " * 9000})
    assert answer.status_code == 507
    assert answer.json()["error"]["code"] == "storage"


def test_a_defect_is_answered_without_its_words(served: Served, caplog: pytest.LogCaptureFixture) -> None:
    @served.app.get("/api/defect")
    def fail() -> None:
        raise RuntimeError("the person's secret")

    answer = served.client.get("/api/defect")
    assert answer.status_code == 500
    assert "secret" not in answer.text
    assert "log" in answer.json()["error"]["message"]
    assert "defect" in caplog.text


def test_a_person_gets_a_page_and_a_program_gets_json(served: Served) -> None:
    page = served.client.get("/jobs/999")
    assert page.status_code == 404
    assert page.headers["content-type"].startswith("text/html")
    assert "no job number 999" in page.text
    assert served.client.get("/api/jobs/999").json()["error"]["code"] == "job_not_found"
