"""The real application behind the real server on a free port of the loopback address."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx2
from fastapi import FastAPI

from companion.services.context import Context
from companion.web.app import create_app
from companion.web.events import Broadcaster
from companion.web.server import Server

TOKEN = "token-of-the-test"


@dataclass(frozen=True)
class Served:
    """A running application; `client` carries the token, `stranger` nothing."""

    app: FastAPI
    context: Context
    broadcaster: Broadcaster
    server: Server
    port: int
    client: httpx2.Client
    stranger: httpx2.Client

    def wire(self, kind: str, body: dict[str, Any] | None = None, key: str | None = None) -> dict[str, Any]:
        """The daemon's reply to one request of the extension."""
        envelope = {"kind": kind, "body": body or {}, "key": key}
        reply: dict[str, Any] = self.client.post("/wire", json=envelope).json()
        return reply

    @contextmanager
    def browser(self) -> Iterator[httpx2.Client]:
        """A client that came in by the one-time link, as the person's browser does."""
        link = self.client.post("/api/login-links").json()["url"]
        with httpx2.Client(base_url=f"http://127.0.0.1:{self.port}", trust_env=False) as browser:
            browser.get(link).raise_for_status()
            yield browser


@contextmanager
def serving(context: Context, broadcaster: Broadcaster) -> Iterator[Served]:
    """The application, answering until the block ends."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        app = create_app(context, token=TOKEN, port=port, version="0.0.1", extension_dir=Path("/extension"))
        server = Server(app, before_end=broadcaster.close)
        app.state.stop = server.stop
        thread = threading.Thread(target=server.serve_on, args=(listener,), daemon=True)
        thread.start()
        base = f"http://127.0.0.1:{port}"
        token = {"Authorization": f"Bearer {TOKEN}"}
        try:
            with (
                httpx2.Client(base_url=base, headers=token, trust_env=False) as client,
                httpx2.Client(base_url=base, trust_env=False) as stranger,
            ):
                yield Served(app, context, broadcaster, server, port, client, stranger)
        finally:
            server.stop()
            thread.join(10)
            assert not thread.is_alive()
