"""Pages with real widgets, and the extension's content scripts in an isolated world of their own, without the rest of
the machine: what a widget does there is what it does in the product."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, Route

from tests.laboratory.bundle import bundle, styles

ROOT = Path(__file__).resolve().parents[3]
SOURCES = ROOT / "tests" / "laboratory" / "widgets"
HOST = "https://forms.example/"
WORLD = "companion"
CHROME = """
globalThis.chrome = {
  runtime: { id: "companion", onMessage: { addListener() {}, removeListener() {} }, sendMessage: async () => null },
  storage: { local: { get: async () => ({}) } },
  dom: { openOrClosedShadowRoot: (element) => element.shadowRoot },
};
"""


@dataclass(frozen=True)
class Done:
    """What a widget said before and after, and how long it took in ms."""

    widget: str
    look: dict[str, Any]
    outcome: str
    shown: str
    because: Sequence[str]
    ms: float
    asked: Sequence[Sequence[str]] = field(default_factory=list)
    after: str = ""


@cache
def content_scripts() -> str:
    """The content scripts that widgets are made of, in the order of the manifest, as one text."""
    manifest = json.loads((ROOT / "manifest.json").read_text(encoding="utf-8"))
    files = [
        name for name in manifest["content_scripts"][0]["js"] if "/widgets/" in name or name.endswith("/page_port.js")
    ]
    mine = Path(__file__).with_name("within.js")
    return "\n".join([CHROME, *((ROOT / name).read_text(encoding="utf-8") for name in files), mine.read_text()])


def document(body: str, script: Path | None = None) -> str:
    """A page with this body and, after it, the bundle of `script`."""
    built = bundle(script) if script else None
    code = built.read_text(encoding="utf-8").replace("</script", "<\\/script") if built else ""
    sheet = styles(built) if built else ""
    return (
        f"<!doctype html><html lang=en><head><meta charset=utf-8><title>Form</title><style>{sheet}</style></head>"
        f"<body>{body}<script>{code}</script></body></html>"
    )


class WidgetPage:
    """One page; questions are named by a CSS selector of their main control."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.session = page.context.new_cdp_session(page)
        self.html = ""
        page.route(f"{HOST}**", self._serve)

    def _serve(self, route: Route) -> None:
        route.fulfill(status=200, content_type="text/html; charset=utf-8", body=self.html)

    def open(self, body: str = '<div id="root"></div>', script: str = "") -> None:
        """Show a page of ours; `script` is a file in tests/laboratory/widgets."""
        self.html = document(body, SOURCES / script if script else None)
        self.page.goto(HOST)
        frame = self.session.send("Page.getFrameTree")["frameTree"]["frame"]["id"]
        world = self.session.send("Page.createIsolatedWorld", {"frameId": frame, "worldName": WORLD})
        self.context_id = world["executionContextId"]
        self.inside(content_scripts())

    def inside(self, expression: str) -> Any:
        """What an expression gives in the extension's world."""
        asked = {"expression": expression, "contextId": self.context_id, "awaitPromise": True, "returnByValue": True}
        reply = self.session.send("Runtime.evaluate", asked)
        if "exceptionDetails" in reply:
            details = reply["exceptionDetails"]
            raise AssertionError(details.get("exception", {}).get("description") or details["text"])
        return reply["result"].get("value")

    def state(self) -> dict[str, Any]:
        """What the page's own framework holds."""
        held: dict[str, Any] = self.page.evaluate("window.labState()")
        return held

    def open_lists(self) -> int:
        """How many controls say that their list is open."""
        self.page.wait_for_function("document.readyState === 'complete'")
        return self.page.locator("[aria-expanded=true]").count()

    def look(self, selector: str) -> dict[str, Any] | None:
        """What the widget says of itself; None where none knows the element."""
        found: dict[str, Any] | None = self.inside(f"lookAt({json.dumps(selector)})")
        return found

    def fill(self, selector: str, fill: dict[str, Any] | None = None, **how: Any) -> Done:
        """Fill one question. `take` names options by label; `answer` is what an unknown list is asked for."""
        return Done(**self.inside(f"fillIn({json.dumps(selector)}, {json.dumps((fill or {}) | how)})"))

    def clear(self, selector: str) -> Done:
        """Put one question back to nothing."""
        return Done(**self.inside(f"clearOut({json.dumps(selector)})"))
