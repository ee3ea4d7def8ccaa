"""Connections and referrers over HTTP."""

from http.client import HTTPConnection

import pytest

from companion.services.run_task import run_task
from tests.services.lists import archive, table, usual
from tests.web.serving import TOKEN, Served

GOOGLE = ("Ana", "Muster", "https://x.example/in/ana", "", "Google LLC", "Baker", "01 Dec 2025")
ALMOST = ("Ben", "Probe", "https://x.example/in/ben", "", "Example Bread Assessoria", "Cook", "01 Dec 2025")


def brought(served: Served, content: str) -> None:
    task = served.client.post("/api/connections/import", params={"name": "c.csv"}, content=content.encode()).json()
    run_task(served.context, task["id"])


@pytest.mark.parametrize("kind", ["csv", "zip"])
def test_a_list_is_imported_from_the_body_or_from_a_form(served: Served, kind: str) -> None:
    content = usual().encode() if kind == "csv" else archive({"Connections.csv": usual()})
    path = "/api/connections/import"
    for taken in (
        served.client.post(path, content=content, headers={"Content-Type": "application/octet-stream"}),
        served.client.post(path, files={"file": (f"Connections.{kind}", content)}),
    ):
        assert taken.status_code == 202, taken.text
        run_task(served.context, taken.json()["id"])
        result = served.client.get(f"/api/tasks/{taken.json()['id']}").json()["result"]
        assert (result["rows"], result["date_only"], result["skipped"]) == (4, 1, {})
    assert (result["imported"], result["unchanged"]) == (0, 3)
    found = served.client.get("/api/connections", params={"text": "yahoo"}).json()
    assert (found["total"], found["connections"][0]["last_name"]) == (1, "Probe")
    number = found["connections"][0]["id"]
    assert served.client.get(f"/api/connections/{number}").json() == found["connections"][0]
    assert served.client.get("/api/connections/999").status_code == 404


def test_a_check_tells_counts_and_columns_and_stores_nothing(served: Served) -> None:
    checked = served.client.post("/api/connections/check", files={"file": ("c.csv", usual())}).json()
    assert (checked["parsed"]["rows"], checked["parsed"]["date_only"], len(checked["preview"])) == (4, 1, 3)
    assert checked["columns"][4]["field"] == "company"
    assert served.client.get("/api/connections").json()["total"] == 0


def test_what_cannot_be_imported_is_said_in_a_sentence(served: Served) -> None:
    path = "/api/connections/import"
    for answer, words in (
        (served.client.post(path, content=b"<html><body>Sign in</body></html>"), "a web page"),
        (served.client.post(path, files={"x": (None, "y")}), "holds no file"),
        (served.client.post(path, files={"other": ("Skills.csv", b"Name\nBaking\n")}), "“Skills”"),
        (served.client.post(path, content=b"", params={"name": "c.csv"}), "is empty"),
    ):
        assert answer.status_code == 422
        assert words in answer.json()["error"]["message"]


def test_a_file_that_is_far_too_large_is_refused_by_what_it_announces(served: Served) -> None:
    headers = {"Content-Length": "500000000", "Authorization": f"Bearer {TOKEN}"}
    connection = HTTPConnection("127.0.0.1", served.port, timeout=10)
    connection.request("POST", "/api/connections/import", headers=headers)
    answer = connection.getresponse()
    assert (answer.status, "too large" in answer.read().decode()) == (413, True)
    connection.close()


def test_a_jobs_people_are_told_with_reasons(served: Served) -> None:
    brought(served, table(GOOGLE, ALMOST))
    job = served.client.post("/api/jobs", json={"title": "Baker", "company": "Google"}).json()
    found = served.client.get(f"/api/jobs/{job['id']}/referrers").json()
    assert (found["totals"]["exact"], found["exact"][0]["connection"]["first_name"]) == (1, "Ana")
    assert found["exact"][0]["because"]
    assert served.client.get("/api/jobs/99/referrers").status_code == 404
    counts = served.client.get("/api/referrers/counts", params={"job_id": job["id"]}).json()
    assert counts == {str(job["id"]): 1}


def test_a_decision_is_kept_and_forgotten(served: Served) -> None:
    brought(served, table(GOOGLE, ALMOST))
    job = served.client.post("/api/jobs", json={"title": "Baker", "company": "Example Bread"}).json()
    pair = {"a": "Example Bread", "b": "Example Bread Assessoria"}
    assert served.client.put("/api/company-decisions", json={**pair, "verdict": "same"}).status_code == 200
    assert served.client.get(f"/api/jobs/{job['id']}/referrers").json()["totals"]["exact"] == 1
    assert len(served.client.get("/api/company-decisions").json()) == 1
    assert served.client.delete("/api/company-decisions", params=pair).json() == {"removed": True}
    assert served.client.get(f"/api/jobs/{job['id']}/referrers").json()["totals"]["exact"] == 0
    assert served.client.put("/api/company-decisions", json={**pair, "verdict": "perhaps"}).status_code == 422
