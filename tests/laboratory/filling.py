"""A form filled the way the person has it filled: the page opened, Autofill pressed, the page's own state looked at."""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import Any

from playwright.sync_api import Error as BrowserProblem
from playwright.sync_api import Frame, Page

from companion.adapters.page_tree import Node, attributes
from tests.browser.closed_root import ClosedRoot
from tests.browser.journey import Journey
from tests.laboratory.form import Form
from tests.laboratory.resume import profile, resume_pdf
from tests.laboratory.verdict import State, Verdict, judge

FILE = "linnea-okafor.pdf"


@dataclass(frozen=True)
class Line:
    """One question of the receipt."""

    question: str
    outcome: str
    value: str


class Laboratory:
    """A machine whose person has a profile and a résumé."""

    def __init__(self, journey: Journey, folder: Path) -> None:
        self.journey = journey
        resume = folder / FILE
        resume.write_bytes(resume_pdf())
        imported = journey.companion("import", "profile", str(resume))
        assert imported.returncode == 0, imported.stderr
        journey.ask("/api/profile", profile(), "PUT")

    def open(self, form: Form) -> tuple[Page, "Bar"]:
        """The form in a tab of its own, once its bar offers Autofill."""
        self.journey.pages |= form.pages()
        page = self.journey.context.new_page()
        page.goto(form.url)
        bar = Bar(page)
        bar.wait(bar.offers, f"{form.id}: no Autofill is offered")
        return page, bar

    def fill(self, form: Form) -> Verdict:
        """Every step filled, with what the page holds at the end; the tab is closed."""
        page, bar = self.open(form)
        try:
            before = state_of(page)
            begin = perf_counter()
            lines = bar.fill()
            seconds = perf_counter() - begin
            page.wait_for_function("!window.lab || lab.busy === 0")
            differences = tuple(receipt_differs(lines, before, state_of(page)))
            for _ in range(form.steps):
                self._next(page)
                before = {**state_of(page), **before}
                begin = perf_counter()
                lines = bar.fill()
                seconds += perf_counter() - begin
            verdict = judge(form, before, state_of(page))
            verdict.seconds = seconds / (form.steps + 1)
            verdict.receipt, verdict.presses = differences, presses_of(page)
            return verdict
        finally:
            page.close()

    def _next(self, page: Page) -> None:
        """The next step, as the page shows it once the person pressed Next."""
        known = set(state_of(page))
        page.evaluate("labNext()")
        page.wait_for_function("known => Object.keys(labState()).some(key => !known.includes(key))", arg=list(known))


class Bar(ClosedRoot):
    """The bar that offers Autofill, and its receipt; it may stand in a frame that has a process of its own."""

    frame: Frame | None = None

    def look_into_frames(self) -> None:
        """Go on in the frame that holds a bar, where the page itself has none."""
        for frame in self.page.frames[1:]:
            if self.hosts():
                return
            with suppress(BrowserProblem):  # a frame in the page's own process is seen without a session of its own
                self.session, self.frame = self.page.context.new_cdp_session(frame), frame

    def point(self, action: str, which: int = 0) -> tuple[float, float]:
        """The middle of the button in the window."""
        x, y = super().point(action, which)
        around = self.frame.frame_element().bounding_box() if self.frame else None
        return (x + around["x"], y + around["y"]) if around else (x, y)

    def which(self) -> int:
        """The number of the host that offers Autofill, or of the first."""
        numbers = range(len(self.hosts()))
        return next((number for number in numbers if "autofill" in self.actions(number)), 0)

    def offers(self) -> bool:
        """Whether Autofill can be pressed."""
        self.look_into_frames()
        return "autofill" in self.actions(self.which())

    def fill(self, seconds: float = 30) -> list[Line]:
        """Press Autofill and wait until it is done; the receipt's lines."""
        self.wait(self.offers, "no Autofill is offered")
        self.wait(self.pressed, "Autofill never began")
        self.wait(lambda: self.doing() in ("done", "error"), "Autofill never came to an end", seconds)
        return self.receipt()

    def pressed(self) -> bool:
        """Press Autofill; False where the bar was drawn anew, or moved, between a look at it and the click."""
        with suppress(BrowserProblem, StopIteration, AssertionError):
            self.click("autofill", self.which())
            self.wait(lambda: self.doing() != "ready", "", 1)
        return self.doing() in ("busy", "done", "error")

    def doing(self) -> str | None:
        """What the bar with the receipt says it does."""
        hosts = self.hosts()
        return attributes(hosts[self.which()]).get("data-state") if hosts else None

    def receipt(self) -> list[Line]:
        """The lines of the receipt."""
        return [_line(node) for host in self.hosts() for node in _inside(host) if "data-question" in attributes(node)]


def state_of(page: Page) -> State:
    """What all frames of the page hold."""
    found: dict[str, tuple[str, str]] = {}
    for frame in page.frames:
        found |= {key: (value[0], value[1]) for key, value in _asked(frame, "labState").items()}
    return found


def presses_of(page: Page) -> Mapping[str, int]:
    """How often anything was submitted, or taken to a next step, over all frames."""
    found = {"submit": 0, "next": 0, "forged": 0}
    for frame in page.frames:
        for what, times in _asked(frame, "labPresses").items():
            found[what] += times
    return found


def receipt_differs(lines: list[Line], before: State, after: State) -> Iterator[str]:
    """Lines that say of a value that it was written, which no question of the page holds; and the other way round."""
    held = [tuple(_folded(value) for value in values) for values in after.values()]
    said = [_folded(line.value) for line in lines if line.outcome == "filled"]
    for line in lines:
        value = _folded(line.value)
        if line.outcome == "filled" and not any(_same(value, one) for values in held for one in values):
            yield f"the receipt says {line.value!r} of {line.question!r}, the page holds no such thing"
    for key, values in after.items():
        written = [_folded(value) for value in values if value]
        if values != before.get(key, ("", "")) and written and not any(_same(one, v) for one in said for v in written):
            yield f"the page holds {values[1]!r} for {key}, and the receipt does not say so"


def _same(said: str, held: str) -> bool:
    return bool(said) and bool(held) and (said == held or set(held.split()) <= set(said.split()) or said in held)


def _folded(text: str) -> str:
    kept = "".join(letter if letter.isalnum() else " " for letter in text.casefold())
    return " ".join(kept.split())


def _asked(frame: Frame, name: str) -> dict[str, Any]:
    found: dict[str, Any] = frame.evaluate(f"window.{name} ? {name}() : {{}}")
    return found


def _line(node: Node) -> Line:
    found = attributes(node)
    return Line(found["data-question"], found.get("data-outcome", ""), found.get("data-value", ""))


def _inside(node: Node) -> Iterator[Node]:
    yield node
    for child in [*node.get("shadowRoots", []), *node.get("children", [])]:
        yield from _inside(child)
