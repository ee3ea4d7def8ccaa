"""The companion's own browser: a Chromium on a profile of its own with the extension in it, driven like by a hand.

What is pressed here is pressed by a real mouse event on our own bar; nothing of the page is ever touched.
"""

import os
from collections.abc import Mapping, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Self

from companion.adapters.bar_in_page import BarInPage
from companion.domain.errors import CompanionError

if TYPE_CHECKING:
    from types import TracebackType

    from playwright.sync_api import BrowserContext, Page

_QUIET = (
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--enable-unsafe-extension-debugging",
)
_OPENING_MS = 45_000
_NOT_INSTALLED = "The browser part is not installed. Run `make run`, or install the extra “browser”."


class BrowserTrouble(CompanionError):
    """The companion's own browser cannot do it; the message says why."""

    code = "browser"


@dataclass(frozen=True)
class Launch:
    """How the browser is started: its program, its profile folder, our extension, and what it hands to our host.

    `hidden` shows no window; `arguments` are further ones for the program.
    """

    program: Path
    profile: Path
    extension_dir: Path
    environment: Mapping[str, str]
    hidden: bool = False
    arguments: tuple[str, ...] = ()


class Tab:
    """One page in it."""

    def __init__(self, page: "Page") -> None:
        self._page = page
        self.bar = BarInPage(page)

    @property
    def url(self) -> str:
        """The address it shows now."""
        return self._page.url

    @property
    def is_open(self) -> bool:
        """False once the person closed it."""
        return not self._page.is_closed()

    def go(self, url: str) -> None:
        """Show another page; raises `BrowserTrouble` when it cannot be opened."""
        from playwright.sync_api import Error

        try:
            self._page.goto(url, wait_until="domcontentloaded", timeout=_OPENING_MS)
        except Error as problem:
            raise BrowserTrouble(f"The page could not be opened: {problem.message.splitlines()[0]}") from problem

    def html(self) -> str:
        """What it shows, as HTML; raises `BrowserTrouble` when the person closed it."""
        from playwright.sync_api import Error

        try:
            return self._page.content()
        except Error as problem:
            raise BrowserTrouble("The page was closed.") from problem

    def picture(self) -> bytes:
        """The whole page as PNG; nothing where it cannot be taken."""
        from playwright.sync_api import Error

        try:
            return self._page.screenshot(full_page=True)
        except Error:
            return b""

    def wait(self, seconds: float) -> None:
        """Let the browser work for so long; less when the page is closed meanwhile."""
        from playwright.sync_api import Error

        with suppress(Error):
            self._page.wait_for_timeout(seconds * 1000)


class OwnBrowser:
    """The browser while it runs; used in a `with`, at whose end it closes."""

    def __init__(self, launch: Launch) -> None:
        self._launch = launch
        self._cleanup = ExitStack()
        self._context: BrowserContext | None = None
        self._is_closed = False

    def __enter__(self) -> Self:
        try:
            from playwright.sync_api import Error, sync_playwright
        except ImportError as problem:
            raise BrowserTrouble(_NOT_INSTALLED) from problem
        playwright = self._cleanup.enter_context(sync_playwright())
        try:
            self._context = playwright.chromium.launch_persistent_context(
                str(self._launch.profile),
                executable_path=str(self._launch.program),
                headless=self._launch.hidden,
                args=[*_QUIET, *_sandbox(), *self._launch.arguments],
                ignore_default_args=["--disable-extensions", "--enable-automation"],
                env={**os.environ, **self._launch.environment},
                no_viewport=True,
            )
            self._context.on("close", lambda _: self._note_end())
            self._load_extension(self._context)
        except Error as problem:
            self._cleanup.close()
            raise BrowserTrouble(f"The browser could not be started: {problem.message.splitlines()[0]}") from problem
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: "TracebackType | None"
    ) -> None:
        self._cleanup.close()

    @property
    def is_open(self) -> bool:
        """False once the person closed its last window."""
        return not self._is_closed and bool(self._context and self._context.pages)

    def new_tab(self) -> Tab:
        """An empty page; raises `BrowserTrouble` when the browser was closed."""
        from playwright.sync_api import Error

        assert self._context is not None
        try:
            return Tab(self._context.new_page())
        except Error as problem:
            raise BrowserTrouble("The browser was closed.") from problem

    def _load_extension(self, context: "BrowserContext") -> None:
        assert context.browser is not None
        session = context.browser.new_browser_cdp_session()
        session.send("Extensions.loadUnpacked", {"path": str(self._launch.extension_dir)})

    def _note_end(self) -> None:
        self._is_closed = True


def _sandbox() -> Sequence[str]:
    """Chromium refuses its sandbox to root."""
    return ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
