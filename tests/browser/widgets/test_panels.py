"""The bar with its panels, drawn in an open root on an empty page, judged by axe in light and in dark."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page

from tests.browser.widgets.isolated import CHROME

pytestmark = pytest.mark.browser

ROOT = Path(__file__).resolve().parents[3]
AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
OPEN = """{
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) { return attach.call(this, { ...init, mode: "open" }); };
}"""
PARTS = ("page_port.js", "build.js", "bar_style.js", "people_panel.js", "bar_view.js")
DRAW = """(model) => {
  const { host, root } = Build.host("bar");
  document.querySelector("main").append(host);
  new BarView(root, () => undefined, new AbortController().signal).render(model);
}"""
SAY = """() => {
  const { shadowRoot: root } = document.querySelector("job-companion-bar");
  for (const element of root.querySelectorAll("[data-secret]")) {
    element.prepend(element.dataset.secret);
    element.removeAttribute("data-secret");
  }
  return root.querySelectorAll(".panel:not([hidden])").length;
}"""
"""Axe does not read generated text, so that it is put there as text."""


def line(key: str, **changes: Any) -> dict[str, Any]:
    """One question of the receipt."""
    question = {"id": key, "widget": "text", "kind": "text", "label": f"Question {key}", "required": True}
    fill = {"frame": 0, "question": key, "action": "fill", "topic": key, "text": "Ada", "options": [], "shown": "Ada"}
    told = {"outcome": "left", "shown": "", "written": "", "because": ["One reason.", "Another reason."]}
    state = {"state": "tried", "isProposed": False, "isByPerson": False, "isWanted": True}
    return {"key": key, "question": question | changes.pop("question", {}), "fill": fill, **told, **state, **changes}


OPTIONS = [{"id": "1", "label": "Yes"}, {"id": "2", "label": "No"}]
LINES = [
    line("1", outcome="filled", shown="Ada", written="Ada", fill={"answer": {"source": "Your profile: name"}}),
    line("2", isProposed=True),
    line("3", question={"kind": "choice", "options": OPTIONS}),
    line("4", outcome="failed", shown="ADA", question={"kind": "paragraph"}),
    line("5", question={"required": False}, because=["Signing is yours."]),
]
RECEIPT = {
    "phase": "done", "sentence": "", "done": 2, "total": 5, "lines": LINES, "earlier": 1, "editing": None,
    "turned": ["group Left on purpose", "why 2"], "asksConsent": True,
    "advice": [{"sentence": "Your profile is empty.", "page": "/profile", "label": "Open the profile"}],
}  # fmt: skip
DUE = [line(key, state="due") for key in "12"]
PERSON = {"id": 1, "name": "Ada Kovač", "position": "Engineer", "company": "Meridian", "url": "https://x.example/a"}
PEOPLE = {
    "company": "Meridian", "problem": "", "isSaved": False,
    "found": {
        "now": {"people": [{**PERSON, "ask": "sent", "has_email": True, "reasons": ["Works there now."]}], "total": 3},
        "related": {"people": [], "total": 0}, "former": {"people": [], "total": 0}, "searches": [],
    },
}  # fmt: skip
ACTIONS = [{"name": "autofill", "label": "Autofill", "primary": True}, {"name": "preview", "label": "Preview first"}]
PANELS: Mapping[str, Mapping[str, Any]] = {
    "receipt": {"receipt": RECEIPT},
    "editor of a text": {"receipt": RECEIPT | {"editing": "4"}},
    "editor of a choice": {"receipt": RECEIPT | {"editing": "3"}},
    "progress": {"receipt": RECEIPT | {"phase": "busy"}},
    "preview": {"receipt": RECEIPT | {"phase": "preview", "lines": DUE}},
    "people": {"people": PEOPLE},
}


@pytest.fixture
def page(browsing: BrowserContext) -> Iterator[Page]:
    """An empty page with what draws the bar."""
    if not AXE.exists():
        pytest.skip("axe-core is not installed: run `npm install`")
    manifest = json.loads((ROOT / "manifest.json").read_text(encoding="utf-8"))["content_scripts"][0]["js"]
    files = [name for name in manifest if name.endswith(PARTS) or "/fill/" in name]
    page = browsing.new_page()
    page.set_content("<!doctype html><html lang=en><title>Job</title><main><h1>Harbor Engineer</h1></main></html>")
    parts = [(ROOT / name).read_text(encoding="utf-8") for name in files]
    page.add_script_tag(content="\n".join([OPEN, CHROME, *parts]))
    page.add_script_tag(path=AXE)
    yield page
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("what", PANELS)
def test_everybody_can_use(page: Page, what: str, scheme: Any) -> None:
    page.emulate_media(color_scheme=scheme)
    page.evaluate(DRAW, {"state": "done", "sentence": "1 filled, 2 need you.", "actions": ACTIONS, **PANELS[what]})
    assert page.evaluate(SAY) == 1
    found = page.evaluate("rules => axe.run(document, rules)", RULES)["violations"]
    assert [(rule["id"], [node["html"][:200] for node in rule["nodes"][:3]]) for rule in found] == []


def test_words_that_the_page_must_not_find_are_read_out(page: Page) -> None:
    page.evaluate(DRAW, {"state": "done", "sentence": "Done.", "actions": ACTIONS, **PANELS["receipt"]})
    assert page.get_by_role("button", name="Needs you (3)").count() == 1
    assert page.get_by_role("button", name="Accept: Question 2").count() == 1
    assert not page.evaluate("find('Question 2') || find('Needs you') || find('Another reason')")
