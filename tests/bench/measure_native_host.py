"""The native host: started by the browser with each port, and a hop on the way of each request."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.bench.figure import Figure, timed
from tests.bench.homes import new_home
from tests.native_host.host import Host


def figures() -> Iterator[Figure]:
    """From its start to its first reply; a request through it to the daemon and back."""
    with new_home() as home:
        home.path.mkdir()
        yield Figure("native host: start to first reply", [_start(home.path) for _ in range(20)], budget=50)
        yield Figure("  a Python that starts and does nothing", timed(_start_nothing, 20))
        with home.serving(), Host(home.path) as host, home.client() as client:
            direct = {"kind": "statuses", "body": {}}
            yield Figure("  a request through it and back", timed(lambda: host.ask("statuses"), 200))
            yield Figure("  the same request without it", timed(lambda: client.post("/wire", json=direct), 200))


def _start_nothing() -> None:
    subprocess.run((sys.executable, "-I", "-S", "-c", "pass"), check=True, stdin=subprocess.DEVNULL)


def _start(home: Path) -> float:
    """Up to the reply that the host gives itself: no daemon runs, so nothing else is measured."""
    started: list[Host] = []

    def begin() -> None:
        started.append(Host(home))
        started[-1].ask("host.ping")

    (taken,) = timed(begin, 1, warm=0)
    with started[0]:
        return taken
