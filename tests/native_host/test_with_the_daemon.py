"""The real host with the real daemon behind it, started by the host itself."""

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.native_host.host import Host

POSTING = {
    "@context": "https://schema.org",
    "@type": "JobPosting",
    "title": "Bridge Engineer",
    "hiringOrganization": {"@type": "Organization", "name": "Invented Works"},
    "jobLocation": {"@type": "Place", "address": {"addressLocality": "Lisbon", "addressCountry": "PT"}},
    "description": "<p>Draw and build bridges over every river of the country, with a team of twelve.</p>",
    "datePosted": "2026-02-01",
}
PAGE = {
    "url": "https://jobs.invented-works.example/openings/7",
    "html": f"""<!doctype html><title>Bridge Engineer</title><h1>Bridge Engineer</h1>
        <script type="application/ld+json">{json.dumps(POSTING)}</script>""",
}


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    home = tmp_path / "home"
    home.mkdir(mode=0o700)
    monkeypatch.setenv("COMPANION_HOME", str(home))
    yield home
    subprocess.run([sys.executable, "-m", "companion", "stop"], check=True, capture_output=True, timeout=30)


def save(host: Host, key: str) -> dict[str, Any]:
    reply = host.ask("page.save", PAGE, key=key)
    assert reply["ok"], reply
    body: dict[str, Any] = reply["body"]
    return body


def kill_daemon(home: Path) -> None:
    os.kill(json.loads((home / "daemon.json").read_text())["pid"], signal.SIGKILL)


def test_a_save_is_done_and_told_to_every_browser(home: Path) -> None:
    with Host(home) as one, Host(home) as other:
        assert one.ask("hello", {"extension_version": "0.1.0", "protocol_min": 1, "protocol_max": 1})["ok"]
        assert other.ask("statuses")["ok"]
        assert other.event("host.daemon") == {"up": True}
        saved = save(one, "k-1")
        assert (saved["created"], saved["job"]["title"], saved["job"]["company"]) == (
            True,
            "Bridge Engineer",
            "Invented Works",
        )
        assert other.event("job.changed")["job_id"] == saved["job"]["id"]


def test_a_save_repeated_after_the_daemon_was_killed_is_done_once(home: Path) -> None:
    with Host(home) as host:
        first = save(host, "k-1")
        kill_daemon(home)
        assert save(host, "k-1") == first
        assert host.ask("jobs.glance")["body"]["total"] == 1


def test_saves_survive_a_daemon_that_is_killed_while_they_come(home: Path) -> None:
    with Host(home) as host:
        assert host.ask("statuses")["ok"]
        killer = threading.Thread(target=kill_daemon, args=(home,))
        for number in range(12):
            body = {**PAGE, "url": f"https://jobs.invented-works.example/openings/{number}"}
            host.send({"id": f"{number}", "kind": "page.save", "body": body, "key": f"k-{number}"})
            if number == 6:
                killer.start()
        replies = [host.reply() for _ in range(12)]
        killer.join()
        assert [reply for reply in replies if not reply["ok"]] == []
        assert len({reply["body"]["job"]["id"] for reply in replies}) == host.ask("jobs.glance")["body"]["total"]
