"""The real parts together: `companion setup` registers the host, the browser starts it, it finds the daemon."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

from tests.browser.chromium import browser_with_extension
from tests.browser.journey import Journey


@contextmanager
def running_machine(home: Path, profile: Path) -> Iterator[Journey]:
    """A machine with the companion in `home` and a browser on `profile`."""
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("COMPANION_HOME", str(home))
        for arguments in (("setup", "--user-data-dir", str(profile)), ("up", "--no-browser")):
            subprocess.run([sys.executable, "-m", "companion", *arguments], check=True, capture_output=True, timeout=60)
        try:
            environ = {"COMPANION_HOME": str(home)}
            with (
                sync_playwright() as playwright,
                browser_with_extension(playwright, profile, environ) as (context, ours),
            ):
                yield Journey(home, context, ours)
        finally:
            subprocess.run([sys.executable, "-m", "companion", "stop"], check=False, capture_output=True, timeout=60)
