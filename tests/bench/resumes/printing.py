"""HTML printed to PDF by the browser."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from shutil import which


@contextmanager
def printed() -> Iterator[Callable[[str], bytes]]:
    """A function that prints a page; the browser is started once."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as play:
        browser = play.chromium.launch(
            executable_path=which("chromium") or which("google-chrome"), args=["--no-sandbox"]
        )
        page = browser.new_page()

        def to_pdf(html: str) -> bytes:
            page.set_content(html)
            return page.pdf(
                format="A4",
                margin={"top": "14mm", "bottom": "14mm", "left": "14mm", "right": "14mm"},
                print_background=True,
            )

        try:
            yield to_pdf
        finally:
            browser.close()
