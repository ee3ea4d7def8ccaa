"""Forms whose scripts are late or away: the browser sends them itself, and nothing typed is lost or shown."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from companion.domain.application import Status
from companion.store.jobs import get_job
from tests.web.pages.invented import full_posting, keep
from tests.web.pages.tracker import Tracker

if TYPE_CHECKING:
    from fastapi.testclient import TestClient
    from playwright.sync_api import Browser, Page

NOTE = "They asked me back"


@pytest.fixture
def bare(live: Tracker, chromium: "Browser") -> Iterator["Page"]:
    """A tab that is logged in and runs no script."""
    context = chromium.new_context(base_url=f"http://127.0.0.1:{live.port}", java_script_enabled=False)
    tab = context.new_page()
    tab.goto(live.login_link())
    tab.wait_for_url("**/")
    yield tab
    context.close()


@pytest.mark.browser
def test_an_unusual_move_works_without_scripts_and_keeps_its_note_out_of_the_address(
    live: Tracker, bare: "Page"
) -> None:
    keep(live.database, full_posting(), status=Status.OFFER)
    bare.goto("/jobs/1/move")
    bare.get_by_role("button", name="Saved", exact=True).click()
    bare.get_by_label("Note").fill(NOTE)
    bare.keyboard.press("Enter")
    bare.get_by_text("moved to Saved").wait_for()
    assert "note" not in bare.url
    with live.database.read() as session:
        assert get_job(session, 1).status == Status.SAVED


@pytest.mark.browser
def test_notes_and_steps_of_a_job_work_without_scripts(live: Tracker, bare: "Page") -> None:
    keep(live.database, full_posting())
    bare.goto("/jobs/1")
    bare.get_by_role("button", name="Applied", exact=True).click()
    bare.get_by_text("moved to Applied").wait_for()
    bare.get_by_role("link", name="Back to the page before").click()
    bare.wait_for_url("**/jobs/1")
    with live.database.read() as session:
        assert get_job(session, 1).status == Status.APPLIED


@pytest.mark.browser
def test_a_dialog_opens_only_when_its_form_is_bound(live: Tracker, chromium: "Browser") -> None:
    keep(live.database, full_posting(), status=Status.OFFER)
    context = chromium.new_context(base_url=f"http://127.0.0.1:{live.port}")
    page = context.new_page()
    page.add_init_script(
        "const open = HTMLDialogElement.prototype.showModal;"
        "HTMLDialogElement.prototype.showModal = function () {"
        "  window.bound = 'htmx-internal-data' in (this.querySelector('form') ?? {}); return open.call(this); };"
    )
    page.goto(live.login_link())
    page.wait_for_url("**/")
    page.goto("/")
    page.locator("#card-link-1").focus()
    page.keyboard.press("m")
    page.locator("dialog[open] form").wait_for()
    assert page.evaluate("window.bound") is True
    context.close()


def test_a_part_asked_for_by_the_browser_itself_is_a_page_that_leads_back(
    tracker: Tracker, client: "TestClient"
) -> None:
    keep(tracker.database, full_posting())
    came_from = {"Referer": "http://127.0.0.1:8000/jobs?text=a&page=2"}
    answer = client.post("/jobs/1/status", data={"target": "applied"}, headers=came_from)
    assert "<!doctype html>" in answer.text
    assert 'href="/jobs?text=a&amp;page=2"' in answer.text
    part = client.post("/jobs/1/undo", headers={"HX-Request": "true"})
    assert "<!doctype html>" not in part.text
