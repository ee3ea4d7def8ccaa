"""A server on the loopback address that speaks the OpenAI protocol and answers what the test wants."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

_ERRORS = {
    400: ("invalid_request_error", None),
    401: ("authentication_error", "invalid_api_key"),
    404: ("not_found_error", "model_not_found"),
    429: ("rate_limit_error", "rate_limit_exceeded"),
}


@dataclass
class ModelServer:
    """What it answers next, and what it was asked.

    `stalls` has it say nothing until it is closed; `tunnels` are the hosts that were wanted of it as a proxy.
    """

    content: str = '{"subject": "", "text": "Hello!"}'
    status: int = 200
    refusal: str | None = None
    finish: str = "stop"
    stalls: bool = False
    port: int = 0
    asked: list[dict[str, Any]] = field(default_factory=list)
    tunnels: list[str] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    closing: threading.Event = field(default_factory=threading.Event)

    @property
    def base(self) -> str:
        """The address to configure."""
        return f"http://127.0.0.1:{self.port}/v1"

    def say(self, text: str, subject: str = "") -> None:
        """Answer with a message in the agreed form."""
        self.content = json.dumps({"subject": subject, "text": text})

    def body(self) -> dict[str, Any]:
        """The answer as the protocol has it."""
        if self.status != 200:
            kind, code = _ERRORS.get(self.status, ("server_error", None))
            return {"error": {"message": "It cannot be done.", "type": kind, "code": code}}
        message = {"role": "assistant", "content": self.content, "refusal": self.refusal}
        choice = {"index": 0, "message": message, "finish_reason": self.finish}
        usage = {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2}
        return {"id": "1", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice], "usage": usage}


@contextmanager
def model_server() -> Iterator[ModelServer]:
    """A server that answers until the block ends."""
    state = ModelServer()

    class Answering(BaseHTTPRequestHandler):
        wbufsize = -1

        def do_POST(self) -> None:
            state.asked.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            state.keys.append(self.headers.get("Authorization", ""))
            if state.stalls:
                state.closing.wait(30)
            body = json.dumps(state.body()).encode()
            self.send_response(state.status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def do_CONNECT(self) -> None:
            """As a proxy: note where somebody wants to go, and lead nowhere."""
            state.tunnels.append(self.path)
            self.send_error(502)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 # the base names it so
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Answering) as server:
        server.daemon_threads = True
        state.port = server.server_address[1]
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield state
        finally:
            state.closing.set()
            server.shutdown()
            thread.join(10)
