"""The running daemon as other programs of ours see it: found by its file, asked over HTTP with its token."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from typing import NamedTuple

from pydantic import JsonValue

from companion.adapters.files import read_json
from companion.domain.errors import CompanionError, InvalidInput
from companion.domain.value import Value

_SECONDS = 5.0
_SECONDS_WITH_A_FILE = 60.0


class Running(Value):
    """A daemon that answered."""

    port: int
    pid: int
    version: str

    @property
    def url(self) -> str:
        """Its tracker's address."""
        return f"http://127.0.0.1:{self.port}"


class _Body(NamedTuple):
    """What is sent along."""

    content: bytes
    media_type: str = "application/octet-stream"


def find_daemon(daemon_file: Path) -> Running | None:
    """The daemon that `daemon_file` names, None unless it answers and is the one that wrote the file."""
    said = read_json(daemon_file) or {}
    port, pid = said.get("port"), said.get("pid")
    if not isinstance(port, int) or not isinstance(pid, int):
        return None
    try:
        answer = _request(port, "GET", "/healthz")
    except CompanionError:
        return None
    return Running(port=port, pid=pid, version=str(answer.get("version"))) if answer.get("pid") == pid else None


@dataclass(frozen=True)
class DaemonLink:
    """The way to ask a running daemon; `token` opens it."""

    running: Running
    token: str

    def get(self, path: str) -> dict[str, JsonValue]:
        """The answer to `GET path`; raises `CompanionError` with the daemon's own sentence when it refuses."""
        return _request(self.running.port, "GET", path, token=self.token)

    def post(self, path: str, body: bytes = b"") -> dict[str, JsonValue]:
        """The answer to `POST path` with a file as its body; raises as `get` does."""
        return _request(self.running.port, "POST", path, token=self.token, body=_Body(body))

    def tell(self, path: str, message: Mapping[str, JsonValue]) -> dict[str, JsonValue]:
        """The answer to `POST path` with a JSON object; raises as `get` does."""
        body = _Body(json.dumps(message).encode(), "application/json")
        return _request(self.running.port, "POST", path, token=self.token, body=body)


def _request(port: int, method: str, path: str, *, token: str = "", body: _Body | None = None) -> dict[str, JsonValue]:
    connection = HTTPConnection("127.0.0.1", port, timeout=_SECONDS_WITH_A_FILE if body and body.content else _SECONDS)
    body = body or _Body(b"")
    headers = {"Content-Type": body.media_type}
    if token:
        headers["Authorization"] = f"Bearer {token}"
    try:
        connection.request(method, path, body=body.content or None, headers=headers)
        response = connection.getresponse()
        answer = json.loads(response.read())
    except (OSError, HTTPException, ValueError) as problem:
        raise CompanionError("The companion did not answer. Run `companion up`.") from problem
    finally:
        connection.close()
    if response.status >= HTTPStatus.BAD_REQUEST:
        raise InvalidInput(_sentence(answer))
    return answer if isinstance(answer, dict) else {}


def _sentence(answer: JsonValue) -> str:
    error = answer.get("error") if isinstance(answer, dict) else None
    return str(error.get("message")) if isinstance(error, dict) else "The companion refused without a reason."
