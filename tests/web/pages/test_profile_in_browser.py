"""The profile in a real browser: it saves itself, its lists grow and move, its pages are accessible and fit."""

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect

from companion.services.documents import list_documents
from companion.services.profile import profile_of, replace_profile
from tests.services.resume_files import as_json, pdf
from tests.web.pages.profiles import ADA, introduce
from tests.web.pages.test_browser import AXE, RULES, page
from tests.web.pages.tracker import Tracker

if TYPE_CHECKING:
    from playwright.sync_api import Dialog, Page

__all__ = ["page"]

pytestmark = pytest.mark.browser

ADDRESSES = ("/profile", "/documents", "/profile/answers", "/profile/import", "/profile/versions")
LOOKS = [("dark", 360, True), ("light", 1280, True), ("light", 360, False), ("dark", 1280, False)]
SAVED = re.compile(r"Saved \d\d:\d\d")


def _check(tab: "Page") -> None:
    tab.evaluate(AXE.read_text())
    found = tab.evaluate("rules => axe.run(document, rules)", RULES)["violations"]
    assert [(rule["id"], [node["html"][:200] for node in rule["nodes"]]) for rule in found] == []
    assert tab.evaluate("document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.parametrize(("theme", "width", "full"), LOOKS)
def test_the_pages_are_accessible_and_fit(live: Tracker, page: "Page", *, theme: Any, width: int, full: bool) -> None:
    if not AXE.exists():
        pytest.skip("axe-core is not installed: run `npm install`")
    if full:
        introduce(live)
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=theme)
    for address in (*ADDRESSES, *(["/profile/versions/1", "/profile/import?document=1"] if full else [])):
        page.goto(address)
        _check(page)


def test_what_is_typed_is_saved_without_a_click(live: Tracker, page: "Page") -> None:
    introduce(live)
    page.goto("/profile")
    state = page.locator("#profile-state")
    phone = page.get_by_label("Phone")
    phone.press_sequentially("+44 20")
    expect(state).to_contain_text("Not saved yet")
    expect(state).to_contain_text(SAVED)
    phone.press_sequentially(" 7946 0000")
    page.get_by_label("Headline").fill("Baker")
    expect(state).to_contain_text(SAVED)
    expect(page.get_by_text("Mobile number")).to_have_count(0)
    basics = profile_of(live.context).basics
    assert (basics.phone, basics.label) == ("+44 20 7946 0000", "Baker")


def test_a_list_grows_and_is_put_in_order(live: Tracker, page: "Page") -> None:
    introduce(live)
    page.goto("/profile")
    page.get_by_role("button", name="Add an employment").click()
    new = page.get_by_role("group", name="New employment")
    expect(new.get_by_label("Employer")).to_be_focused()
    new.get_by_label("Employer").fill("Farm")
    page.locator("#profile-state").get_by_text(SAVED).wait_for()
    page.get_by_role("button", name="Move up: New employment").click()
    expect(page.locator("#part-work legend")).to_have_text(["Crumb", "Farm", "Mill"])
    page.get_by_role("button", name="Remove: Crumb").click()
    expect(page.locator("#part-work legend")).to_have_text(["Farm", "Mill"])
    assert [work.name for work in profile_of(live.context).work] == ["Farm", "Mill"]


def test_a_clash_with_another_tab_is_settled_on_the_page(live: Tracker, page: "Page") -> None:
    introduce(live)
    page.goto("/profile")
    replace_profile(live.context, document={**ADA, "basics": {"name": "Ada V."}}, why="another tab")
    page.get_by_label("Full name").fill("Ada Vale-Moss")
    page.get_by_role("button", name="Keep what stands here").click()
    expect(page.locator("#profile-state")).to_contain_text(SAVED)
    assert profile_of(live.context).basics.name == "Ada Vale-Moss"


def test_leaving_with_something_unsaved_asks(live: Tracker, page: "Page") -> None:
    page.goto("/profile")
    page.route("**/profile", lambda route: route.abort() if route.request.method == "POST" else route.continue_())
    page.get_by_label("Full name").fill("Ada")
    expect(page.locator("#profile-state")).to_contain_text("the companion does not answer")
    asked: list[str] = []

    def accept(dialog: "Dialog") -> None:
        asked.append(dialog.type)
        dialog.accept()

    page.on("dialog", accept)
    page.goto("/documents")
    assert asked == ["beforeunload"]


def test_a_file_is_looked_at_and_taken(live: Tracker, page: "Page", tmp_path: Path) -> None:
    introduce(live)
    page.goto("/profile/import")
    file = tmp_path / "ada.json"
    file.write_bytes(as_json({"basics": {"name": "Ada V.", "url": "https://vale.example"}}))
    page.get_by_label("Your résumé or profile").set_input_files(file)
    expect(page.get_by_label("Website")).to_be_checked()
    expect(page.get_by_label("Full name")).not_to_be_checked()
    page.get_by_role("button", name="Take what is ticked").click()
    page.wait_for_url("**/profile")
    expect(page.get_by_label("Website").first).to_have_value("https://vale.example")
    assert profile_of(live.context).basics.name == "Ada Vale"


def test_a_resume_is_kept_with_the_import_and_deleted_after_a_question(
    live: Tracker, page: "Page", tmp_path: Path
) -> None:
    page.goto("/profile/import")
    file = tmp_path / "ada.pdf"
    file.write_bytes(pdf(text="Ada Vale, ada@vale.example"))
    page.get_by_label("Your résumé or profile").set_input_files(file)
    page.get_by_role("button", name="Take what is ticked").click()
    page.wait_for_url("**/profile")
    assert [document.name for document in list_documents(live.context)] == ["ada.pdf"]
    page.goto("/documents")
    page.on("dialog", lambda dialog: dialog.accept())
    page.get_by_role("button", name="Delete ada.pdf").click()
    expect(page.get_by_text("No file yet")).to_be_visible()


def test_a_file_dropped_on_the_page_of_files_is_kept(live: Tracker, page: "Page") -> None:
    page.goto("/documents")
    page.locator("file-drop").evaluate(
        """drop => {
          const carried = new DataTransfer();
          carried.items.add(new File(["Ada Vale, baker"], "ada.txt", { type: "text/plain" }));
          drop.dispatchEvent(new DragEvent("drop", { dataTransfer: carried, bubbles: true, cancelable: true }));
        }"""
    )
    expect(page.get_by_role("link", name="ada.txt", exact=True)).to_be_visible()
    assert [document.name for document in list_documents(live.context)] == ["ada.txt"]
