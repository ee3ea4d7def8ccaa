"""The companion's own browser: the real extension in it, our bar seen and pressed in whatever frame it stands."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic

import pytest

from companion.adapters.daemon_link import DaemonLink, find_daemon
from companion.adapters.own_browser import BrowserTrouble, Launch, OwnBrowser, Tab
from companion.file_imports import import_profile
from companion.preparing import Preparing
from companion.preparing import Tab as AnyTab
from tests.browser.chromium import ROOT, executable
from tests.browser.postings import lever_address, lever_posting
from tests.browser.sites_on_this_machine import Sites, sites

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def web(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sites]:
    with sites(tmp_path_factory.mktemp("sites")) as found:
        yield found


@pytest.fixture(scope="module")
def launch(tmp_path_factory: pytest.TempPathFactory, web: Sites) -> Iterator[Launch]:
    home, profile = tmp_path_factory.mktemp("home"), tmp_path_factory.mktemp("profile")
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("COMPANION_HOME", str(home))
        for arguments in (("setup", "--user-data-dir", str(profile)), ("up", "--no-browser")):
            subprocess.run([sys.executable, "-m", "companion", *arguments], check=True, capture_output=True, timeout=60)
        yield Launch(
            program=Path(executable()),
            profile=profile,
            extension_dir=ROOT,
            environment={"COMPANION_HOME": str(home)},
            hidden=True,
            arguments=web.arguments,
        )
        subprocess.run([sys.executable, "-m", "companion", "stop"], check=False, capture_output=True, timeout=60)


@pytest.fixture(scope="module")
def browser(launch: Launch) -> Iterator[OwnBrowser]:
    with OwnBrowser(launch) as browser:
        yield browser


def wait(tab: Tab | AnyTab, right: Callable[[], object], seconds: float = 20) -> None:
    end = monotonic() + seconds
    while not right():
        assert monotonic() < end, (tab.bar.state(), tab.bar.actions(), tab.bar.sentence())
        tab.wait(0.05)


def test_the_bar_is_seen_and_pressed(browser: OwnBrowser, web: Sites) -> None:
    url = lever_address("own-browser")
    web.pages[url] = lever_posting("Harbor Engineer", company="Fernhill Works")
    tab = browser.new_tab()
    tab.go(url)
    wait(tab, lambda: tab.bar.state() == "ready")
    assert not tab.bar.press("no-such-button")
    assert tab.bar.press("save")
    wait(tab, lambda: tab.bar.state() == "saved")
    assert tab.bar.sentence().startswith("Saved.")
    assert tab.picture().startswith(b"\x89PNG")


def test_the_bar_is_pressed_in_a_frame_of_another_site(browser: OwnBrowser, web: Sites) -> None:
    inner = lever_address("framed")
    web.pages[inner] = lever_posting("Quarry Engineer", company="Fernhill Works")
    frame = f'<h1>Work here</h1><p style="height: 300px"><iframe src="{inner}" width="900" height="600"></iframe>'
    web.pages["https://www.fernhill.example/work"] = frame
    tab = browser.new_tab()
    tab.go("https://www.fernhill.example/work")
    wait(tab, lambda: tab.bar.state() == "ready")
    assert tab.bar.press("save")
    wait(tab, lambda: tab.bar.state() == "saved")


def test_a_page_that_cannot_be_opened_is_told(browser: OwnBrowser) -> None:
    tab = browser.new_tab()
    with pytest.raises(BrowserTrouble, match="could not be opened"):
        tab.go("https://no.such.scheme.invalid:1/%")


PHONE = "+1 503 555 0142"
FORM = """<!doctype html><html lang="en"><title>Fernhill - Crane Engineer</title><body><h1>Apply as Crane Engineer</h1>
<form action="/sent" method="post"><label for="n">Full name</label><input id="n" name="name" required>
<label for="e">Email</label><input id="e" name="email" type="email" required>
<label for="p">Phone</label><input id="p" name="phone" type="tel">
<label for="r">Resume/CV</label><input id="r" name="resume" type="file">
<button type="submit">Submit application</button></form></body></html>"""


def test_a_list_is_prepared_as_far_as_the_review(
    browser: OwnBrowser, launch: Launch, *, web: Sites, tmp_path: Path
) -> None:
    home = Path(launch.environment["COMPANION_HOME"])
    running = find_daemon(home / "daemon.json")
    assert running is not None
    link = DaemonLink(running, (home / "token").read_text())
    person = tmp_path / "profile.json"
    person.write_text(json.dumps({"basics": {"name": "Ana Muster", "email": "ana@example.org", "phone": PHONE}}))
    import_profile(link, person, replace=False)
    form, wall = f"{lever_address('prepared')}/apply", lever_address("walled")
    web.pages[form] = FORM
    web.pages[wall] = "<title>Sign in</title><h1>Sign in</h1><form><input type=password name=p></form>"
    link.tell("/api/preparations", {"urls": [wall, form]})
    preparing = Preparing(link, browser, lambda _: None, patience=5)
    preparing.begin()
    walled, filled = listed(link)
    assert (walled["state"], filled["state"]) == ("needs_you", "review")
    assert filled["screenshot"]
    assert filled["receipt"] is not None
    assert "3 filled" in str(filled["message"])
    web.pages[wall] = FORM
    preparing.open[0].tab.go(wall)
    wait(preparing.open[0].tab, lambda: "autofill" in preparing.open[0].tab.bar.actions())
    preparing.look_again()
    assert listed(link)[0]["state"] == "review"


def listed(link: DaemonLink) -> list[dict[str, object]]:
    found = link.get("/api/preparations")["preparations"]
    assert isinstance(found, list)
    return [dict(one) for one in found if isinstance(one, dict)]
