"""The companion is off, comes back, or is killed: nothing that was saved is lost, and nothing is saved twice."""

import json
import os
import signal
from collections.abc import Callable, Iterator

import pytest

from companion.launch import wait_until
from tests.browser.journey import Journey

pytestmark = pytest.mark.browser


@pytest.fixture
def broken(journey: Journey) -> Iterator[Callable[[], None]]:
    """Stopped, and not to be started as its database is damaged; call it to mend that."""
    database, aside = journey.home / "companion.db", journey.home / "aside.db"
    journey.companion("stop")
    (journey.home / "stopped").unlink()  # so that the browser tries
    database.rename(aside)
    database.write_bytes(b"not a database" * 1000)

    def mend() -> None:
        if aside.exists():
            aside.replace(database)

    yield mend
    mend()
    journey.companion("up", "--no-browser")


def test_a_save_while_the_companion_is_off_is_kept_and_handed_over_once(
    journey: Journey, broken: Callable[[], None]
) -> None:
    _, bar = journey.visit(journey.url, journey.posting())
    bar.wait_for_state("error", seconds=40)
    assert "help" in bar.actions()
    assert "The database" in bar.text()
    bar.click("save")
    bar.wait(lambda: "kept" in bar.text().casefold() or "later" in bar.text().casefold(), "not kept", seconds=40)
    broken()
    assert journey.companion("up", "--no-browser").returncode == 0
    bar.wait(lambda: len(journey.jobs()) == 1, "the kept job was not handed over", seconds=60)
    bar.wait_for_state("saved")
    assert journey.jobs()[0]["title"] == "Harbor Engineer"


def _daemon(journey: Journey) -> int:
    pid: int = json.loads((journey.home / "daemon.json").read_text())["pid"]
    return pid


def test_a_companion_that_ended_is_started_by_the_next_page(journey: Journey) -> None:
    ended = _daemon(journey)
    os.kill(ended, signal.SIGTERM)  # as the system does when it goes down
    assert wait_until(lambda: not (journey.home / "daemon.json").exists(), 20)
    _, bar = journey.visit(journey.url, journey.posting())
    bar.wait_for_state("ready")
    bar.click("save")
    bar.wait_for_state("saved")
    assert len(journey.jobs()) == 1
    assert _daemon(journey) != ended


def test_a_companion_that_the_person_stopped_stays_stopped_until_up(journey: Journey) -> None:
    assert "until you run `companion up`" in journey.companion("stop").stdout
    _, bar = journey.visit(journey.url, journey.posting())
    bar.wait_for_state("error", seconds=40)
    assert "it was stopped" in bar.text()
    bar.click("save")
    bar.wait(lambda: "kept" in bar.text().casefold() or "later" in bar.text().casefold(), "not kept", seconds=40)
    assert not (journey.home / "daemon.json").exists()
    assert journey.companion("up", "--no-browser").returncode == 0
    bar.wait(lambda: len(journey.jobs()) == 1, "the kept job was not handed over", seconds=60)
    bar.wait_for_state("saved")


def test_a_daemon_killed_before_the_click_answers_all_the_same(journey: Journey) -> None:
    _, bar = journey.visit(journey.url, journey.posting())
    bar.wait_for_state("ready")
    os.kill(_daemon(journey), signal.SIGKILL)
    bar.click("save")
    bar.wait_for_state("saved")
    assert len(journey.jobs()) == 1
