"""Real daemons in homes of their own, as a person's shell would start them."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx2

from companion.launch import wait_until

ROOT = Path(__file__).resolve().parents[2]
LIMIT = 30.0


@dataclass(frozen=True)
class Home:
    """A person's home directory with the companion's inside; no browser of the real person is ever touched."""

    path: Path

    @property
    def environment(self) -> dict[str, str]:
        """What the shell hands over."""
        kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "TMPDIR") if name in os.environ}
        person = str(self.path.parent)
        ours = {"HOME": person, "XDG_CONFIG_HOME": f"{person}/.config", "COMPANION_HOME": str(self.path)}
        return {**kept, **ours, "BROWSER": "true"}

    @property
    def token(self) -> str:
        """The secret."""
        return (self.path / "token").read_text()

    def run(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """`companion ARGUMENTS`, finished."""
        return subprocess.run(
            [sys.executable, "-m", "companion", *arguments],
            cwd=ROOT,
            env=self.environment | environment,
            capture_output=True,
            text=True,
            timeout=LIMIT * 2,
            check=False,
        )

    def status(self) -> dict[str, Any]:
        """What `companion status --json` says."""
        state: dict[str, Any] = json.loads(self.run("status", "--json").stdout)
        return state

    @contextmanager
    def serving(self, *command: str, **environment: str) -> Iterator[subprocess.Popen[str]]:
        """The daemon in the foreground, killed at the end if it still runs."""
        process = subprocess.Popen(
            [sys.executable, *(command or ("-m", "companion", "serve"))],
            cwd=ROOT,
            env=self.environment | environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        with process:
            try:
                wait_for(lambda: process.poll() is not None or self._answers(process.pid))
                yield process
            finally:
                process.kill()

    @contextmanager
    def client(self) -> Iterator[httpx2.Client]:
        """A client with the token."""
        port = json.loads((self.path / "daemon.json").read_text())["port"]
        headers = {"Authorization": f"Bearer {self.token}"}
        with httpx2.Client(base_url=f"http://127.0.0.1:{port}", headers=headers, trust_env=False) as client:
            yield client

    def _answers(self, pid: int) -> bool:
        try:
            with self.client() as client:
                return bool(client.get("/healthz").json()["pid"] == pid)
        except (OSError, ValueError, httpx2.HTTPError):
            return False


def wait_for(is_so: Callable[[], bool]) -> None:
    """Return once `is_so`."""
    assert wait_until(is_so, LIMIT), "it did not happen in time"
