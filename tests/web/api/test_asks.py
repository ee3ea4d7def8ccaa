"""Asks over HTTP: begun, moved, planned, noted, taken back; nonsense gets a sentence and changes nothing."""

from typing import Any

import pytest

from tests.web.serving import Served

KIM = {"name": "Kim Vale", "step": "sent"}


def _job(served: Served) -> int:
    answer = served.client.post("/api/jobs", json={"title": "Baker", "company": "Crumb & Co"})
    return int(answer.json()["id"])


def _asked(served: Served) -> dict[str, Any]:
    answer = served.client.post(f"/api/jobs/{_job(served)}/asks", json=KIM)
    assert answer.status_code == 201
    ask: dict[str, Any] = answer.json()
    return ask


def test_an_ask_goes_from_sending_to_thanks(served: Served) -> None:
    ask = _asked(served)
    action = {"text": "Call", "due_on": "2026-12-01"}
    changes = {"step": "replied", "next_action": action, "note": "Glad to help"}
    changed = served.client.patch(f"/api/asks/{ask['id']}", json=changes).json()
    assert (changed["step"], changed["next_action"], changed["notes"]) == ("replied", action, "Glad to help")
    thanked = served.client.patch(f"/api/asks/{ask['id']}", json={"step": "thanked"}).json()
    assert list(thanked["reached"]) == ["sent", "replied", "thanked"]
    assert thanked["next_action"] is None
    assert served.client.get(f"/api/jobs/{ask['job_id']}/asks").json() == [thanked]
    kinds = [event["kind"] for event in served.client.get(f"/api/jobs/{ask['job_id']}/events").json()]
    assert kinds == ["job.saved", "ask.started", "ask.moved", "ask.planned", "ask.noted", "ask.moved"]


def test_an_ask_is_removed_and_comes_back(served: Served) -> None:
    ask = _asked(served)
    assert served.client.delete(f"/api/asks/{ask['id']}").json()["removed_at"] is not None
    assert served.client.get(f"/api/jobs/{ask['job_id']}/asks").json() == []
    assert served.client.patch(f"/api/asks/{ask['id']}", json={"note": "x"}).status_code == 404
    assert served.client.post(f"/api/asks/{ask['id']}/undo").json() == ask


@pytest.mark.parametrize(
    ("changes", "status", "words"),
    [
        ({"step": "suggested", "note": "kept?"}, 409, "not a usual step"),
        ({"step": "replied", "note": "x" * 10_001}, 422, "note"),
        ({"step": "married"}, 422, "step"),
        ({"next_action": {"text": "", "due_on": "2026-12-01"}}, 422, "text"),
        ({"next_action": {"text": "Call", "due_on": "someday"}}, 422, "due_on"),
        ({"step": "replied", "note": "\u200b"}, 422, "note is empty"),
    ],
)
def test_what_is_refused_changes_nothing(served: Served, changes: dict[str, Any], status: int, words: str) -> None:
    ask = _asked(served)
    answer = served.client.patch(f"/api/asks/{ask['id']}", json=changes)
    assert (answer.status_code, words in answer.text) == (status, True), answer.text
    assert served.client.get(f"/api/jobs/{ask['job_id']}/asks").json() == [ask]


@pytest.mark.parametrize(
    ("who", "status"),
    [({}, 422), ({"name": " "}, 422), ({"connection_id": 5}, 404), ({"contact_id": 2**70}, 422), ({"step": "?"}, 422)],
)
def test_an_ask_of_nobody_is_refused(served: Served, who: dict[str, Any], status: int) -> None:
    job = _job(served)
    assert served.client.post(f"/api/jobs/{job}/asks", json=who).status_code == status
    assert served.client.get(f"/api/jobs/{job}/asks").json() == []


def test_asks_of_a_job_that_is_not_there_are_not_found(served: Served) -> None:
    assert served.client.get("/api/jobs/9/asks").status_code == 404
    assert served.client.post("/api/jobs/9/asks", json=KIM).status_code == 404
    assert served.client.patch(f"/api/asks/{2**80}", json={"note": "x"}).status_code == 404
    assert served.client.post("/api/asks/9/undo").status_code == 404
