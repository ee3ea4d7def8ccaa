"""Saving from the page: one click, right, once."""

import pytest

from tests.browser.journey import Journey

pytestmark = pytest.mark.browser


def test_one_click_puts_the_job_into_the_tracker(journey: Journey) -> None:
    _, bar = journey.visit(journey.url, journey.posting())
    bar.wait_for_state("ready")
    assert "save" in bar.actions()
    bar.click("save")
    bar.wait_for_state("saved")
    (job,) = journey.jobs()
    assert (job["title"], job["company"], job["location"]) == ("Harbor Engineer", journey.company, "Lisbon")
    assert (job["status"], job["site"], job["employment_type"]) == ("saved", "lever", "full_time")
    assert "teach two apprentices" in job["description"]


def test_the_bar_says_nothing_of_people_before_connections_are_imported(journey: Journey) -> None:
    assert journey.ask("/api/connections")["total"] == 0
    _, bar = journey.visit(journey.url, journey.posting())
    bar.wait_for_state("ready")
    bar.click("save")
    bar.wait_for_state("saved")
    assert "refer" not in bar.actions()
