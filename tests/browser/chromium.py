"""A real Chromium with the real extension in it, started on a profile of its own."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Playwright

ROOT = Path(__file__).resolve().parents[2]
NAMES = ("chromium", "google-chrome", "microsoft-edge")
QUIET = (
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--enable-unsafe-extension-debugging",
)


def executable() -> str:
    """The browser on this machine; the test is skipped where there is none."""
    path = next((found for name in NAMES if (found := shutil.which(name))), None)
    if path is None:
        pytest.skip("no Chromium-family browser is installed")
    return path


@contextmanager
def browser_with_extension(
    playwright: Playwright, profile: Path, environment: dict[str, str]
) -> Iterator[tuple[BrowserContext, str]]:
    """The browser's context and the extension's id; raises when the folder is not loadable as an extension."""
    as_root = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    context = playwright.chromium.launch_persistent_context(
        str(profile),
        executable_path=executable(),
        headless=True,
        args=[*QUIET, *as_root],
        ignore_default_args=["--disable-extensions"],
        env={**os.environ, **environment},
        viewport={"width": 1280, "height": 900},
    )
    try:
        assert context.browser is not None
        loaded = context.browser.new_browser_cdp_session().send("Extensions.loadUnpacked", {"path": str(ROOT)})
        yield context, loaded["id"]
    finally:
        context.close()
