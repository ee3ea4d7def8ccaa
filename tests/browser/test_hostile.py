"""A page that wants to press, read, cover, break or mislead our controls."""

import pytest

from tests.browser.journey import Journey

pytestmark = pytest.mark.browser

FORGE = """<script>
  const press = () => {
    for (const host of document.querySelectorAll("[data-job-companion]")) {
      host.shadowRoot?.querySelector("[data-action=save]").click();
      for (const type of ["pointerdown", "mousedown", "pointerup", "mouseup", "click", "keydown"])
        host.dispatchEvent(new MouseEvent(type, {bubbles: true, composed: true, clientX: 5, clientY: 5}));
      host.click();
      window.seen = [host.shadowRoot, host.innerText, Object.keys(host).length];
    }
    for (const kind of ["page.save", "job.status"]) window.postMessage({kind, body: {url: location.href}}, "*");
    window.pressed = (window.pressed ?? 0) + 1;
  };
  setInterval(press, 50);
</script>"""
COVER = """<div id="veil" style="position:fixed;inset:0;z-index:2147483647;background:#fff">Win a prize</div>"""
FADE = """<script>setInterval(() => document.querySelectorAll("[data-job-companion]").forEach(
  host => host.style.setProperty("opacity", "0.01", "important")), 20)</script>"""
VEIL = """html => {
  document.body.insertAdjacentHTML("beforeend", html);
  document.getElementById("veil").style.pointerEvents = "none";
}"""
CRUSH = "<style>* { all: unset !important } div, span, i { display: none !important }</style>"
STRICT = {"Content-Security-Policy": "default-src 'none'; sandbox allow-same-origin"}


def test_a_page_cannot_press_or_read_the_bar(journey: Journey) -> None:
    page, bar = journey.visit(journey.url, journey.posting(body=FORGE))
    bar.wait_for_state("ready")
    before = page.evaluate("window.pressed")
    page.wait_for_function("before => window.pressed > before + 10", arg=before)
    assert page.evaluate("window.seen[0]") is None
    assert page.evaluate("window.seen[1]") == ""
    assert bar.state() == "ready"
    assert journey.jobs() == []


def test_a_click_through_a_cover_does_not_count(journey: Journey) -> None:
    page, bar = journey.visit(journey.url, journey.posting())
    bar.wait_for_state("ready")
    page.evaluate(VEIL, COVER)
    bar.click("save")
    bar.wait(lambda: "did not count" in bar.text(), "nothing was said")
    assert journey.jobs() == []


def test_a_page_cannot_make_the_bar_itself_invisible(journey: Journey) -> None:
    page, bar = journey.visit(journey.url, journey.posting(body=FADE))
    bar.wait_for_state("ready")
    page.wait_for_function("document.querySelector('[data-job-companion]').style.opacity === '0.01'")
    assert page.evaluate("getComputedStyle(document.querySelector('[data-job-companion]')).opacity") == "1"


def test_a_click_on_a_bar_in_something_invisible_does_not_count(journey: Journey) -> None:
    page, bar = journey.visit(journey.url, journey.posting())
    bar.wait_for_state("ready")
    page.evaluate("document.documentElement.style.opacity = 0.01")
    bar.click("save")
    bar.wait(lambda: "did not count" in bar.text(), "nothing was said")
    assert journey.jobs() == []


def test_the_pages_own_style_does_not_reach_the_bar(journey: Journey) -> None:
    _, bar = journey.visit(journey.url, journey.posting(head=CRUSH))
    bar.wait_for_state("ready")
    bar.click("save")
    bar.wait_for_state("saved")


def test_a_page_that_forbids_everything_can_be_saved(journey: Journey) -> None:
    _, bar = journey.visit(journey.url, journey.posting(), headers=STRICT)
    bar.wait_for_state("ready")
    bar.click("save")
    bar.wait_for_state("saved")
    assert journey.jobs()[0]["title"] == "Harbor Engineer"


def test_a_hostile_title_is_text(journey: Journey) -> None:
    title = "&lt;script&gt;alert(1)&lt;/script&gt; \u202eEngineer\u202c&#7;" + "x" * 10_000
    page, bar = journey.visit(journey.url, journey.posting(title))
    bar.wait_for_state("ready")
    bar.click("save")
    bar.wait_for_state("saved")
    (job,) = journey.jobs()
    assert job["title"].startswith("<script>alert(1)</script> Engineer")
    assert len(job["title"]) <= 300
    page.close()


def test_no_page_can_find_the_extension(journey: Journey) -> None:
    page, bar = journey.visit(journey.url, journey.posting())
    bar.wait_for_state("ready")
    found = page.evaluate(
        "id => fetch(`chrome-extension://${id}/manifest.json`).then(() => true, () => false)", journey.extension_id
    )
    assert found is False
