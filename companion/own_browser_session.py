"""Starting the companion's own browser for `companion apply`: which program, which profile, which daemon."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from companion.adapters.browser import BROWSERS, Machine, program_of, this_machine
from companion.adapters.files import ensure_home
from companion.adapters.own_browser import BrowserTrouble, Launch, OwnBrowser
from companion.launch import link_to, start
from companion.preparing import Preparing
from companion.registration import native_host_of
from companion.settings import read_settings

_FIRST = ("Chromium", "Microsoft Edge", "Brave", "Vivaldi")
"""Chrome itself comes last: its own builds may refuse extensions from a folder."""


def prepare(urls: Sequence[str], jobs: Sequence[int], *, hidden: bool, say: Callable[[str], None]) -> None:
    """Put these on the list and prepare all that wait, until the person closes the browser."""
    settings = read_settings()
    running, _ = start(settings)
    link = link_to(settings, running)
    if urls or jobs:
        link.tell("/api/preparations", {"urls": list(urls), "jobs": list(jobs)})
    profile = settings.home / "own-browser"
    ensure_home(profile)
    native_host_of(settings).register_profile(profile)
    launch = Launch(
        program=program(this_machine()),
        profile=profile,
        extension_dir=settings.extension_dir,
        environment=settings.environment,
        hidden=hidden,
    )
    say(f"The list and what is left for you: {running.url}/preparations")
    with suppress(KeyboardInterrupt), OwnBrowser(launch) as browser:
        Preparing(link, browser, say).run()


def program(machine: Machine) -> Path:
    """The browser to use; raises `BrowserTrouble` with what to install where there is none."""
    order = sorted(BROWSERS, key=lambda browser: (*_FIRST, browser.label).index(browser.label))
    found = next((path for browser in order if (path := program_of(machine, browser))), None)
    if found is None:
        raise BrowserTrouble("No browser was found that can be used here. Install Chromium, then try again.")
    return found
