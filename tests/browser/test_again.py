"""What the person sees of what they did before: saved, applied, elsewhere at this company, twice at once."""

import pytest

from tests.browser.journey import Journey

pytestmark = pytest.mark.browser


def _saved(journey: Journey, title: str = "Harbor Engineer") -> int:
    page, bar = journey.visit(journey.url, journey.posting(title))
    bar.wait_for_state("ready")
    bar.click("save")
    bar.wait_for_state("saved")
    page.close()
    return int(journey.jobs()[-1]["id"])


def test_the_same_posting_under_another_address_is_known(journey: Journey) -> None:
    _saved(journey)
    _, bar = journey.visit(f"{journey.url}/apply?lever-source=mail&utm_campaign=x", journey.posting())
    bar.wait_for_state("saved")
    assert "In your tracker since" in bar.text()
    assert "save" not in bar.actions()
    assert len(journey.jobs()) == 1


def test_a_job_applied_for_says_when(journey: Journey) -> None:
    job = _saved(journey)
    journey.ask(f"/api/jobs/{job}/status", {"status": "applied"}, method="POST")
    _, bar = journey.visit(f"{journey.url}?again", journey.posting())
    bar.wait_for_state("saved")
    assert "You applied here" in bar.text()


def test_another_role_at_the_company_tells_the_history(journey: Journey) -> None:
    job = _saved(journey)
    journey.ask(f"/api/jobs/{job}/status", {"status": "applied"}, method="POST")
    _, bar = journey.visit(journey.other, journey.posting("Crane Operator"))
    bar.wait_for_state("ready")
    assert "You applied here for" in bar.text()


def test_undo_takes_the_job_out_again(journey: Journey) -> None:
    _, bar = journey.visit(journey.url, journey.posting())
    bar.wait_for_state("ready")
    bar.click("save")
    bar.wait_for_state("saved")
    bar.click("undo")
    bar.wait_for_state("ready")
    assert journey.jobs() == []


def test_two_tabs_at_once_make_one_job_and_both_know_it(journey: Journey) -> None:
    _, first = journey.visit(journey.url, journey.posting())
    first.wait_for_state("ready")
    _, second = journey.visit(f"{journey.url}?lever-source=x", journey.posting())
    second.wait_for_state("ready")
    second.click("save")
    first.page.bring_to_front()
    first.click("save") if "save" in first.actions() else None
    first.wait_for_state("saved")
    second.wait_for_state("saved")
    assert len(journey.jobs()) == 1


def test_a_change_in_the_tracker_reaches_the_open_page(journey: Journey) -> None:
    _, bar = journey.visit(journey.url, journey.posting())
    bar.wait_for_state("ready")
    bar.click("save")
    bar.wait_for_state("saved")
    job = journey.jobs()[0]["id"]
    journey.ask(f"/api/jobs/{job}/status", {"status": "applied"}, method="POST")
    bar.wait(lambda: "applied" in bar.text().casefold(), "the bar did not hear of the change")
