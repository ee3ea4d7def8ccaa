"""Autofill from the bar: the form on the page, what the person reads of it afterwards, and what stays theirs to do."""

from typing import Any

import pytest
from playwright.sync_api import Page

from companion.adapters.page_tree import attributes
from tests.browser.closed_root import ClosedRoot
from tests.browser.journey import Journey

pytestmark = pytest.mark.browser

PROFILE = {
    "basics": {
        "name": "Ada Kovač",
        "email": "ada@kovac.example",
        "phone": "+351 912 345 678",
        "url": "https://kovac.example",
        "location": {"city": "Lisbon", "countryCode": "PT", "postalCode": "1100-148", "address": "Rua Augusta 7"},
        "profiles": [{"network": "GitHub", "url": "https://github.com/adakovac"}],
    },
    "x-companion": {"given_name": "Ada", "family_name": "Kovač"},
}
FORM = """
<form id="apply" action="/sent" method="post"><h3>Apply for this job</h3>
  <p><label>First name * <input name="first_name" required></label></p>
  <p><label>Last name * <input name="last_name" required></label></p>
  <p><label>E-mail * <input type="email" name="email" required></label></p>
  <p><label>Phone <input type="tel" name="phone"></label></p>
  <p><label>GitHub <input type="url" name="urls[GitHub]"></label></p>
  <p><label>What is your favorite crane? * <input name="crane" required></label></p>
  <p><label>Password <input type="password" name="secret"></label></p>
  <p><label><input type="checkbox" name="agree" required> I agree to the terms</label></p>
  <button type="submit">Submit application</button>
</form>
<script>
  window.sent = 0;
  document.querySelector("#apply").addEventListener("submit", (event) => { event.preventDefault(); window.sent += 1; });
</script>"""


@pytest.fixture
def applicant(journey: Journey) -> Journey:
    """A person with a profile."""
    journey.ask("/api/profile", PROFILE, method="PUT")
    return journey


def values(page: Page) -> dict[str, Any]:
    """What stands in the form, as the page itself has it."""
    held: dict[str, Any] = page.evaluate(
        """() => Object.fromEntries([...document.querySelectorAll("#apply input")].map((input) =>
            [input.name, input.type === "checkbox" ? input.checked : input.value]))"""
    )
    return held


def receipt(bar: ClosedRoot) -> dict[str, tuple[str, str]]:
    """Each question of the receipt with its outcome and the value read back."""
    found = [attributes(node) for node in bar.nodes() if "data-question" in attributes(node)]
    return {one["data-question"]: (one["data-outcome"], one["data-value"]) for one in found}


def fill(journey: Journey, form: str = FORM) -> tuple[Page, ClosedRoot]:
    """Open the posting with its form and press Autofill."""
    page, bar = journey.visit(journey.url, journey.posting(body=form))
    bar.wait(lambda: "autofill" in bar.actions(), "Autofill was never offered")
    bar.click("autofill")
    bar.wait(lambda: bar.state() in ("done", "error"), "the filling never ended")
    return page, bar


def test_one_press_fills_what_the_profile_says_and_the_receipt_tells_what_the_page_holds(applicant: Journey) -> None:
    page, bar = fill(applicant)
    bar.wait_for_state("done")
    held = values(page)
    assert held == {
        "first_name": "Ada",
        "last_name": "Kovač",
        "email": "ada@kovac.example",
        "phone": "+351 912 345 678",
        "urls[GitHub]": "https://github.com/adakovac",
        "crane": "",
        "secret": "",
        "agree": False,
    }
    told = receipt(bar)
    assert told["First name"] == ("filled", "Ada")
    assert told["E-mail"] == ("filled", held["email"])
    assert told["What is your favorite crane?"] == ("left", "")
    assert {outcome for outcome, _ in told.values()} == {"filled", "left"}
    assert page.evaluate("window.sent") == 0


def press(bar: ClosedRoot, name: str, value: str = "") -> None:
    """Press the button of this name whose value begins so, as a person does."""
    bar.wait(lambda: _button(bar, name, value) is not None, f"there is no button {name} {value}")
    node = _button(bar, name, value)
    assert node is not None
    bar.session.send("DOM.scrollIntoViewIfNeeded", {"nodeId": node["nodeId"]})
    corners = bar.session.send("DOM.getBoxModel", {"nodeId": node["nodeId"]})["model"]["content"]
    bar.page.mouse.click(sum(corners[0::2]) / 4, sum(corners[1::2]) / 4)


def _button(bar: ClosedRoot, name: str, value: str) -> dict[str, Any] | None:
    for node in bar.nodes():
        told = attributes(node)
        if told.get("data-action") == name and told.get("value", "").startswith(value):
            return node
    return None


def line_of(bar: ClosedRoot, verb: str, question: str) -> str:
    """The value of the button that does this to the question."""
    found = (attributes(node) for node in bar.nodes())
    return next(
        told["value"]
        for told in found
        if told.get("aria-label", "").endswith(f": {question}") and told.get("value", "").startswith(f"{verb} ")
    )


def test_a_preview_writes_nothing_before_it_is_accepted_and_then_only_what_is_ticked(applicant: Journey) -> None:
    page, bar = applicant.visit(applicant.url, applicant.posting(body=FORM))
    bar.wait(lambda: "autofill" in bar.actions(), "Autofill was never offered")
    bar.click("preview")
    bar.wait(lambda: "Nothing is written yet" in bar.text(), "no preview was shown")
    assert set(values(page).values()) == {"", False}
    ticks = [node for node in bar.nodes() if attributes(node).get("value", "").startswith("tick ")]
    press(bar, "line", attributes(ticks[0])["value"])
    bar.wait(lambda: "Fill 4 of 5" in bar.text(), "the tick did not go away")
    press(bar, "receipt", "accept")
    bar.wait_for_state("done")
    held = values(page)
    assert (held["first_name"], held["last_name"]) == ("", "Kovač")
    assert receipt(bar)["First name"] == ("left", "")


def test_a_value_is_changed_cleared_and_shown_from_the_receipt(applicant: Journey) -> None:
    page, bar = fill(applicant)
    press(bar, "line", line_of(bar, "edit", "What is your favorite crane?"))
    page.keyboard.type("The gantry crane")
    press(bar, "line", "save ")
    bar.wait(lambda: values(page)["crane"] == "The gantry crane", "what was put in did not reach the page")
    bar.wait(lambda: receipt(bar)["What is your favorite crane?"][0] == "filled", "the receipt does not say so")
    press(bar, "line", line_of(bar, "clear", "Phone"))
    bar.wait(lambda: values(page)["phone"] == "", "the phone was not cleared")
    bar.wait(lambda: receipt(bar)["Phone"] == ("left", ""), "the receipt does not say so")
    press(bar, "line", line_of(bar, "show", "E-mail"))
    page.wait_for_function("document.activeElement?.name === 'email'")


def test_what_the_person_typed_is_remembered_once_they_agreed(applicant: Journey) -> None:
    page, bar = fill(applicant)
    press(bar, "receipt", "learn")
    bar.wait(lambda: "Remember your answers" not in bar.text(), "the question stayed")
    page.locator("[name=crane]").type("Tower crane")
    page.locator("[name=phone]").focus()

    def kept() -> list[str]:
        block = applicant.ask("/api/profile").get("x-companion", {})
        return [answer["answer"] for answer in block.get("answers", [])]

    bar.wait(lambda: kept() == ["Tower crane"], "the answer was not remembered")


def test_a_confirmation_offers_to_mark_the_job_and_keeps_the_receipt_with_it(applicant: Journey) -> None:
    page, bar = fill(applicant)
    page.evaluate("document.querySelector('#apply').outerHTML = '<h3>Thank you for applying!</h3>'")
    bar.wait(lambda: "applied" in bar.actions(), "Mark as applied was never offered")
    assert applicant.jobs() == []
    bar.click("applied")
    bar.wait(lambda: [job["status"] for job in applicant.jobs()] == ["applied"], "the job was not marked")
    (job,) = applicant.jobs()
    assert (job["title"], "cranes" in job["description"]) == ("Harbor Engineer", True)
    (kept,) = applicant.ask(f"/api/jobs/{job['id']}/receipts")
    assert {line["label"]: line["read_back"] for line in kept["lines"]}["First name"] == "Ada"


def test_a_page_that_is_only_a_form_gets_a_bar_and_knows_what_it_is_for(applicant: Journey) -> None:
    page, bar = applicant.visit(applicant.url, applicant.posting())
    bar.wait_for_state("ready")
    form = f"<!doctype html><title>Apply</title><h1>{applicant.company}: Harbor Engineer</h1>{FORM}"
    applicant.pages[f"{applicant.url}/apply"] = form
    page.goto(f"{applicant.url}/apply")
    bar.wait(lambda: "autofill" in bar.actions(), "the form has no bar")
    bar.click("autofill")
    bar.wait_for_state("done")
    assert values(page)["first_name"] == "Ada"
    page.goto(applicant.url)
    bar.wait(lambda: "save" in bar.actions(), "the posting has no bar")
    bar.click("save")
    bar.wait(lambda: len(applicant.jobs()) == 1, "the job was not saved")
    assert len(applicant.ask(f"/api/jobs/{applicant.jobs()[0]['id']}/receipts")) == 1


def test_a_next_step_goes_on_with_the_same_receipt(applicant: Journey) -> None:
    page, bar = fill(applicant)
    page.evaluate(
        """() => { document.querySelector("#apply").innerHTML = `<h3>Apply: step 2</h3>
            <p><label>City <input name="city"></label></p><p><label>Street <input name="street"></label></p>
            <p><label>Postal code <input name="zip"></label></p><p><label>E-mail <input name="email2"></label></p>
            <p><label>Résumé <input type="file" name="resume"></label></p>`; }"""
    )
    bar.wait(lambda: "Continue" in bar.text(), "the next step was not offered")
    bar.click("autofill")
    bar.wait_for_state("done")
    held = values(page)
    assert (held["city"], held["zip"]) == ("Lisbon", "1100-148")
    bar.click("save")
    bar.wait(lambda: len(applicant.jobs()) == 1, "the job was not saved")
    (kept,) = applicant.ask(f"/api/jobs/{applicant.jobs()[0]['id']}/receipts")
    labels = {line["label"] for line in kept["lines"]}
    assert {"First name", "City"} <= labels
