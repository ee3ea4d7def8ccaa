"""A small real HTTP server that stands where the daemon stands."""

import json
import os
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from queue import Queue
from typing import Any

Answer = dict[str, Any] | int | bytes | None
"""A reply, a bare status, raw bytes as body, or None for a connection dropped without an answer."""

TOKEN = "secret-of-the-test"


class StandIn(ThreadingHTTPServer):
    """Answers `POST /wire` with what `wire` returns, and sends what is put into `events`."""

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, wire: Callable[[dict[str, Any]], Answer]) -> None:
        super().__init__(("127.0.0.1", 0), Door)
        self.wire = wire
        self.events: Queue[str | None] = Queue()
        self.seen: list[dict[str, Any]] = []

    def record(self, home: Path) -> None:
        """Write what the daemon writes when it listens."""
        (home / "token").write_text(TOKEN)
        (home / "daemon.json").write_text(
            json.dumps({"port": self.server_port, "pid": os.getpid(), "version": "0.1.0"})
        )


class Door(BaseHTTPRequestHandler):
    """One connection."""

    server: StandIn

    def log_request(self, *_: Any) -> None:
        """Say nothing."""

    def do_GET(self) -> None:
        if self.path == "/healthz":
            self.answer(200, b'{"ok": true}')
        elif self.path == "/wire/events" and self.allowed():
            self.send_response(200)
            self.end_headers()
            while (event := self.server.events.get()) is not None:
                self.wfile.write(event.encode())

    def do_POST(self) -> None:
        request = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        if not self.allowed():
            return
        self.server.seen.append(request)
        answer = self.server.wire(request)
        if answer is None:
            self.connection.shutdown(socket.SHUT_RDWR)
        elif isinstance(answer, int):
            self.answer(answer, b"{}")
        else:
            self.answer(200, answer if isinstance(answer, bytes) else json.dumps(answer).encode())

    def allowed(self) -> bool:
        """Whether the request carries the token; answers it when not."""
        if self.headers["Authorization"] == f"Bearer {TOKEN}":
            return True
        self.answer(401, b'{"ok": false}')
        return False

    def answer(self, status: int, body: bytes) -> None:
        """Send it all."""
        with suppress(OSError):
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)


@contextmanager
def standing_in(wire: Callable[[dict[str, Any]], Answer]) -> Iterator[StandIn]:
    """The server, running."""
    server = StandIn(wire)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.events.put(None)
        server.shutdown()
        server.server_close()
        thread.join()
