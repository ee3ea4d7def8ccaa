"""Refer on the page: how many people the person knows there, who and why, from their own list of connections."""

import csv
import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.closed_root import ClosedRoot
from tests.browser.journey import Journey
from tests.browser.postings import corpus_page

pytestmark = pytest.mark.browser

HEADER = ("First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On")


def bring(journey: Journey, folder: Path, *people: tuple[str, str, str]) -> None:
    """Import a list of invented people: first name, company, position."""
    path = folder / "Connections.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(HEADER)
        for name, company, position in people:
            writer.writerow(
                (name, "Muster", f"https://network.example/in/{name}", "", company, position, "01 Dec 2025")
            )
    done = journey.companion("import", "connections", str(path))
    assert done.returncode == 0, done.stderr


def open_panel(bar: ClosedRoot) -> None:
    """Wait for the button, press it, wait for the people."""
    bar.wait(lambda: "refer" in bar.actions(), "no button for people")
    bar.click("refer")
    bar.wait(lambda: "fold" in bar.actions() and "Looking…" not in bar.text(), "the panel never opened")


def test_the_bar_counts_who_works_there_and_the_panel_says_who_and_why(journey: Journey, tmp_path: Path) -> None:
    bring(
        journey,
        tmp_path,
        ("Ana", journey.company, "Harbor Engineer"),
        ("Ben", f"{journey.company} Inc.", "Recruiter"),
        ("Cem", "Quarry Works", "Cook"),
    )
    _, bar = journey.visit(journey.url, journey.posting())
    open_panel(bar)
    text = bar.text()
    assert "2 people you know work here" in text
    assert "Ana Muster" in text
    assert "Hires people: Recruiter." in text
    assert "Cem" not in text
    assert "Save job and write to" not in text


def test_where_nobody_works_the_panel_says_so_and_offers_searches(journey: Journey, tmp_path: Path) -> None:
    bring(journey, tmp_path, ("Cem", "Quarry Works", "Cook"))
    _, bar = journey.visit(journey.url, journey.posting())
    open_panel(bar)
    assert "Find a referrer" in bar.text()
    assert "Nobody yet" in bar.text()
    with journey.context.expect_event("request", lambda request: "Lisbon" in request.url):
        bar.click("browse")


def test_writing_saves_the_job_first_and_opens_the_message(journey: Journey, tmp_path: Path) -> None:
    bring(journey, tmp_path, ("Ana", journey.company, "Harbor Engineer"))
    _, bar = journey.visit(journey.url, journey.posting())
    open_panel(bar)
    assert journey.jobs() == []
    with journey.context.expect_page() as opened:
        bar.click("write")
    expect(opened.value.get_by_text("Ana").first).to_be_visible()
    (job,) = journey.jobs()
    assert f"/jobs/{job['id']}/" in opened.value.url


def test_the_panel_is_worked_by_keyboard_and_escape_gives_the_focus_back(journey: Journey, tmp_path: Path) -> None:
    bring(journey, tmp_path, ("Ana", journey.company, "Harbor Engineer"))
    page, bar = journey.visit(journey.url, journey.posting())
    open_panel(bar)
    page.keyboard.press("Escape")
    bar.wait(lambda: "fold" not in bar.actions(), "Escape did not close the panel")
    page.keyboard.press("Enter")
    bar.wait(lambda: "fold" in bar.actions(), "the focus did not return to the button")


def test_the_page_can_neither_open_the_panel_nor_read_it(journey: Journey, tmp_path: Path) -> None:
    bring(journey, tmp_path, ("Anastasia", journey.company, "Harbor Engineer"))
    page, bar = journey.visit(journey.url, journey.posting())
    bar.wait(lambda: "refer" in bar.actions(), "no button for people")
    x, y = bar.point("refer")
    page.evaluate(
        """([x, y]) => {
            const host = document.querySelector("[data-job-companion]");
            const where = { clientX: x, clientY: y, detail: 1, bubbles: true, composed: true };
            host.dispatchEvent(new MouseEvent("click", where));
            host.click();
            host.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, composed: true }));
        }""",
        [x, y],
    )
    assert "fold" not in bar.actions()
    open_panel(bar)
    assert "Anastasia" in bar.text()
    told = page.evaluate(
        """() => {
            document.execCommand("selectAll");
            const host = document.querySelector("[data-job-companion]");
            return [host.shadowRoot, document.documentElement.outerHTML, document.documentElement.innerText,
                String(getSelection()), host.getHTML(), window.find("Anastasia", false, false, true)].map(String);
        }"""
    )
    assert not any("Anastasia" in said for said in told)
    assert told[-1] == "false"


def test_each_card_of_a_list_tells_how_many_work_there(journey: Journey, tmp_path: Path) -> None:
    url, html, expected = corpus_page("dice", "list")
    bring(journey, tmp_path, ("Ana", expected["cards"][0]["company"], "Engineer"))
    _, bar = journey.visit(url, html)
    bar.owner = "data-job-companion-card"
    bar.wait(lambda: "1 person" in bar.text(0), "the first card has no count")
    assert "person" not in bar.text(1)


def test_the_popup_tells_the_counts(journey: Journey, tmp_path: Path) -> None:
    bring(journey, tmp_path, ("Ana", journey.company, "Engineer"), ("Ben", journey.company, "Cook"))
    journey.ask("/api/jobs", {"title": "Baker", "company": journey.company}, method="POST")
    popup = journey.open_extension("extension/popup/popup.html")
    expect(popup.locator("#jobs li")).to_contain_text("2 people you know")
    expect(popup.locator("#bring")).to_be_hidden()


def test_from_the_list_of_people_to_an_ask_that_was_sent(journey: Journey, tmp_path: Path) -> None:
    bring(journey, tmp_path, ("Ana", journey.company, "Harbor Engineer"))
    page, bar = journey.visit(journey.url, journey.posting())
    open_panel(bar)
    with journey.context.expect_page() as opened:
        bar.click("write")
    tracker = opened.value
    expect(tracker.locator("textarea").first).to_have_value(re.compile("Ana"))
    tracker.get_by_role("button", name="I sent it").click()
    (job,) = journey.jobs()
    expect(tracker.get_by_text("Undo").first).to_be_visible()
    (ask,) = journey.ask(f"/api/jobs/{job['id']}/asks")
    assert (ask["name"], ask["step"]) == ("Ana Muster", "sent")
    page.bring_to_front()
    bar.wait(lambda: "Asked: Sent" in bar.text(), "the panel does not tell that she was asked")
    tracker.goto(f"{tracker.url.split('/jobs/')[0]}/jobs/{job['id']}")
    expect(tracker.get_by_text("Referral in progress").first).to_be_visible()
