"""The running daemon as other programs of ours see it: found by its file, asked over HTTP with its token."""

import json
from http.client import HTTPConnection, HTTPException
from pathlib import Path

from pydantic import JsonValue

from companion.adapters.files import read_json, read_text
from companion.domain.errors import CompanionError
from companion.domain.value import Value


class Running(Value):
    """A daemon that answered."""

    port: int
    pid: int
    version: str

    @property
    def url(self) -> str:
        """Its tracker's address."""
        return f"http://127.0.0.1:{self.port}"


def find_daemon(daemon_file: Path, *, timeout: float = 2.0) -> Running | None:
    """The daemon that `daemon_file` names, None unless it answers and is the one that wrote the file."""
    said = read_json(daemon_file) or {}
    port, pid = said.get("port"), said.get("pid")
    if not isinstance(port, int) or not isinstance(pid, int):
        return None
    try:
        answer = _request(port, "GET", "/healthz", token="", timeout=timeout)
    except CompanionError:
        return None
    return Running(port=port, pid=pid, version=str(answer.get("version"))) if answer.get("pid") == pid else None


def ask_daemon(running: Running, token_file: Path, path: str) -> dict[str, JsonValue]:
    """The answer to `POST path`; raises `CompanionError` with a sentence when there is none."""
    return _request(running.port, "POST", path, token=read_text(token_file), timeout=10.0)


def _request(port: int, method: str, path: str, *, token: str, timeout: float) -> dict[str, JsonValue]:
    connection = HTTPConnection("127.0.0.1", port, timeout=timeout)
    try:
        connection.request(method, path, headers={"Authorization": f"Bearer {token}"} if token else {})
        response = connection.getresponse()
        body = json.loads(response.read())
    except (OSError, HTTPException, ValueError) as problem:
        raise CompanionError("The companion did not answer. Run `companion up`.") from problem
    finally:
        connection.close()
    if response.status >= 400:  # noqa: PLR2004 - HTTP's own border
        raise CompanionError(str(body.get("error", {}).get("message", "The companion refused.")))
    return body if isinstance(body, dict) else {}
