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


SLOW_FORM = """<!doctype html><html lang="en"><title>Apply</title><h1>Apply for this job</h1><form>
  <label>First name <input name="first"></label><label>Last name <input name="last"></label>
  <label>E-mail <input type="email" name="mail"></label><label>City <input name="city"></label>
  <label>Résumé <input type="file" name="cv"></label>
  <label>Country <input name="country" role="combobox" aria-controls="list" aria-expanded="false"></label>
  <ul id="list" role="listbox" hidden></ul><button>Submit application</button></form><script>
  const [field, list] = [document.querySelector("[name=country]"), document.querySelector("#list")];
  field.addEventListener("focus", () => { window.isWaiting = true; });
  window.offer = () => {
    list.hidden = false;
    field.setAttribute("aria-expanded", "true");
    list.innerHTML = "<li role=option>Norway</li><li role=option>Portugal</li>";
  };
</script>"""
APPLICANT = {
    "basics": {
        "name": "Ada Kovač",
        "email": "ada@kovac.example",
        "location": {"city": "Lisbon", "countryCode": "PT"},
    }
}


def test_a_companion_stopped_in_mid_fill_is_told_and_the_receipt_is_kept_later(journey: Journey) -> None:
    journey.ask("/api/profile", APPLICANT, method="PUT")
    page, bar = journey.visit(journey.url, journey.posting(body=SLOW_FORM))
    bar.wait(lambda: "autofill" in bar.actions(), "Autofill was never offered")
    bar.click("save")
    bar.wait(lambda: len(journey.jobs()) == 1, "the job was not saved")
    bar.click("autofill")
    page.wait_for_function("window.isWaiting")  # for the options, which only the companion can choose among
    journey.companion("stop")
    page.evaluate("offer()")
    bar.wait(lambda: bar.state() in ("done", "error"), "the filling never ended", seconds=60)
    assert page.input_value("[name=mail]") == "ada@kovac.example"
    assert page.input_value("[name=country]") == ""
    bar.wait(lambda: "kept here until the companion runs" in bar.text(), "it is not said", seconds=60)
    assert journey.companion("up", "--no-browser").returncode == 0
    (job,) = journey.jobs()

    def kept() -> list[dict[str, str]]:
        return [line for each in journey.ask(f"/api/jobs/{job['id']}/receipts") for line in each["lines"]]

    bar.wait(lambda: bool(kept()), "the receipt was not handed over", seconds=60)
    assert {line["label"]: line["read_back"] for line in kept()}["E-mail"] == "ada@kovac.example"
