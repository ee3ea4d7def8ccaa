"""Preparing applications one after another in the companion's own browser, as far as the person's review.

Where a page wants the person first (a sign-in, a captcha, a page with no form), it says so in the tracker and goes on
with the next; once the form is there, it is filled. Nothing is ever sent.
"""

from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic
from typing import Protocol
from urllib.parse import urlencode

from pydantic import JsonValue

from companion.adapters.own_browser import BrowserTrouble
from companion.domain.errors import CompanionError
from companion.domain.preparation import PreparationState as State
from companion.sites.page import Page
from companion.sites.read import read_page

_LOOK = 0.25
_FORM_SECONDS = 12.0
_FILL_SECONDS = 120.0
_BUTTON = "autofill"
_NO_FORM = "No application form was found on this page. Go to the form; it is filled as soon as it is there."


class Bar(Protocol):
    """The bar in a page."""

    def state(self) -> str: ...

    def sentence(self) -> str: ...

    def actions(self) -> frozenset[str]: ...

    def press(self, action: str) -> bool: ...


class Tab(Protocol):
    """A page in the browser."""

    @property
    def bar(self) -> Bar: ...

    @property
    def url(self) -> str: ...

    @property
    def is_open(self) -> bool: ...

    def go(self, url: str) -> None: ...

    def html(self) -> str: ...

    def picture(self) -> bytes: ...

    def wait(self, seconds: float) -> None: ...


class Browser(Protocol):
    """The browser in which they are prepared."""

    @property
    def is_open(self) -> bool: ...

    def new_tab(self) -> Tab: ...


class Daemon(Protocol):
    """The daemon, which keeps the list."""

    def post(self, path: str, body: bytes = b"") -> dict[str, JsonValue]: ...


@dataclass
class Open:
    """One application whose page is open."""

    id: int
    tab: Tab
    state: State = State.OPEN
    is_pressed: bool = False
    """Whether Autofill was pressed here; from then on the page is the person's."""


class Preparing:
    """One run over the list. `say` tells the person in the terminal; `patience` is how long, in seconds, a form may
    take to appear.
    """

    def __init__(
        self, daemon: Daemon, browser: Browser, say: Callable[[str], None], *, patience: float = _FORM_SECONDS
    ) -> None:
        self._patience = patience
        self._daemon = daemon
        self._browser = browser
        self._say = say
        self.open: list[Open] = []

    def run(self) -> None:
        """Prepare all whose turn it is, then stay until the person has closed the browser."""
        self.begin()
        while self._browser.is_open and self.open:
            self.look_again()

    def begin(self) -> None:
        """Give each its turn, once."""
        listed = self._daemon.post("/api/preparations/begin")["preparations"]
        assert isinstance(listed, list)
        for one in listed:
            assert isinstance(one, dict)
            if not self._browser.is_open:
                break
            self._say(f"Opening {one['label'] or one['url']}")
            self._open(Open(int(str(one["id"])), self._browser.new_tab()), str(one["url"]))

    def look_again(self) -> None:
        """Fill what can be filled by now, tell what the person had filled, forget the pages that were closed."""
        self.open = [one for one in self.open if one.tab.is_open]
        for one in self.open:
            if one.state != State.NEEDS_YOU:
                continue
            if one.is_pressed and one.tab.bar.state() == "done":
                self._note(one, State.REVIEW, one.tab.bar.sentence())
            elif not one.is_pressed and _BUTTON in one.tab.bar.actions():
                self._fill(one)
        if self.open:
            self.open[0].tab.wait(1)

    def _open(self, one: Open, url: str) -> None:
        self.open.append(one)
        self._note(one, State.OPEN)
        try:
            one.tab.go(url)
            if not self._finds_form(one) and (apply_url := self._apply_url(one)):
                one.tab.go(apply_url)
                self._finds_form(one)
        except BrowserTrouble as trouble:
            return self._note(one, State.NEEDS_YOU, trouble.message)
        if _BUTTON in one.tab.bar.actions():
            return self._fill(one)
        return self._note(one, State.NEEDS_YOU, self._why_not(one))

    def _finds_form(self, one: Open) -> bool:
        return self._until(one, lambda: _BUTTON in one.tab.bar.actions(), self._patience)

    def _fill(self, one: Open) -> None:
        self._note(one, State.OPEN, "The form is being filled.")
        one.is_pressed = one.tab.bar.press(_BUTTON)
        if not one.is_pressed or not self._until(one, lambda: one.tab.bar.state() in ("done", "error"), _FILL_SECONDS):
            return self._note(one, State.NEEDS_YOU, "The form was not filled to its end. Press Autofill on the page.")
        is_done = one.tab.bar.state() == "done"
        return self._note(one, State.REVIEW if is_done else State.NEEDS_YOU, one.tab.bar.sentence())

    def _apply_url(self, one: Open) -> str | None:
        posting = read_page(Page(one.tab.url, one.tab.html())).posting
        return posting.apply_url if posting and posting.apply_url != one.tab.url else None

    def _why_not(self, one: Open) -> str:
        reading = read_page(Page(one.tab.url, one.tab.html()))
        if reading.kind != "not_a_job" or not reading.because:
            return _NO_FORM
        why = reading.because[-1]
        return f"{why[:1].upper()}{why[1:]}. Go on to the form; it is filled as soon as it is there."

    def _until(self, one: Open, right: Callable[[], bool], seconds: float) -> bool:
        end = monotonic() + seconds
        while one.tab.is_open and not right():
            if monotonic() > end:
                return False
            one.tab.wait(_LOOK)
        return one.tab.is_open

    def _note(self, one: Open, state: State, message: str = "") -> None:
        one.state = state
        words = {"state": state.value, "message": message, "page": one.tab.url}
        picture = one.tab.picture() if state in (State.REVIEW, State.NEEDS_YOU) and one.tab.is_open else b""
        try:
            self._daemon.post(f"/api/preparations/{one.id}/news?{urlencode(words)}", picture)
        except CompanionError as problem:
            self._say(problem.message)
        if message:
            self._say(f"  {state.label}: {message}")
