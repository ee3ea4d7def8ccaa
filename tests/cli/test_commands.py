"""`up`, `status`, `stop`, `open` and `serve` as a person uses them."""

import json
import os
import signal
import socket
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from companion import __version__
from companion.domain.errors import CompanionError
from companion.launch import stop
from companion.settings import read_settings
from tests.cli.daemons import ROOT, Home, wait_for

posix = pytest.mark.skipif(os.name != "posix", reason="permissions and signals of POSIX")


def _mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


def test_up_makes_everything_and_says_what_to_do_next(home: Home) -> None:
    done = home.run("up", "--no-browser")
    assert done.returncode == 0, done.stderr
    state = home.status()
    assert state["running"] is True
    assert state["version"] == __version__
    assert state["url"] in done.stdout
    assert state["extension_dir"] == str(ROOT)
    assert f"Load this folder as an unpacked extension in your browser: {ROOT}" in done.stdout
    assert (home.path / "companion.db").is_file()


def test_a_second_up_says_that_it_runs_and_changes_nothing(home: Home) -> None:
    home.run("up", "--no-browser")
    before = home.status()
    again = home.run("up", "--no-browser")
    assert again.returncode == 0
    assert "runs already" in again.stdout
    assert home.status() == before


def test_stop_ends_the_daemon_and_status_knows(home: Home) -> None:
    home.run("up", "--no-browser")
    pid = home.status()["pid"]
    told = home.run("stop").stdout
    assert "was stopped" in told
    assert "until you run `companion up`" in told
    wait_for(lambda: not Path(f"/proc/{pid}").exists() or os.name != "posix")
    state = home.run("status", "--json")
    assert state.returncode == 3
    assert json.loads(state.stdout) == {
        "running": False, "url": None, "pid": None, "version": __version__, "extension_dir": str(ROOT),
        "home": str(home.path),
    }  # fmt: skip
    assert str(home.path) in home.run("status").stdout
    assert not (home.path / "daemon.json").exists()
    assert "was not running" in home.run("stop").stdout


def test_the_port_is_used_again_when_it_is_free(home: Home) -> None:
    home.run("up", "--no-browser")
    url = home.status()["url"]
    home.run("stop")
    home.run("up", "--no-browser")
    assert home.status()["url"] == url


def test_another_port_is_taken_when_the_last_one_is_in_use(home: Home) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        home.path.mkdir()
        (home.path / "port").write_text(str(taken.getsockname()[1]))
        home.run("up", "--no-browser")
        assert home.status()["url"] != f"http://127.0.0.1:{taken.getsockname()[1]}"


def test_a_wished_port_that_is_in_use_is_said_so(home: Home) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        done = home.run("up", "--no-browser", "--port", str(taken.getsockname()[1]))
    assert done.returncode == 2
    assert "in use by another program" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("port", ["70000", "-1", "http"])
def test_a_port_that_cannot_be_is_refused_in_a_sentence(home: Home, port: str) -> None:
    done = home.run("up", "--no-browser", COMPANION_PORT=port)
    assert done.returncode == 2
    assert "must be a number from 1 to 65535" in done.stderr


@posix
def test_home_and_token_are_for_this_person_alone_and_healed_when_they_are_not(home: Home) -> None:
    home.path.mkdir(mode=0o755)
    (home.path / "token").write_text("an old secret")
    (home.path / "token").chmod(0o644)
    home.run("up", "--no-browser")
    assert (_mode(home.path), _mode(home.path / "token")) == (0o700, 0o600)
    assert home.token == "an old secret"


@posix
@pytest.mark.parametrize("command", ["up --no-browser", "serve", "stop", "status", "open", "doctor"])
@pytest.mark.parametrize("place", ["file", "file/home"])
def test_a_home_that_is_no_folder_is_said_so_by_every_command(tmp_path: Path, command: str, place: str) -> None:
    (tmp_path / "file").write_text("")
    done = Home(tmp_path / place).run(*command.split())
    assert done.returncode in (1, 2)
    assert "cannot be used: Not a directory" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_companion_that_was_stopped_is_marked_until_it_is_started_again(home: Home) -> None:
    home.run("up", "--no-browser")
    assert not (home.path / "stopped").exists()
    home.run("stop")
    assert (home.path / "stopped").exists()
    with home.serving():
        assert not (home.path / "stopped").exists()
        home.run("stop")
    home.run("up", "--no-browser")
    assert not (home.path / "stopped").exists()


def test_two_daemons_in_one_home_are_one(home: Home) -> None:
    with home.serving() as first:
        second = home.run("serve")
        assert second.returncode == 0
        assert f"runs already: {home.status()['url']}" in second.stderr
        assert first.poll() is None
        assert home.status()["pid"] == first.pid


def test_daemons_in_two_homes_do_not_mind_each_other(home: Home, tmp_path: Path) -> None:
    other = Home(tmp_path / "other" / "home")
    with home.serving(), other.serving():
        assert home.status()["url"] != other.status()["url"]
        assert home.token != other.token


@posix
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_signal_ends_it_cleanly_even_while_a_page_follows_events(home: Home, number: signal.Signals) -> None:
    with home.serving() as process, home.client() as client:
        with client.stream("GET", "/wire/events") as events:
            lines = events.iter_lines()
            next(lines)
            process.send_signal(number)
            assert [line for line in lines if line] == []
        assert process.wait(20) == 0
        assert process.stderr is not None
        assert process.stderr.read() == ""
    assert not (home.path / "daemon.json").exists()
    assert "ERROR" not in (home.path / "logs" / "companion.log").read_text()


def test_a_stale_daemon_file_fools_nobody(home: Home) -> None:
    home.path.mkdir()
    with socket.create_server(("127.0.0.1", 0)) as other:
        file = home.path / "daemon.json"
        file.write_text(json.dumps({"port": other.getsockname()[1], "pid": 1, "version": "0"}))
        other.close()
        assert home.status()["running"] is False
        file.write_text("{")
        assert home.status()["running"] is False
    with home.serving() as process:
        assert home.status()["pid"] == process.pid


def test_open_starts_it_and_shows_a_link_that_logs_in(home: Home, tmp_path: Path) -> None:
    note = tmp_path / "opened"
    browser = tmp_path / "browser.py"
    browser.write_text(f"import sys, pathlib; pathlib.Path({str(note)!r}).write_text(sys.argv[1])")
    done = home.run("open", BROWSER=f"{sys.executable} {browser} %s")
    assert done.returncode == 0, done.stderr
    wait_for(note.exists)
    with home.client() as client:
        assert "job_companion" in client.get(note.read_text()).headers["set-cookie"]


def test_two_ups_at_the_same_moment_start_one_daemon(home: Home) -> None:
    with ThreadPoolExecutor(2) as pool:
        first, second = pool.map(lambda _: home.run("up", "--no-browser"), range(2))
    assert (first.returncode, second.returncode) == (0, 0), first.stderr + second.stderr
    url = home.status()["url"]
    assert url in first.stdout
    assert url in second.stdout
    log = (home.path / "logs" / "companion.log").read_text()
    assert log.count("listening on port") == 1


def test_a_lost_token_is_said_so_and_made_anew_by_stop_and_up(home: Home) -> None:
    home.run("up", "--no-browser")
    (home.path / "token").unlink()
    opened = home.run("open")
    assert opened.returncode == 2
    assert "companion stop" in opened.stderr
    assert home.run("stop").returncode == 0
    assert home.status()["running"] is False
    assert home.run("up", "--no-browser").returncode == 0
    assert len(home.token) >= 40


def test_a_damaged_database_is_said_so_and_left_alone(home: Home) -> None:
    home.path.mkdir()
    database = home.path / "companion.db"
    database.write_bytes(b"SQLite format 3\x00" + b"nonsense" * 1000)
    before = database.read_bytes()
    done = home.run("up", "--no-browser")
    assert done.returncode == 2
    assert "damaged" in done.stderr
    assert "Traceback" not in done.stderr
    assert database.read_bytes() == before


@posix
def test_a_daemon_that_does_not_answer_is_not_called_stopped(home: Home) -> None:
    with home.serving() as process:
        process.send_signal(signal.SIGSTOP)
        with pytest.raises(CompanionError, match=f"process {process.pid}"):
            stop(read_settings(home.environment), patience=0.1)
        process.send_signal(signal.SIGCONT)


def test_help_names_every_command(home: Home) -> None:
    told = home.run("--help").stdout
    for command in ("up", "serve", "stop", "status", "open", "setup"):
        assert command in told
