"""Pages that change under the bar: navigation without loading, re-renders, late content, lists, no jobs."""

import pytest

from tests.browser.journey import NOT_THERE, Journey
from tests.browser.postings import corpus_page

pytestmark = pytest.mark.browser

SIGN_IN = "<!doctype html><title>Sign in</title><h1>Sign in</h1><input type=password>"
GO = """([url, html]) => {
  history.pushState({}, "", url);
  const next = new DOMParser().parseFromString(html, "text/html");
  document.title = next.title;
  document.querySelector("meta[property='og:title']")?.replaceWith(next.querySelector("meta[property='og:title']"));
  document.body.replaceWith(next.body);
}"""


def test_navigation_without_loading_brings_the_next_posting(journey: Journey) -> None:
    page, bar = journey.visit(journey.url, journey.posting())
    bar.wait_for_state("ready")
    bar.click("save")
    bar.wait_for_state("saved")
    page.evaluate(GO, [journey.other, journey.posting("Crane Operator")])
    bar.wait_for_state("ready")
    bar.click("save")
    bar.wait_for_state("saved")
    assert [job["title"] for job in journey.jobs()] == ["Harbor Engineer", "Crane Operator"]
    assert journey.jobs()[1]["url"] == journey.other


def test_navigation_to_a_page_without_a_job_takes_the_bar_away(journey: Journey) -> None:
    page, bar = journey.visit(journey.url, journey.posting())
    bar.wait_for_state("ready")
    page.evaluate("() => { history.pushState({}, '', '/fernhill'); document.body.innerHTML = '<h1>All jobs</h1>'; }")
    bar.wait(lambda: bar.hosts() == [], "the bar stayed")


def test_the_bar_survives_a_page_that_draws_itself_anew(journey: Journey) -> None:
    page, bar = journey.visit(journey.url, journey.posting())
    bar.wait_for_state("ready")
    page.evaluate("() => { const html = document.body.innerHTML; document.body.innerHTML = html; }")
    bar.wait(lambda: len(bar.hosts()) == 1 and "save" in bar.actions(), "the bar did not come back")
    bar.click("save")
    bar.wait_for_state("saved")


def test_a_half_loaded_page_gets_its_bar_when_it_is_complete(journey: Journey) -> None:
    shell = '<!doctype html><html><head><title>Fernhill</title></head><body><div id="root">Loading…</div></body></html>'
    page, bar = journey.visit(journey.url, shell)
    page.evaluate("html => { document.documentElement.innerHTML = html; }", journey.posting())
    bar.wait_for_state("ready")
    bar.click("save")
    bar.wait_for_state("saved")
    assert journey.jobs()[0]["title"] == "Harbor Engineer"


@pytest.mark.parametrize("html", [NOT_THERE, SIGN_IN])
def test_a_page_that_is_no_job_gets_no_bar(journey: Journey, html: str) -> None:
    _, bar = journey.visit(journey.url, html)
    _, elsewhere = journey.visit(journey.other, journey.posting("Crane Operator"))
    elsewhere.wait_for_state("ready")
    assert bar.hosts() == []


def test_each_card_of_a_list_can_be_saved(journey: Journey) -> None:
    url, html, expected = corpus_page("lever", "board")
    page, bar = journey.visit(url, html)
    bar.owner = "data-job-companion-card"
    bar.wait(lambda: len(bar.hosts()) == expected["card_count"], "not every card has its button")
    bar.click("save", which=0)
    bar.wait(lambda: "✓" in bar.text(0), "the card was not saved")
    (job,) = journey.jobs()
    assert job["title"] == expected["cards"][0]["title"]
    page.reload()
    bar.wait(lambda: "✓" in bar.text(0), "the card does not remember")
    assert "✓" not in bar.text(1)


def test_a_job_saved_from_a_list_is_completed_by_its_own_page(journey: Journey) -> None:
    board = f"""<!doctype html><title>Fernhill</title><div class="posting" data-qa-posting-id="1">
      <a class="posting-title" href="{journey.url}"><h5 data-qa="posting-name">Harbor Engineer</h5>
      <span class="sort-by-location posting-category location">Lisbon</span></a></div>"""
    _, bar = journey.visit(journey.url.rpartition("/")[0], board)
    bar.owner = "data-job-companion-card"
    bar.wait(lambda: len(bar.hosts()) == 1, "the card has no button")
    bar.click("save")
    bar.wait(lambda: "✓" in bar.text(), "the card was not saved")
    assert journey.jobs()[0]["description"] == ""
    _, opened = journey.visit(journey.url, journey.posting())
    opened.wait_for_state("saved")
    (job,) = journey.jobs()
    assert "teach two apprentices" in job["description"]
