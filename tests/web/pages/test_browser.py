"""The tracker in a real browser: accessible, quiet, usable by keyboard alone, and live."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect

from companion.domain.application import Move, Status
from companion.domain.job import JobChanges
from companion.services.change_status import change_status
from companion.services.check_health import Finding
from companion.services.edit_job import JobEdit, edit_job
from companion.store.jobs import change_job, get_job
from tests.web.pages.asked import ask_around
from tests.web.pages.invented import NOW, fill, full_posting, keep
from tests.web.pages.tracker import Tracker

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

AXE = Path(__file__).parents[3] / "node_modules" / "axe-core" / "axe.min.js"
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
PAGES = (
    "/", "/jobs", "/jobs?text=engineer&min_salary=lots", "/jobs?text=nothing+fits", "/jobs/1", "/jobs/1/edit", "/new",
    "/import", "/export", "/health", "/tasks/1", "/nowhere", "/contacts", "/contacts?text=nobody", "/people/1",
    "/connections",
)  # fmt: skip


@pytest.fixture
def page(live: Tracker, chromium: "Browser") -> Iterator["Page"]:
    """A tab that is logged in; every complaint of the browser fails the test."""
    context = chromium.new_context(base_url=f"http://127.0.0.1:{live.port}", viewport={"width": 1280, "height": 800})
    tab = context.new_page()
    complaints: list[str] = []
    tab.on("console", lambda message: complaints.append(message.text) if message.type in ("error", "warning") else None)
    tab.on("pageerror", lambda error: complaints.append(str(error)))
    tab.goto(live.login_link())
    tab.locator("#board").wait_for()
    yield tab
    context.close()
    refused = re.compile(
        r"Failed to load resource: (the server responded with a status of 4\d\d|net::ERR_FAILED)|htmx:"
    )
    assert [complaint for complaint in complaints if not refused.match(complaint)] == []


def _full(live: Tracker) -> None:
    fill(live.database, 30)
    with live.context.database.write() as session:
        change_job(session, 1, at=NOW, changes=JobChanges(posting=full_posting(), notes="Ask about the team"))
    change_status(live.context, job_id=1, move=Move(target=Status.APPLIED, actor="person"))
    ask_around(live)
    finding = Finding(topic="browser", state="broken", sentence="It is unknown.", remedy="Run `companion up`.")
    live.app.state.examine = lambda: [finding]


def _column(tab: "Page", job_id: int) -> Any:
    return tab.locator(f"#card-{job_id}").evaluate("card => card.closest('.column').dataset.column")


def _arrives(tab: "Page", job_id: int, column: str) -> None:
    tab.locator(f'[data-column="{column}"] #card-{job_id}').wait_for()


@pytest.mark.parametrize(("theme", "width"), [("dark", 360), ("light", 1280), ("dark", 1280), ("light", 2560)])
def test_every_page_is_accessible_and_fits(live: Tracker, page: "Page", *, theme: Any, width: int) -> None:
    if not AXE.exists():
        pytest.skip("axe-core is not installed: run `npm install`")
    _full(live)
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=theme)
    page.request.post("/new/url", form={"url": "https://fernhill.example/1"}, headers={"Sec-Fetch-Site": "same-origin"})
    for address in PAGES:
        page.goto(address)
        page.evaluate(AXE.read_text())
        found = page.evaluate("rules => axe.run(document, rules)", RULES)
        assert _told(found) == [], f"{address} {theme} {width}"
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), f"{address} is wider than {width}"


def _told(found: Any) -> list[str]:
    return [
        f"{rule['id']}: {node['html']}: {node['failureSummary']}"
        for rule in found["violations"]
        for node in rule["nodes"]
    ]


@pytest.mark.parametrize("open_it", ["m", "?", "Control+k"])
def test_what_opens_above_a_page_is_accessible_too(live: Tracker, page: "Page", open_it: str) -> None:
    if not AXE.exists():
        pytest.skip("axe-core is not installed: run `npm install`")
    _full(live)
    page.goto("/")
    page.locator("#card-link-2").focus()
    page.keyboard.press(open_it)
    page.locator("dialog[open]").wait_for()
    if open_it == "Control+k":
        page.locator("#palette-1[aria-selected=true]").wait_for()
    page.evaluate(AXE.read_text())
    assert _told(page.evaluate("rules => axe.run('dialog[open]', rules)", RULES)) == []
    page.keyboard.press("Escape")
    page.locator("dialog[open]").wait_for(state="detached")
    assert page.evaluate("document.activeElement.id") == "card-link-2"


def test_a_card_is_moved_by_keyboard_alone_and_the_focus_stays_on_it(live: Tracker, page: "Page") -> None:
    keep(live.database, full_posting())
    page.goto("/")
    page.locator("#card-link-1").focus()
    page.keyboard.press("Shift+ArrowRight")
    _arrives(page, 1, "preparing")
    assert page.evaluate("document.activeElement.id") == "card-link-1"
    page.keyboard.press("m")
    page.get_by_role("button", name="Interview", exact=True).focus()
    page.keyboard.press("Enter")
    _arrives(page, 1, "interview")


def test_arrows_go_from_card_to_card(live: Tracker, page: "Page") -> None:
    for status in (Status.SAVED, Status.SAVED, Status.OFFER):
        keep(live.database, full_posting(), status=status)
    page.goto("/")
    page.locator("#card-link-2").focus()
    for key, there in (("ArrowDown", "card-link-1"), ("ArrowRight", "card-link-3"), ("ArrowLeft", "card-link-2")):
        page.keyboard.press(key)
        assert page.evaluate("document.activeElement.id") == there
    page.keyboard.press("Enter")
    page.wait_for_url("**/jobs/2")


def test_an_ask_is_followed_by_keyboard_alone(live: Tracker, page: "Page") -> None:
    job = keep(live.database, full_posting())
    page.goto(f"/jobs/{job}")
    page.locator("#ask-somebody").focus()
    page.keyboard.press("Enter")
    page.locator("dialog[open] #ask-name").wait_for()
    page.keyboard.type("Kim Vale")
    page.keyboard.press("Enter")
    page.locator("#ask-1").wait_for()
    page.locator("#ask-1").get_by_role("button", name="Sent: Kim Vale").focus()
    page.keyboard.press("Enter")
    page.locator("#job-head", has_text="referral in progress").wait_for()
    expect(page.locator("#ask-1")).to_contain_text("due in 7 days")
    page.locator("#ask-more-1").focus()
    page.keyboard.press("Enter")
    page.get_by_label("Add a note").fill("Met at the fair")
    page.get_by_role("button", name="Keep note").press("Enter")
    expect(page.locator("#ask-1")).to_contain_text("Met at the fair")
    assert page.evaluate("document.activeElement.id") == "ask-more-1"
    page.get_by_role("button", name="Undo").last.press("Enter")
    expect(page.locator("#ask-1")).not_to_contain_text("Met at the fair")


@pytest.mark.parametrize("opener", ["#ask-more-1", "#ask-somebody"])
def test_the_dialogs_about_asks_are_accessible(live: Tracker, page: "Page", opener: str) -> None:
    if not AXE.exists():
        pytest.skip("axe-core is not installed: run `npm install`")
    _full(live)
    page.goto("/jobs/1")
    page.locator(opener).click()
    page.locator("dialog[open] h2").wait_for()
    page.evaluate(AXE.read_text())
    assert _told(page.evaluate("rules => axe.run('dialog[open]', rules)", RULES)) == []


def test_a_card_is_dragged_and_the_move_undone(live: Tracker, page: "Page") -> None:
    keep(live.database, full_posting())
    page.goto("/")
    page.drag_and_drop("#card-link-1", '[data-column="applied"] .cards')
    _arrives(page, 1, "applied")
    page.get_by_role("button", name="Undo").click()
    _arrives(page, 1, "saved")


def test_an_unusual_move_asks_for_a_note_and_leaving_it_moves_nothing(live: Tracker, page: "Page") -> None:
    keep(live.database, full_posting(), status=Status.OFFER)
    page.goto("/")
    page.drag_and_drop("#card-link-1", '[data-column="saved"] .cards')
    page.get_by_text("is not a usual step").wait_for()
    page.keyboard.press("Escape")
    assert _column(page, 1) == "offer"
    page.drag_and_drop("#card-link-1", '[data-column="saved"] .cards')
    page.get_by_label("Note").fill("They withdrew the offer")
    page.keyboard.press("Enter")
    _arrives(page, 1, "saved")


def test_a_change_made_elsewhere_shows_by_itself(live: Tracker, page: "Page") -> None:
    keep(live.database, full_posting())
    with page.expect_response("**/events"):
        page.goto("/")
    change_status(live.context, job_id=1, move=Move(target=Status.APPLIED, actor="person"))
    _arrives(page, 1, "applied")


def test_notes_are_saved_while_they_are_written(live: Tracker, page: "Page") -> None:
    keep(live.database, full_posting())
    page.goto("/jobs/1")
    page.locator("#notes textarea").fill("Call Kim on Friday")
    page.get_by_text("Saved at").wait_for()
    with live.database.read() as session:
        assert get_job(session, 1).notes == "Call Kim on Friday"


def test_notes_changed_elsewhere_arrive_but_never_over_what_is_being_written(live: Tracker, page: "Page") -> None:
    keep(live.database, full_posting(), notes="old")
    with page.expect_response("**/events"):
        page.goto("/jobs/1")
    edit_job(live.context, job_id=1, changes=JobEdit(notes="theirs"))
    field = page.locator("#notes textarea")
    expect(field).to_have_value("theirs")
    field.press("Control+End")
    field.press_sequentially(" and mine")
    edit_job(live.context, job_id=1, changes=JobEdit(notes="theirs again"))
    page.get_by_text("changed somewhere else").wait_for()
    assert field.input_value() == "theirs and mine"
    page.get_by_role("button", name="Take the saved ones").click()
    assert field.input_value() == "theirs again"


def test_the_palette_leads_to_a_job_by_keyboard(live: Tracker, page: "Page") -> None:
    keep(live.database, full_posting())
    page.goto("/new")
    page.keyboard.press("Control+k")
    page.keyboard.type("backend")
    page.locator('[role="option"][href="/jobs/1"][aria-selected="true"]').wait_for()
    page.keyboard.press("Enter")
    page.wait_for_url("**/jobs/1")


def test_typing_in_the_search_filters_without_reloading_and_keeps_the_address(live: Tracker, page: "Page") -> None:
    fill(live.database, 20)
    page.goto("/jobs")
    page.keyboard.press("/")
    page.keyboard.type("writer")
    page.wait_for_url("**/jobs?text=writer")
    assert page.locator("#results tbody tr").count() == 2
    assert page.evaluate("document.activeElement.id") == "search"
    page.locator("#filters summary", has_text="Status").click()
    page.get_by_label("Rejected").check()
    page.wait_for_url("**/jobs?text=writer&status=rejected")
    expect(page.locator("#chosen-status")).to_have_text("1")
    page.keyboard.press("Escape")
    expect(page.get_by_label("Rejected")).to_be_hidden()


def test_the_theme_is_chosen_and_stays(page: "Page") -> None:
    page.emulate_media(color_scheme="light")
    page.goto("/new")
    page.get_by_label("More", exact=True).first.click()
    page.get_by_role("button", name="Light or dark").click()
    page.goto("/jobs")
    assert page.evaluate("document.documentElement.dataset.theme") == "dark"
    assert page.evaluate("getComputedStyle(document.body).colorScheme") == "dark"


def test_a_table_is_looked_at_before_it_is_imported(live: Tracker, page: "Page", tmp_path: Path) -> None:
    table = tmp_path / "jobs.csv"
    table.write_text("Position,Firm,Color\nGardener,Fernhill Gardens,green\n,Zephyr,red\n")
    page.goto("/import")
    page.set_input_files("#import-file", table)
    page.get_by_text("Leave out").first.wait_for(state="attached")
    page.get_by_label("Color means").select_option("notes")
    page.get_by_role("cell", name="green", exact=True).wait_for()
    page.get_by_role("button", name="Import 1 job").click()
    page.wait_for_url("**/tasks/1")


def test_leaving_a_form_with_unsaved_changes_asks_first(live: Tracker, page: "Page") -> None:
    keep(live.database, full_posting())
    page.goto("/jobs/1/edit")
    page.get_by_label("Title").fill("Staff Engineer")
    asked: list[str] = []

    def stay(dialog: Any) -> None:
        asked.append(dialog.type)
        dialog.dismiss()

    page.on("dialog", stay)
    page.evaluate("location.assign('/jobs')")
    expect(page.get_by_label("Title")).to_have_value("Staff Engineer")
    assert asked == ["beforeunload"]
    page.get_by_role("button", name="Save").click()
    page.wait_for_url("**/jobs/1?said=edited")


def test_a_daemon_that_went_away_is_told_and_nothing_typed_is_lost(live: Tracker, page: "Page") -> None:
    keep(live.database, full_posting())
    page.goto("/jobs/1")
    page.route("**/jobs/1/status", lambda route: route.abort())
    page.get_by_role("button", name="Applied").click()
    page.get_by_text("The companion does not answer").wait_for()
