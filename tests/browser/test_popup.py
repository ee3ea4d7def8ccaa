"""The popup: the tracker at a glance, by keyboard alone, and Save on a page of any site."""

import json
from collections.abc import Callable
from threading import Event
from time import monotonic
from typing import Any

import pytest
from playwright.sync_api import CDPSession, Page, expect

from tests.browser.journey import Journey
from tests.browser.postings import corpus_page
from tests.laboratory.filling import Bar

pytestmark = pytest.mark.browser


class Popup:
    """The real popup of the toolbar button, which no page of the test's can be: only its press gives `activeTab`."""

    def __init__(self, session: CDPSession, inner: str) -> None:
        self.session = session
        self._inner = inner
        self._number = 0
        self._replies: dict[int, Any] = {}
        session.on("Target.receivedMessageFromTarget", self._hear)

    def run(self, script: str) -> Any:
        """What `script` gives inside the popup."""
        self._number += 1
        message = {
            "id": self._number,
            "method": "Runtime.evaluate",
            "params": {"expression": script, "awaitPromise": True, "returnByValue": True, "userGesture": True},
        }
        self.session.send("Target.sendMessageToTarget", {"sessionId": self._inner, "message": json.dumps(message)})
        wait_until(lambda: self._number in self._replies, "the popup did not answer", self.session)
        return self._replies[self._number]["result"]["result"].get("value")

    def _hear(self, told: dict[str, Any]) -> None:
        reply = json.loads(told["message"])
        if "id" in reply:
            self._replies[reply["id"]] = reply


def wait_until(right: Callable[[], object], what: str, session: CDPSession, seconds: float = 15) -> None:
    """Until `right()` holds, letting the session's events in."""
    end, pause = monotonic() + seconds, Event()
    while not right():
        assert monotonic() < end, what
        session.send("Target.getTargets")
        pause.wait(0.03)


def press_toolbar_button(journey: Journey, page: Page) -> Popup:
    """Press the extension's button in the toolbar while `page` is in front."""
    page.bring_to_front()
    browser = journey.context.browser
    assert browser is not None
    session = browser.new_browser_cdp_session()
    targets = session.send("Target.getTargets", {"filter": [{"type": "tab"}]})["targetInfos"]
    tab = next(each["targetId"] for each in targets if each["url"] == page.url)
    session.send("Extensions.triggerAction", {"id": journey.extension_id, "targetId": tab})
    found: list[str] = []

    def popup_there() -> bool:
        infos = session.send("Target.getTargets")["targetInfos"]
        found.extend(each["targetId"] for each in infos if each["url"].endswith("/popup/popup.html"))
        return bool(found)

    wait_until(popup_there, "the popup did not open", session)
    inner = session.send("Target.attachToTarget", {"targetId": found[0], "flatten": False})["sessionId"]
    return Popup(session, inner)


def _in_tracker(journey: Journey, title: str) -> dict[str, Any]:
    body = {"title": title, "company": journey.company, "url": journey.other}
    job: dict[str, Any] = journey.ask("/api/jobs", body, method="POST")
    return job


def test_the_popup_shows_and_moves_jobs_by_keyboard_alone(journey: Journey) -> None:
    _in_tracker(journey, "Harbor Engineer")
    popup = journey.open_extension("extension/popup/popup.html")
    expect(popup.locator("#jobs li option")).to_have_count(14)
    popup.keyboard.press("ArrowDown")
    popup.keyboard.press("s")
    popup.keyboard.press("a")
    popup.keyboard.press("Enter")
    expect(popup.locator("#said")).to_contain_text("Applied")
    assert journey.jobs()[0]["status"] == "applied"


def test_the_popup_finds_by_word(journey: Journey) -> None:
    _in_tracker(journey, "Harbor Engineer")
    journey.ask("/api/jobs", {"title": "Crane Operator", "company": journey.company}, method="POST")
    popup = journey.open_extension("extension/popup/popup.html")
    expect(popup.locator("#jobs li")).to_have_count(2)
    popup.keyboard.press("/")
    popup.keyboard.type("crane")
    expect(popup.locator("#jobs li")).to_have_count(1)
    expect(popup.locator("#jobs li")).to_contain_text("Crane Operator")


def test_the_popup_paints_quickly_from_what_it_knew(journey: Journey) -> None:
    _in_tracker(journey, "Harbor Engineer")
    expect(journey.open_extension("extension/popup/popup.html").locator("#jobs li")).to_have_count(1)
    journey.companion("stop")
    popup = journey.open_extension("extension/popup/popup.html")
    expect(popup.locator("#jobs li")).to_have_count(1)
    journey.companion("up", "--no-browser")


def test_a_page_of_any_site_is_saved_through_the_toolbar(journey: Journey) -> None:
    url, html, expected = corpus_page("generic", "german")
    page, bar = journey.visit(url, html)
    popup = press_toolbar_button(journey, page)
    wait_until(lambda: popup.run("!document.getElementById('here').hidden"), "no offer", popup.session)
    popup.run("document.getElementById('save-page').click()")
    bar.wait_for_state("saved")
    (job,) = journey.jobs()
    assert (job["title"], job["company"]) == (expected["title"], expected["company"])


FORM = """<!doctype html><html lang="en"><title>Apply</title>
  <form><h1>Apply: Crane Operator at Brightmoor</h1>
  <label>First name <input name="first"></label><label>Last name <input name="last"></label>
  <label>E-mail <input type="email" name="mail"></label><label>Phone <input name="phone"></label>
  <label>Résumé <input type="file" name="cv"></label><button>Submit application</button></form>"""
APPLICANT = {"basics": {"name": "Ada Kovač", "email": "ada@kovac.example"}}


def fill_through_toolbar(journey: Journey, page: Page) -> Bar:
    """Press "Fill a form here" in the popup, then Autofill in the bar that comes."""
    journey.ask("/api/profile", APPLICANT, method="PUT")
    popup = press_toolbar_button(journey, page)
    wait_until(lambda: popup.run("!document.getElementById('here').hidden"), "no offer", popup.session)
    popup.run("document.getElementById('fill-page').click()")
    bar = Bar(page)
    bar.fill()
    return bar


def test_a_form_of_any_site_is_filled_through_the_toolbar(journey: Journey) -> None:
    page, _ = journey.visit("https://careers.brightmoor.example/apply/7", FORM)
    fill_through_toolbar(journey, page)
    assert page.input_value("[name=mail]") == "ada@kovac.example"
    assert journey.jobs() == []


def test_a_form_in_a_frame_of_the_same_site_is_filled_through_the_toolbar(journey: Journey) -> None:
    journey.pages["https://www.brightmoor.example/apply7"] = FORM
    outer = (
        "<!doctype html><title>Jobs</title><h1>Crane Operator</h1><iframe src='/apply7' width=700 height=600></iframe>"
    )
    page, _ = journey.visit("https://www.brightmoor.example/jobs/7", outer)
    fill_through_toolbar(journey, page)
    assert page.frames[1].input_value("[name=mail]") == "ada@kovac.example"


def test_a_form_in_a_frame_of_another_site_is_told_of(journey: Journey) -> None:
    journey.pages["https://forms.elsewhere.example/7"] = FORM
    frame = "<iframe src=https://forms.elsewhere.example/7 width=700 height=600>"
    page, bar = journey.visit("https://www.brightmoor.example/jobs/8", f"<!doctype html><title>Jobs</title>{frame}")
    popup = press_toolbar_button(journey, page)
    wait_until(lambda: popup.run("!document.getElementById('here').hidden"), "no offer", popup.session)
    popup.run("document.getElementById('fill-page').click()")
    bar.wait(lambda: "comes from forms.elsewhere.example" in bar.text(), "the other site was not named")


def test_the_tracker_opens_signed_in(journey: Journey) -> None:
    _in_tracker(journey, "Harbor Engineer")
    popup = journey.open_extension("extension/popup/popup.html")
    expect(popup.locator("#jobs li")).to_have_count(1)
    with journey.context.expect_page() as opened:
        popup.locator("#tracker").click()
    expect(opened.value.locator("body")).to_contain_text("Harbor Engineer")
