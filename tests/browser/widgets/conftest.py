"""One light browser for all widget tests of a worker, a fresh page for each."""

import os
from collections.abc import Iterator

import pytest
from playwright.sync_api import BrowserContext, Error, sync_playwright

from tests.browser.chromium import QUIET, executable
from tests.browser.widgets.isolated import WidgetPage


@pytest.fixture(scope="module")
def browsing() -> Iterator[BrowserContext]:
    """A browser without the extension."""
    as_root = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable(), headless=True, args=[*QUIET, *as_root])
        yield browser.new_context(viewport={"width": 1280, "height": 900})
        browser.close()


@pytest.fixture
def lab(browsing: BrowserContext) -> Iterator[WidgetPage]:
    """A page to open a form in."""
    page = browsing.new_page()
    mistakes: list[Error] = []

    def note(mistake: Error) -> None:
        mistakes.append(mistake)

    page.on("pageerror", note)
    yield WidgetPage(page)
    page.close()
    assert mistakes == []
