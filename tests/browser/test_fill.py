"""Autofill from the bar: the form on the page, what the person reads of it afterwards, and what stays theirs to do."""

from typing import Any

import pytest
from playwright.sync_api import Page

from tests.browser.closed_root import ClosedRoot, attributes
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
    return page.evaluate(
        """() => Object.fromEntries([...document.querySelectorAll("#apply input")].map((input) =>
            [input.name, input.type === "checkbox" ? input.checked : input.value]))"""
    )


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
