"""The extension's requests: each kind answered, changes done once, errors numbered."""

import dataclasses
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from threading import Event
from typing import Any

import pytest

from companion.launch import wait_until
from companion.services.context import Context
from companion.web.answers import Desk, all_answers, all_preparations
from companion.web.events import Broadcaster
from companion.web.wire import KINDS, SavePage
from tests.fakes import FrozenClock
from tests.web.serving import Served, serving

PATIENCE = 20

PAGE = """<!doctype html><html><head><title>Baker at Crumb</title><script type="application/ld+json">
{"@context": "https://schema.org", "@type": "JobPosting", "title": "Baker", "description": "<p>Bake bread.</p>",
 "hiringOrganization": {"@type": "Organization", "name": "Crumb"}, "datePosted": "2026-11-02",
 "jobLocation": {"@type": "Place", "address": {"@type": "PostalAddress", "addressLocality": "Leeds"}}}
</script></head><body><h1>Baker</h1></body></html>"""
SAVE = {"url": "https://crumb.example/careers/baker-7", "html": PAGE}


def _saved(served: Served, key: str = "key-1") -> dict[str, Any]:
    reply = served.wire("page.save", SAVE, key)
    assert reply["ok"], reply
    body: dict[str, Any] = reply["body"]
    return body


def test_every_kind_has_exactly_one_answer() -> None:
    assert all_answers().keys() == KINDS.keys()


def test_the_first_word_is_answered_with_versions(served: Served) -> None:
    body = {"extension_version": "0.1.0", "protocol_min": 1, "protocol_max": 1}
    welcome = served.wire("hello", body)["body"]
    assert (welcome["protocol"], welcome["problem"]) == (1, None)
    assert set(welcome["capabilities"]) == set(KINDS)
    assert welcome["tracker"] == f"http://127.0.0.1:{served.port}"


@pytest.mark.parametrize(("lowest", "highest", "older"), [(0, 0, "extension"), (2, 3, "companion")])
def test_versions_that_do_not_fit_are_told_in_a_sentence(
    served: Served, *, lowest: int, highest: int, older: str
) -> None:
    body = {"extension_version": "9", "protocol_min": lowest, "protocol_max": highest}
    assert f"The {older} is older" in served.wire("hello", body)["body"]["problem"]


def test_a_page_is_looked_at_saved_and_known(served: Served) -> None:
    look = served.wire("page.look", SAVE)["body"]
    assert (look["kind"], look["saved"]) == ("posting", None)
    assert look["preview"] == {"title": "Baker", "company": "Crumb", "location": "Leeds"}
    saved = _saved(served)
    assert saved["created"]
    look = served.wire("page.look", SAVE)["body"]
    assert look["saved"]["id"] == saved["job"]["id"]
    assert look["saved"]["status_label"] == "Saved"


def test_a_page_is_read_while_another_change_is_written(served: Served) -> None:
    """Whoever saves a slow page holds up nobody: reading it needs no turn at writing."""
    envelope = SavePage.model_validate(SAVE)
    desk = Desk(context=served.context, logins=served.app.state.logins, version="1", greeted=lambda _version: None)
    with served.context.database.write(), ThreadPoolExecutor(1) as other:
        read = other.submit(all_preparations()["page.save"], desk, envelope).result(timeout=PATIENCE)
    assert read.reading.posting.title == "Baker"


class HeldClock(FrozenClock):
    """Stands still, and so does whoever asks while it is held."""

    def __init__(self) -> None:
        super().__init__()
        self.held, self.released = True, Event()

    def now(self) -> datetime:
        if self.held:
            self.released.wait(PATIENCE)
        return super().now()


def test_many_slow_looks_leave_room_for_a_save(context: Context) -> None:
    clock, broadcaster, tabs = HeldClock(), Broadcaster(), 50
    with (
        serving(dataclasses.replace(context, clock=clock, publisher=broadcaster), broadcaster) as served,
        ThreadPoolExecutor(tabs) as browser,
    ):
        looks = [browser.submit(served.wire, "page.look", SAVE) for _ in range(tabs)]
        limiter = served.app.state.looks
        assert wait_until(lambda: limiter.statistics().tasks_waiting == tabs - limiter.total_tokens, PATIENCE)
        clock.held = False
        assert _saved(served)["created"] is True
        assert not any(look.done() for look in looks)
        clock.released.set()
        assert all(look.result()["ok"] for look in looks)


def test_the_same_key_gives_the_same_reply_and_acts_once(served: Served) -> None:
    assert _saved(served) == _saved(served)
    assert _saved(served, "another key")["created"] is False
    assert served.wire("jobs.glance")["body"]["total"] == 1


def test_two_tabs_that_save_at_once_make_one_job(served: Served) -> None:
    with ThreadPoolExecutor(8) as pool:
        replies = list(pool.map(lambda number: _saved(served, f"tab {number}"), range(8)))
    assert len({reply["job"]["id"] for reply in replies}) == 1
    assert sum(reply["created"] for reply in replies) == 1


def test_a_page_without_a_job_is_refused_with_its_number(served: Served) -> None:
    body = {"url": "https://crumb.example/about", "html": "<h1>About us</h1>"}
    error = served.wire("page.save", body, "key-1")["error"]
    assert (error["code"], error["name"]) == (22, "not_a_posting")
    assert error["params"]["loading"] is False
    assert "no single job posting" in error["message"]


def test_a_change_without_a_key_is_refused(served: Served) -> None:
    assert served.wire("page.save", SAVE)["error"]["code"] == 27
    assert served.wire("jobs.glance")["body"]["total"] == 0


def test_an_unknown_kind_says_which_side_is_older(served: Served) -> None:
    error = served.wire("job.dance")["error"]
    assert (error["code"], error["params"]) == (20, {"kind": "job.dance"})
    assert "older" in error["message"]


@pytest.mark.parametrize(
    ("kind", "body", "field"),
    [
        ("page.look", {"url": "https://crumb.example/"}, "html"),
        ("job.status", {"job_id": 1, "status": "hired"}, "status"),
        ("job.note", {"job_id": 1, "text": ""}, "text"),
        ("jobs.glance", {"limit": 1000}, "limit"),
    ],
)
def test_a_body_that_does_not_fit_names_the_field(
    served: Served, *, kind: str, body: dict[str, Any], field: str
) -> None:
    error = served.wire(kind, body, "key-1")["error"]
    assert (error["code"], error["params"]["field"]) == (21, field)


def test_a_job_that_is_not_there_has_its_number(served: Served) -> None:
    assert served.wire("job.delete", {"job_id": 7}, "key-1")["error"]["code"] == 23


def test_a_saved_job_is_moved_noted_deleted_and_brought_back(served: Served) -> None:
    job_id = _saved(served)["job"]["id"]
    moved = served.wire("job.status", {"job_id": job_id, "status": "applied"}, "key-2")["body"]
    assert (moved["status"], moved["column"]) == ("applied", "applied")
    back = served.wire("job.status", {"job_id": job_id, "status": "saved"}, "key-3")
    assert back["error"]["code"] == 25
    assert served.wire("job.note", {"job_id": job_id, "text": "Ask about flour."}, "key-4")["ok"]
    assert served.wire("job.delete", {"job_id": job_id}, "key-5")["ok"]
    assert served.wire("jobs.glance")["body"]["total"] == 0
    assert served.wire("job.restore", {"job_id": job_id}, "key-6")["ok"]
    glance = served.wire("jobs.glance", {"query": "baker"})["body"]
    assert [job["title"] for job in glance["jobs"]] == ["Baker"]
    assert glance["counts"]["applied"] == 1


def test_cards_are_saved_and_known(served: Served) -> None:
    card = {"url": "https://crumb.example/careers/miller-8", "title": "Miller", "company": "Crumb"}
    page = "https://crumb.example/careers"
    saved = served.wire("card.save", {"page_url": page, "card": card}, "key-1")["body"]
    other = card | {"url": "https://crumb.example/careers/clerk-9", "title": "Clerk"}
    known = served.wire("cards.look", {"page_url": page, "cards": [card, other]})["body"]["cards"]
    assert known[0]["id"] == saved["job"]["id"]
    assert known[1] is None


def test_all_statuses_are_told_in_order(served: Served) -> None:
    told = served.wire("statuses")["body"]["statuses"]
    assert len(told) == 14
    assert told[0] == {"status": "saved", "label": "Saved", "column": "saved"}


def test_the_tracker_opens_by_a_link_that_logs_in(served: Served) -> None:
    url = served.wire("tracker.open", {"path": "/jobs/7"})["body"]["url"]
    page = served.stranger.get(url)
    assert page.status_code == 200
    assert 'url=/jobs/7"' in page.text


def test_a_save_is_announced_after_it_is_on_the_disk(served: Served) -> None:
    with served.client.stream("GET", "/wire/events") as response:
        lines = (line for line in response.iter_lines() if line)
        next(lines)
        job_id = _saved(served)["job"]["id"]
        assert next(lines) == "event: job.changed"
        assert f'"job_id": {job_id}' in next(lines)
