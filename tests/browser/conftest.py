"""One browser for all journeys of a file; every journey begins with an empty tracker."""

import subprocess
import sys
from collections.abc import Iterator

import pytest
from playwright.sync_api import sync_playwright

from tests.browser.chromium import browser_with_extension
from tests.browser.journey import Journey


@pytest.fixture(scope="module")
def machine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Journey]:
    """The real parts together: `companion setup` registers the host, the browser starts it, it starts the daemon."""
    home, profile = tmp_path_factory.mktemp("home"), tmp_path_factory.mktemp("profile")
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


@pytest.fixture
def journey(machine: Journey) -> Iterator[Journey]:
    """The machine with an empty tracker and no page open but one."""
    for job in machine.jobs():
        machine.ask(f"/api/jobs/{job['id']}", method="DELETE")
    machine.begin()
    yield machine
    for page in machine.context.pages[1:]:
        page.close()
