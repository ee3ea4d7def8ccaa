"""Jobs over HTTP: made, found, edited, moved, deleted, restored; conflicts and nonsense get a sentence."""

from typing import Any

import pytest

from tests.web.serving import Served

BAKER = {"title": "Baker", "company": "Crumb & Co", "location": "Leeds; York", "url": "https://crumb.example/jobs/7"}


def _made(served: Served, **fields: Any) -> dict[str, Any]:
    answer = served.client.post("/api/jobs", json=BAKER | fields)
    answer.raise_for_status()
    job: dict[str, Any] = answer.json()
    return job


def test_a_job_written_by_hand_is_kept_as_it_was_given(served: Served) -> None:
    pay = {"min": 30000, "max": 35000, "currency": "GBP", "period": "year"}
    made = _made(served, salary=pay, workplace="onsite", posted_at="2026-11-02", notes="Night shifts.")
    shown = served.client.get(f"/api/jobs/{made['id']}").json()
    assert shown == made
    assert (shown["title"], shown["company"], shown["location"]) == ("Baker", "Crumb & Co", "Leeds; York")
    assert (shown["locations"], shown["salary"], shown["workplace"]) == (["Leeds", "York"], pay, "onsite")
    assert (shown["status"], shown["status_label"], shown["column"]) == ("saved", "Saved", "saved")
    assert (shown["notes"], shown["posted_at"]) == ("Night shifts.", "2026-11-02")


def test_the_same_job_made_twice_is_one(served: Served) -> None:
    first = _made(served)
    again = served.client.post("/api/jobs", json=BAKER)
    assert again.status_code == 200
    assert again.json()["id"] == first["id"]
    assert served.client.get("/api/jobs").json()["total"] == 1


def test_a_job_may_be_made_at_a_later_status(served: Served) -> None:
    assert _made(served, status="applied")["status"] == "applied"


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"title": ""}, "title"),
        ({"title": "\u202e \x00"}, "title"),
        ({"company": None}, "company"),
        ({"salary": {"min": 5, "max": 1}}, "salary"),
        ({"workplace": "moon"}, "workplace"),
        ({"nonsense": 1}, "nonsense"),
        ({"status": "hired"}, "status"),
        ({"min_years": -1}, "min_years"),
    ],
)
def test_nonsense_is_refused_by_the_name_of_its_field(served: Served, fields: dict[str, Any], field: str) -> None:
    answer = served.client.post("/api/jobs", json=BAKER | fields)
    assert answer.status_code == 422
    assert answer.json()["error"]["field"] == field
    assert field in answer.json()["error"]["message"]
    assert served.client.get("/api/jobs").json()["total"] == 0


def test_a_body_that_is_no_json_is_refused(served: Served) -> None:
    answer = served.client.post("/api/jobs", content=b"{", headers={"Content-Type": "application/json"})
    assert answer.status_code == 422
    assert answer.json()["error"]["code"] == "invalid_input"


def test_an_edit_sets_the_named_fields_and_leaves_the_rest(served: Served) -> None:
    made = _made(served)
    edited = served.client.patch(
        f"/api/jobs/{made['id']}", json={"title": "Head baker", "location": "Hull", "version": made["version"]}
    ).json()
    assert (edited["title"], edited["company"], edited["locations"]) == ("Head baker", "Crumb & Co", ["Hull"])
    assert edited["version"] > made["version"]


def test_two_editors_cannot_overwrite_each_other(served: Served) -> None:
    made = _made(served)
    path, version = f"/api/jobs/{made['id']}", made["version"]
    served.client.patch(path, json={"title": "Head baker", "version": version}).raise_for_status()
    late = served.client.patch(path, json={"title": "Baker's help", "version": version})
    assert late.status_code == 409
    assert late.json()["error"]["code"] == "conflict"
    assert served.client.get(path).json()["title"] == "Head baker"


def test_an_edit_that_is_refused_in_part_changes_nothing(served: Served) -> None:
    path = f"/api/jobs/{_made(served, status='applied')['id']}"
    refused = served.client.patch(path, json={"title": "Head baker", "status": "saved"})
    assert refused.status_code == 409
    assert "note" in refused.json()["error"]["message"]
    assert served.client.get(path).json()["title"] == "Baker"


def test_a_job_moves_and_an_undo_takes_it_back(served: Served) -> None:
    path = f"/api/jobs/{_made(served)['id']}"
    assert served.client.post(f"{path}/status", json={"status": "applied"}).json()["status"] == "applied"
    assert served.client.get(path).json()["applied_at"] is not None
    assert served.client.post(f"{path}/undo").json()["status"] == "saved"
    kinds = [event["kind"] for event in served.client.get(f"{path}/events").json()]
    assert kinds[0] == "job.saved"
    assert "job.status_changed" in kinds


def test_a_deleted_job_is_gone_until_it_is_restored(served: Served) -> None:
    path = f"/api/jobs/{_made(served)['id']}"
    served.client.delete(path).raise_for_status()
    assert served.client.get(path).status_code == 404
    assert served.client.get("/api/jobs").json()["total"] == 0
    served.client.post(f"{path}/restore").raise_for_status()
    assert served.client.get(path).json()["title"] == "Baker"


@pytest.mark.parametrize("number", ["999", "0", "-1", str(2**63), "seven"])
def test_a_job_that_is_not_there_is_said_so(served: Served, number: str) -> None:
    answer = served.client.get(f"/api/jobs/{number}")
    assert answer.status_code in (404, 422)
    assert answer.json()["error"]["message"]


def test_jobs_are_found_by_text_status_and_page(served: Served) -> None:
    for number in range(3):
        _made(served, title=f"Baker {number}", url=f"https://crumb.example/jobs/1000{number}", external_id=None)
    _made(served, title="Miller", url="https://mill.example/9", company="Mill", status="applied")
    found = served.client.get("/api/jobs", params={"text": "miller"}).json()
    assert [job["title"] for job in found["jobs"]] == ["Miller"]
    assert served.client.get("/api/jobs", params={"statuses": ["applied", "offer"]}).json()["total"] == 1
    page = served.client.get("/api/jobs", params={"limit": 2, "offset": 3, "sort": "title", "descending": False}).json()
    assert [job["title"] for job in page["jobs"]] == ["Miller"]
    assert page["total"] == 4


@pytest.mark.parametrize("query", [{"limit": 0}, {"limit": 501}, {"sort": "luck"}, {"statuses": "x"}, {"wish": "x"}])
def test_a_query_that_makes_no_sense_is_refused(served: Served, query: dict[str, Any]) -> None:
    assert served.client.get("/api/jobs", params=query).status_code == 422


def test_notes_are_appended_and_empty_ones_refused(served: Served) -> None:
    path = f"/api/jobs/{_made(served)['id']}/notes"
    assert "Call on Monday." in served.client.post(path, json={"text": "Call on Monday."}).json()["notes"]
    assert served.client.post(path, json={"text": " \n "}).status_code == 422


def test_contacts_come_and_go(served: Served) -> None:
    path = f"/api/jobs/{_made(served)['id']}/contacts"
    added = served.client.post(path, json={"name": "Ada Example", "role": "Recruiter"}).json()
    assert [contact["name"] for contact in served.client.get(path).json()] == ["Ada Example"]
    served.client.delete(f"/api/contacts/{added['id']}").raise_for_status()
    assert served.client.get(path).json() == []
    assert served.client.delete(f"/api/contacts/{added['id']}").status_code == 404


def test_a_view_is_kept_under_its_name(served: Served) -> None:
    made = served.client.post("/api/views", json={"name": "Remote", "query": {"workplaces": ["remote"]}}).json()
    assert [view["name"] for view in served.client.get("/api/views").json()] == ["Remote"]
    served.client.delete(f"/api/views/{made['id']}").raise_for_status()
    assert served.client.get("/api/views").json() == []
