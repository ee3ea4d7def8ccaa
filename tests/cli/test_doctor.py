"""`companion doctor` on real installations, in a process of its own."""

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from companion.domain.application import Status
from companion.domain.ask import AskState, AskStep, NewAsk
from companion.domain.event import NewEvent
from companion.domain.job import NewJob, Posting
from companion.store.asks import add_ask, asks_of_job
from companion.store.database import Database, open_database
from companion.store.events import append_event
from companion.store.jobs import add_job, get_job
from tests.native_host.host import Host

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


@pytest.fixture
def environment(tmp_path: Path) -> Iterator[dict[str, str]]:
    """A user with one browser, and a home that `up` has made."""
    programs = tmp_path / "programs"
    programs.mkdir()
    (programs / "chromium").write_text("#!/bin/sh\n")
    (programs / "chromium").chmod(0o700)
    home = tmp_path / "home"
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith(("COMPANION_", "XDG_"))},
        "COMPANION_HOME": str(home),
        "HOME": str(tmp_path / "user"),
        "PATH": f"{programs}:/bin",
    }
    yield environment
    if (home / "daemon.json").exists():
        run(environment, "stop")


@pytest.fixture
def home(environment: dict[str, str]) -> Path:
    """The home directory, set up."""
    run(environment, "up", "--no-browser")
    run(environment, "stop")
    return Path(environment["COMPANION_HOME"])


def run(environment: Mapping[str, str], *arguments: str) -> subprocess.CompletedProcess[str]:
    """The command, run to its end."""
    command = [sys.executable, "-m", "companion", *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)


def doctor(environment: Mapping[str, str], *arguments: str) -> tuple[int, dict[str, Any]]:
    """Exit code, and what is said per topic."""
    done = run(environment, "doctor", "--json", *arguments)
    said = json.loads(done.stdout)
    return done.returncode, {finding["topic"]: finding for finding in said["findings"]} | {"said": said}


def test_a_fresh_installation_has_nothing_broken(environment: dict[str, str], home: Path) -> None:
    code, found = doctor(environment)
    assert [finding["topic"] for finding in found["said"]["findings"] if finding["state"] == "broken"] == []
    assert code == 0
    assert found["browser"]["sentence"] == "Chromium knows this installation."
    assert found["native_host"]["state"] == "good"


def test_without_a_home_it_says_how_to_begin_and_makes_nothing(environment: dict[str, str]) -> None:
    done = run(environment, "doctor")
    assert (done.returncode, "companion up" in done.stdout) == (1, True)
    assert not Path(environment["COMPANION_HOME"]).exists()


@pytest.mark.skipif(os.name != "posix", reason="looks at POSIX permissions")
def test_open_permissions_are_broken(environment: dict[str, str], home: Path) -> None:
    home.chmod(0o755)
    (home / "token").chmod(0o644)
    code, found = doctor(environment)
    assert (code, found["home"]["state"], found["token"]["state"]) == (1, "broken", "broken")


def test_a_damaged_database_is_broken_and_the_backup_is_named(environment: dict[str, str], home: Path) -> None:
    database = home / "companion.db"
    raw = bytearray(database.read_bytes())
    raw[4096:20_000] = b"\xff" * (20_000 - 4096)
    database.write_bytes(raw)
    code, found = doctor(environment)
    assert (code, found["database"]["state"]) == (1, "broken")
    assert "backup" in found["database"]["sentence"]


def test_the_newest_backup_is_known_although_the_database_is_damaged(environment: dict[str, str], home: Path) -> None:
    database = home / "companion.db"
    (home / "backups").mkdir(exist_ok=True)
    copy = home / "backups" / "companion-2099-01-01T080000Z-daily.db"
    copy.write_bytes(database.read_bytes())
    database.write_bytes(b"not a database" * 1000)
    code, found = doctor(environment)
    assert (code, found["database"]["state"], found["backup"]["state"]) == (1, "broken", "good")
    assert copy.name in found["database"]["sentence"]


def test_a_browser_that_knows_another_installation_is_broken_until_up_mends_it(
    environment: dict[str, str], home: Path
) -> None:
    (manifest,) = Path(environment["HOME"]).rglob("com.jobcompanion.host.json")
    manifest.write_text("{}")
    assert doctor(environment)[1]["browser"]["state"] == "broken"
    run(environment, "up", "--no-browser")
    assert doctor(environment)[1]["browser"]["state"] == "good"


def test_the_extension_that_called_last_is_told(environment: dict[str, str], home: Path) -> None:
    run(environment, "up", "--no-browser")
    assert doctor(environment)[1]["extension"]["sentence"] == "No extension has called yet."
    with Host(home, [str(home / "native-host" / "companion-host")]) as host:
        assert host.ask("hello", {"extension_version": "0.0.1", "protocol_min": 1, "protocol_max": 1})["ok"]
    assert "0.0.1" in doctor(environment)[1]["extension"]["sentence"]
    (home / "extension.json").write_text("{damaged")
    assert doctor(environment)[1]["extension"]["state"] == "advice"


@pytest.mark.parametrize("running", [False, True], ids=["stopped", "running"])
def test_rebuild_puts_a_status_where_its_events_say_it_is(
    environment: dict[str, str], home: Path, running: bool
) -> None:
    if running:
        run(environment, "up", "--no-browser")
    database = open_database(f"sqlite:///{home / 'companion.db'}", backups=None, now=NOW)
    try:
        job_id = save_a_job(database)
        with closing(sqlite3.connect(home / "companion.db")) as connection, connection:
            connection.execute("UPDATE jobs SET status = 'offer'")
            connection.execute("UPDATE asks SET step = 'thanked'")
        code, found = doctor(environment, "--rebuild")
        assert (code, found["said"]["corrected"]) == (0, 2)
        with database.read() as session:
            assert get_job(session, job_id).status is Status.SAVED
            assert asks_of_job(session, job_id)[0].step is AskStep.SENT
    finally:
        database.close()


def test_rebuild_without_a_database_says_so_and_makes_none(environment: dict[str, str]) -> None:
    done = run(environment, "doctor", "--rebuild")
    assert (done.returncode, "nothing to rebuild" in done.stderr) == (2, True)
    assert not Path(environment["COMPANION_HOME"]).exists()


def save_a_job(database: Database) -> int:
    """A saved job about which somebody was asked, with the events that say so."""
    posting = Posting(title="Welder", company="Ada Works")
    new = NewJob(posting=posting, url="https://jobs.example/1", door="manual", at=NOW)
    with database.write() as session:
        job = add_job(session, new)
        saved = NewEvent(job_id=job.id, kind="job.saved", at=NOW, by="person", why="", data={"status": "saved"})
        append_event(session, saved)
        ask = add_ask(session, NewAsk(job_id=job.id, name="Kim"), AskState(step=AskStep.SENT, since=NOW, by="person"))
        started = NewEvent(
            job_id=job.id, kind="ask.started", at=NOW, by="person", why="", data={"ask_id": ask.id, "step": "sent"}
        )
        append_event(session, started)
    return job.id
