"""Starting, finding and ending the daemon from outside it."""

import os
import signal
import subprocess
import sys
import time
import webbrowser
from collections.abc import Callable
from pathlib import Path

from pydantic import JsonValue

from companion.adapters.daemon_link import DaemonLink, Running, find_daemon
from companion.adapters.files import Lock, ensure_home, read_json, read_text, write_private
from companion.domain.errors import CompanionError
from companion.registration import native_host_of
from companion.settings import Settings

_START_SECONDS = 30.0
_STOP_SECONDS = 10.0


def state_of(settings: Settings) -> dict[str, JsonValue]:
    """Whether the daemon runs and where, as `companion status --json` prints it."""
    running = find_daemon(settings.daemon_file)
    return {
        "running": running is not None,
        "url": running.url if running else None,
        "pid": running.pid if running else None,
        "version": running.version if running else settings.version,
        "extension_dir": str(settings.extension_dir),
        "home": str(settings.home),
    }


def start(settings: Settings) -> tuple[Running, bool]:
    """The healthy daemon of this home, and whether it had to be started."""
    ensure_home(settings.home)
    settings.stopped_file.unlink(missing_ok=True)
    running = find_daemon(settings.daemon_file)
    if running is not None:
        return running, False
    child = _spawn(settings)
    found: list[Running] = []

    def is_there() -> bool:
        answer = find_daemon(settings.daemon_file)
        found.extend([answer] if answer else [])
        return answer is not None or child.poll() not in (None, 0)

    wait_until(is_there, _START_SECONDS)
    if found:
        return found[0], found[0].pid == child.pid
    raise CompanionError(f"The companion did not start. {_last_words(settings)}")


def stop(settings: Settings, *, patience: float = _STOP_SECONDS) -> bool:
    """End the daemon and wait until it has let go of its home; False when none was running.

    It stays stopped: until the person starts it again, no browser does.
    """

    def is_gone() -> bool:
        if not settings.home.is_dir():
            return True
        with Lock(settings.lock_file) as lock:
            return lock.acquire()

    running = find_daemon(settings.daemon_file)
    if settings.home.is_dir():
        write_private(settings.stopped_file, "")
    if running is None and is_gone():
        return False
    if running is not None:
        _ask_to_stop(settings, running)
    if not wait_until(is_gone, patience):
        pid = (read_json(settings.daemon_file) or {}).get("pid", "unknown")
        raise CompanionError(f"The companion (process {pid}) does not answer or is still busy. End that process.")
    return True


def _ask_to_stop(settings: Settings, running: Running) -> None:
    try:
        link_to(settings, running).post("/api/stop")
    except CompanionError:  # the token was lost or changed; whoever may end the process may end the daemon
        os.kill(running.pid, signal.SIGTERM)


def greeting(settings: Settings, running: Running, *, started: bool) -> str:
    """What to do next, for a person who just started it; registers with the browsers that are there."""
    browsers = native_host_of(settings).register()
    return (
        f"The companion {'is running' if started else 'runs already'}: {running.url}\n"
        f"Registered with {', '.join(browsers) or 'no browser: none of the Chromium family was found here'}.\n"
        f"Load this folder as an unpacked extension in your browser: {settings.extension_dir}"
    )


def link_to(settings: Settings, running: Running) -> DaemonLink:
    """The way to ask the daemon of this home."""
    token = read_text(settings.token_file)
    if not token:
        raise CompanionError(
            f"The token file {settings.token_file} is gone. Run `companion stop`, then `companion up` for a new one."
        )
    return DaemonLink(running, token)


def login_link(settings: Settings, running: Running) -> str:
    """A one-time link to the tracker."""
    return str(link_to(settings, running).post("/api/login-links")["url"])


def show(link: str) -> None:
    """Open `link` in the person's browser; print it where there is none."""
    if not webbrowser.open(link):
        sys.stdout.write(f"Open this address in your browser within a minute: {link}\n")


def _spawn(settings: Settings) -> "subprocess.Popen[bytes]":
    """The daemon in the background, on its own: it outlives this process and its terminal on every system."""
    flags = 0
    if sys.platform == "win32":
        flags = subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP
    environment = dict(os.environ, COMPANION_HOME=str(settings.home))
    if settings.port is not None:
        environment["COMPANION_PORT"] = str(settings.port)
    with _start_log(settings).open("wb") as words:
        return subprocess.Popen(
            [str(settings.python), "-m", "companion", "serve"],
            cwd=settings.root,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=words,
            stderr=words,
            start_new_session=True,
            creationflags=flags,
        )


def _start_log(settings: Settings) -> Path:
    settings.log_file.parent.mkdir(mode=0o700, exist_ok=True)
    return settings.log_file.with_name("start.log")


def _last_words(settings: Settings) -> str:
    lines = _start_log(settings).read_text(encoding="utf-8", errors="replace").strip().splitlines()
    return lines[-1] if lines else f"It gave no answer within {_START_SECONDS:.0f} seconds; see {settings.log_file}."


def wait_until(is_so: Callable[[], bool], seconds: float) -> bool:
    """Whether `is_so` within the time; another process offers nothing to wait on, so it is asked again and again."""
    deadline = time.monotonic() + seconds
    while not is_so():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.03)
    return True
