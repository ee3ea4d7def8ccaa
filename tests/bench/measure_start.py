"""The daemon: from the command to its first healthy answer, and what it holds while nobody asks."""

import json
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Event
from time import monotonic, perf_counter

from companion.adapters.files import read_json
from tests.bench.figure import Figure, timed
from tests.bench.homes import new_home
from tests.cli.daemons import ROOT, Home
from tests.cli.test_idle import HEAVY, PROBE

_STARTS = 9
_LIMIT = 30.0


def figures() -> Iterator[Figure]:
    """Wall time and processor time of a start, memory and modules of the idle daemon."""
    packages = [str(ROOT / "companion"), str(ROOT / "native_host")]
    subprocess.run([sys.executable, "-m", "compileall", "-q", *packages], check=True)
    with new_home() as home:
        home.run("up", "--no-browser")  # the first start makes the database
        home.run("stop")
        starts = [_start(home) for _ in range(_STARTS)]
        modules = _idle_modules(home)
    wall, processor, resident = zip(*starts, strict=True)
    yield Figure("daemon: start to first healthy answer", wall, budget=500)
    if processor[0] is not None:
        yield Figure("  processor time in it", processor)
    yield Figure("  a Python that only imports the libraries", timed(_import_libraries, _STARTS))
    yield Figure("daemon: memory when idle", resident, unit="MB", budget=80)
    yield Figure("  modules imported", [len(modules)], unit="")
    yield Figure("  of them slow or large ones", [len(modules & HEAVY)], unit="", budget=0)


def _import_libraries() -> None:
    subprocess.run((sys.executable, "-c", "import fastapi, sqlmodel, uvicorn"), check=True)


def _start(home: Home) -> tuple[float, float | None, float]:
    begin = perf_counter()
    command = (sys.executable, "-m", "companion", "serve")
    with subprocess.Popen(command, cwd=ROOT, env=home.environment) as process:
        try:
            _wait_until_healthy(home.path / "daemon.json", process)
            wall = (perf_counter() - begin) * 1000
            return wall, _processor_ms(process.pid), _settled_mb(process.pid)
        finally:
            process.terminate()


def _wait_until_healthy(announced: Path, process: "subprocess.Popen[bytes]") -> None:
    give_up = monotonic() + _LIMIT
    while not _is_healthy(read_json(announced)):
        assert process.poll() is None, "the daemon ended"
        assert monotonic() < give_up, "the daemon does not answer"
        Event().wait(0.002)


def _is_healthy(found: object) -> bool:
    if not isinstance(found, dict):
        return False
    try:
        with socket.create_connection(("127.0.0.1", found["port"]), 1) as connection:
            connection.sendall(f"GET /healthz HTTP/1.0\r\nHost: 127.0.0.1:{found['port']}\r\n\r\n".encode())
            return b" 200 " in connection.recv(20)
    except OSError:
        return False


def _processor_ms(pid: int) -> float | None:
    """What the process has used of the processors so far, where the system tells it finely enough."""
    if not sys.platform.startswith("linux"):
        return None
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) * 1000 / os.sysconf("SC_CLK_TCK")


def _settled_mb(pid: int) -> float:
    """The resident memory once it has stopped growing."""
    before, now = 0.0, _resident_mb(pid)
    while now > before:
        Event().wait(0.3)
        before, now = now, _resident_mb(pid)
    return now


def _resident_mb(pid: int) -> float:
    shown = subprocess.run(("ps", "-o", "rss=", "-p", str(pid)), capture_output=True, text=True, check=True)
    return int(shown.stdout) / 1024


def _idle_modules(home: Home) -> set[str]:
    command = (sys.executable, "-c", PROBE)
    done = subprocess.run(command, cwd=ROOT, env=home.environment, capture_output=True, text=True, check=True)
    return set(json.loads(done.stdout))
