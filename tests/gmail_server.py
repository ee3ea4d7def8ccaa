"""A server on the loopback address that speaks as much of Google's OAuth and Gmail as putting a draft needs."""

import base64
import hashlib
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from companion.adapters.gmail_consent import Endpoints

SCOPE = "https://www.googleapis.com/auth/gmail.compose"
CLIENT = {"client_id": "invented.apps.example", "client_secret": "invented-client-secret"}
CLIENT_FILE = json.dumps({"installed": {**CLIENT, "token_uri": "https://forged.example/token"}}).encode()
CODE = "invented-code"
REFRESH = "invented-refresh-token"
ACCESS = "invented-access-token"
Answer = tuple[int, dict[str, Any]]


@dataclass
class GmailServer:
    """What it holds and was asked; `refuses` has an address answer with that status and body instead."""

    port: int = 0
    allows: bool = True
    grants: dict[str, Any] = field(default_factory=lambda: {"scope": SCOPE, "refresh_token": REFRESH})
    refuses: dict[str, Answer] = field(default_factory=dict)
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    drafts: list[EmailMessage] = field(default_factory=list)
    challenge: str = ""

    @property
    def endpoints(self) -> Endpoints:
        base = f"http://127.0.0.1:{self.port}"
        return Endpoints(f"{base}/consent", f"{base}/token", f"{base}/revoke", f"{base}/")

    def asked_for(self, path: str) -> list[dict[str, str]]:
        """The fields of each request to `path`."""
        return [fields for there, fields in self.asked if there == path]

    def refuse_drafts(self, status: int, reason: str = "") -> None:
        """Answer the next drafts as Gmail does when it takes none."""
        body = {"error": {"code": status, "message": "No.", "errors": [{"reason": reason, "message": "No."}]}}
        self.refuses["/gmail/v1/users/me/drafts"] = (status, body)

    def consent(self, fields: dict[str, str]) -> str:
        """Where the browser is sent after the person answered."""
        assert (fields["scope"], fields["code_challenge_method"]) == (SCOPE, "S256")
        assert (fields["access_type"], fields["response_type"]) == ("offline", "code")
        self.challenge = fields["code_challenge"]
        answer = {"code": CODE} if self.allows else {"error": "access_denied"}
        return f"{fields['redirect_uri']}?{urlencode({**answer, 'state': fields['state']})}"

    def token(self, fields: dict[str, str], authorization: str) -> Answer:
        """A token for the code, or for the lasting token; the client proves itself in either of the two ways."""
        if fields["grant_type"] == "authorization_code":
            verified = base64.urlsafe_b64encode(hashlib.sha256(fields["code_verifier"].encode()).digest())
            is_right = fields["code"] == CODE and verified.decode().rstrip("=") == self.challenge
        else:
            is_right = fields["refresh_token"] == REFRESH
        basic = "Basic " + base64.b64encode(":".join(CLIENT.values()).encode()).decode()
        if not is_right or (fields.get("client_secret") != CLIENT["client_secret"] and authorization != basic):
            return 400, {"error": "invalid_grant", "error_description": "Bad Request"}
        return 200, {"access_token": ACCESS, "expires_in": 3599, "token_type": "Bearer", **self.grants}


def _answer(state: GmailServer, path: str, raw: bytes, authorization: str) -> Answer:
    if path in state.refuses:
        return state.refuses[path]
    if path == "/gmail/v1/users/me/drafts":
        assert authorization == f"Bearer {ACCESS}"
        mail = message_from_bytes(base64.urlsafe_b64decode(json.loads(raw)["message"]["raw"]), policy=default)
        assert isinstance(mail, EmailMessage)
        state.drafts.append(mail)
        return 200, {"id": f"r{len(state.drafts)}", "message": {"id": "m1"}}
    fields = {name: values[0] for name, values in parse_qs(raw.decode()).items()}
    state.asked.append((path, fields))
    return state.token(fields, authorization) if path == "/token" else (200, {})


@contextmanager
def gmail_server() -> Iterator[GmailServer]:
    """A server that answers until the block ends."""
    state = GmailServer()

    class Answering(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            parts = urlsplit(self.path)
            fields = {name: values[0] for name, values in parse_qs(parts.query).items()}
            self.send_response(302)
            self.send_header("Location", state.consent(fields))
            self.send_header("Content-Length", "0")
            self.end_headers()

        def do_POST(self) -> None:
            raw = self.rfile.read(int(self.headers["Content-Length"]))
            status, body = _answer(state, urlsplit(self.path).path, raw, self.headers.get("Authorization", ""))
            content = json.dumps(body).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

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
            server.shutdown()
            thread.join(10)
