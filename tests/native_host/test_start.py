"""A host whose daemon does not run starts the one that lies beside it: once, detached, with nothing on the wire."""

import json
import os
import shutil
import signal
import sys
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from pathlib import Path

import pytest

from tests.native_host.host import FOLDER, PATIENCE, Host

COMPANION = """
import os, pathlib, sys
from tests.native_host.daemon import StandIn

home = pathlib.Path(os.environ["COMPANION_HOME"])
with (home / "starts").open("a") as starts:
    starts.write(f"{os.getpid()}\\n")
print("a word on standard output", flush=True)
if (home / "broken").exists():
    sys.stderr.write((home / "broken").read_text())
    sys.exit(3)
if (home / "ending").exists():
    (home / "ending").unlink()
    sys.exit(0)
assert sys.argv[1:] == ["serve"]

def wire(request):
    if request["kind"] == "die" and not (home / "died").exists():
        (home / "died").touch()
        (home / "acted").write_text(request["key"])
        os._exit(9)
    return {"ok": True, "body": {"pid": os.getpid(), "session": os.getsid(0), "key": request.get("key")}}

server = StandIn(wire)
server.record(home)
server.serve_forever()
"""


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Path]:
    home = tmp_path / "home of the person's"
    home.mkdir()
    yield home
    for pid in starts(home):
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)


@pytest.fixture
def command(tmp_path: Path) -> list[str]:
    """An installation of its own: the real host with another companion beside it."""
    place = tmp_path / "an installation"
    shutil.copytree(FOLDER, place / "native_host")
    (place / "companion").mkdir()
    (place / "companion" / "__init__.py").touch()
    (place / "companion" / "__main__.py").write_text(COMPANION)
    return [sys.executable, "-I", "-S", str(place / "native_host")]


def starts(home: Path) -> list[int]:
    """The processes that were started."""
    path = home / "starts"
    return [int(line) for line in path.read_text().split()] if path.exists() else []


def test_a_daemon_that_does_not_run_is_started_and_asked(home: Path, command: list[str]) -> None:
    with Host(home, command) as host:
        assert host.ask("hello")["body"]["pid"] == starts(home)[0]
        assert host.event("host.daemon") == {"up": True}


def test_the_daemon_outlives_host_and_browser_in_a_session_of_its_own(home: Path, command: list[str]) -> None:
    with Host(home, command) as host:
        body = host.ask("hello")["body"]
    assert body["session"] == body["pid"]
    with Host(home, command) as host:
        assert host.ask("hello")["body"]["pid"] == body["pid"]


def test_what_the_daemon_prints_never_reaches_the_browser(home: Path, command: list[str]) -> None:
    with Host(home, command) as host:
        assert host.ask("hello")["ok"]
        host.end_input()
        while (frame := host.frames.get(timeout=PATIENCE)) is not None:
            assert "event" in frame
    assert "a word on standard output" in (home / "native-host.log").read_text()


def test_requests_that_come_together_start_one_daemon(home: Path, command: list[str]) -> None:
    with Host(home, command) as host:
        for number in range(8):
            host.send({"id": f"{number}", "kind": "hello", "body": {}})
        assert all(host.reply()["ok"] for _ in range(8))
    assert len(starts(home)) == 1


def test_two_browsers_at_once_start_one_daemon(home: Path, command: list[str]) -> None:
    with ExitStack() as stack:
        hosts = [stack.enter_context(Host(home, command)) for _ in range(3)]
        for host in hosts:
            host.send({"id": "1", "kind": "hello", "body": {}})
        assert {host.reply()["body"]["pid"] for host in hosts} == set(starts(home))
    assert len(starts(home)) == 1


def test_the_record_of_a_daemon_that_was_killed_does_not_matter(home: Path, command: list[str]) -> None:
    (home / "daemon.json").write_text(json.dumps({"port": 9, "pid": 1, "version": "0"}))
    with Host(home, command) as host:
        assert host.ask("hello")["ok"]


@pytest.mark.parametrize("record", ["", "[]", "{}", '{"port": "x"}', '{"port": null}', '{"port": 99999}', "\0"])
def test_a_damaged_record_does_not_matter(home: Path, command: list[str], record: str) -> None:
    (home / "daemon.json").write_text(record)
    with Host(home, command) as host:
        assert host.ask("hello")["ok"]


def test_a_daemon_killed_in_mid_request_is_started_again_and_gets_the_same_key(home: Path, command: list[str]) -> None:
    with Host(home, command) as host:
        reply = host.ask("die", key="k-1")
    assert (reply["ok"], reply["body"]["key"], (home / "acted").read_text()) == (True, "k-1", "k-1")
    assert len(starts(home)) == 2


def test_a_daemon_that_was_just_ending_is_followed_by_a_new_one(home: Path, command: list[str]) -> None:
    (home / "ending").touch()
    with Host(home, command) as host:
        assert host.ask("hello")["ok"]
    assert len(starts(home)) == 2


@pytest.mark.parametrize(
    ("last_words", "told"),
    [
        (
            "Warming up.\nThe database is damaged. Copy monday.db back.\n",
            "The database is damaged. Copy monday.db back.",
        ),
        ("Traceback (most recent call last):\nKeyError: 'x'\n", "code 3"),
    ],
)
def test_a_daemon_that_cannot_start_is_told_with_its_last_words(
    home: Path, command: list[str], last_words: str, told: str
) -> None:
    (home / "broken").write_text(last_words)
    with Host(home, command) as host:
        error = host.ask("hello")["error"]
        assert (error["code"], error["name"]) == (11, "not_started")
        assert told in error["message"]
        assert told in error["params"]["why"]
        (home / "broken").unlink()
        assert host.ask("hello")["ok"]


def test_a_companion_that_the_person_stopped_stays_stopped_and_says_so(home: Path, command: list[str]) -> None:
    (home / "stopped").touch()
    with Host(home, command) as host:
        error = host.ask("hello")["error"]
        assert (error["code"], error["message"]) == (
            11,
            "The companion is not running: it was stopped. Run `companion up`.",
        )
        assert starts(home) == []
        (home / "stopped").unlink()
        assert host.ask("hello")["ok"]


def test_a_home_that_cannot_be_written_is_told_with_the_reason(home: Path, command: list[str]) -> None:
    with Host(home, command) as host:
        assert host.ask("host.ping")["body"]["daemon"] is False
        shutil.rmtree(home)
        error = host.ask("hello")["error"]
    assert error["code"] == 11
    assert "No such file" in error["message"]
