"""What Autofill never does: act unasked, on a page without an application, against the person, or once stopped."""

import pytest

from tests.browser.closed_root import ClosedRoot
from tests.laboratory.filling import Laboratory, presses_of, state_of
from tests.laboratory.form import Form

pytestmark = pytest.mark.browser


def test_a_page_without_an_application_offers_no_autofill(laboratory: Laboratory) -> None:
    form = Form("forms", "none")
    laboratory.journey.pages |= form.pages()
    page = laboratory.journey.context.new_page()
    page.goto(form.url)
    bar = ClosedRoot(page)
    bar.wait_for_state("ready")
    before = state_of(page)
    assert "save" in bar.actions()
    assert "autofill" not in bar.actions()
    assert state_of(page) == before
    page.close()


def test_clicks_and_messages_that_the_page_forges_fill_nothing(laboratory: Laboratory) -> None:
    page, bar = laboratory.open(Form("forms", "hostile"))
    before = state_of(page)
    page.wait_for_function("n => window.forgeries > n + 5", arg=page.evaluate("window.forgeries"))
    assert state_of(page) == before
    assert bar.receipt() == []
    page.close()


def test_what_the_person_wrote_stays(laboratory: Laboratory) -> None:
    page, bar = laboratory.open(Form("forms", "plain_en"))
    page.get_by_label("First name").press_sequentially("Nea")
    page.get_by_label("Street address").press_sequentially("12 Other Road")
    bar.fill()
    after = state_of(page)
    assert (after["first"][0], after["street"][0]) == ("Nea", "12 Other Road")
    assert after["last"][0] == "Okafor"
    page.close()


def test_escape_stops_the_fill_at_once(laboratory: Laboratory) -> None:
    page, bar = laboratory.open(Form("forms", "lever"))
    bar.click("autofill", bar.which())
    bar.wait(lambda: state_of(page)["resume"][0], "the résumé was not attached first")
    page.keyboard.press("Escape")
    bar.wait(lambda: bar.doing() in ("done", "error"), "the fill did not stop")
    stopped = state_of(page)
    assert stopped["linkedin"][0] == ""
    assert presses_of(page)["submit"] == 0
    page.close()


def test_two_fills_after_one_another_leave_the_same(laboratory: Laboratory) -> None:
    page, bar = laboratory.open(Form("forms", "plain_en"))
    bar.fill()
    first = state_of(page)
    bar.fill()
    assert state_of(page) == first
    page.close()
