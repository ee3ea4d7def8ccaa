"""Asking the person, in their browser, whether drafts may be put into their Gmail: OAuth with PKCE and a loopback port.

The addresses are ours and not those in the client's file, so that a forged file cannot send the consent elsewhere.
"""

import hmac
import json
from collections.abc import Callable
from dataclasses import dataclass
from threading import Event, Thread
from time import monotonic
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

from companion.adapters.gmail_problems import NOT_INSTALLED
from companion.domain.errors import InvalidInput
from companion.domain.mail_draft import MailboxProblem

if TYPE_CHECKING:
    from http.server import BaseHTTPRequestHandler

    from google_auth_oauthlib.flow import InstalledAppFlow

SCOPE = "https://www.googleapis.com/auth/gmail.compose"
NETWORK_SECONDS = 20.0
_LOOK_AGAIN_SECONDS = 0.5
_PAGE = "<!doctype html><meta charset=utf-8><title>Job Companion</title><p>{}</p><p>You can close this page.</p>"


@dataclass(frozen=True)
class Endpoints:
    """Google's addresses; tests have a server of their own."""

    consent: str = "https://accounts.google.com/o/oauth2/auth"
    token: str = "https://oauth2.googleapis.com/token"  # noqa: S105 # an address
    revoke: str = "https://oauth2.googleapis.com/revoke"
    api: str = "https://gmail.googleapis.com/"


@dataclass(frozen=True)
class Client:
    """The person's own OAuth client, as Google's console made it. Its secret counts as one."""

    client_id: str
    client_secret: str


def read_client(content: bytes) -> Client:
    """The client in the file that the person downloaded; `InvalidInput` when it is another file."""
    try:
        found = json.loads(content)
    except ValueError:
        raise InvalidInput("This is no client file: choose the JSON file that Google's console gave you.") from None
    kinds = found if isinstance(found, dict) else {}
    if "web" in kinds:
        raise InvalidInput("This client is for a web site. Make one of the type “Desktop app” and choose its file.")
    installed = kinds.get("installed")
    told = installed if isinstance(installed, dict) else {}
    client = Client(str(told.get("client_id", "")).strip(), str(told.get("client_secret", "")).strip())
    if not client.client_id or not client.client_secret:
        raise InvalidInput("This file holds no client of the type “Desktop app”. Download it again from the console.")
    return client


class Consent:
    """One try: `url` is where the person is asked; `granted` is called in the background with the lasting token."""

    def __init__(
        self, client: Client, endpoints: Endpoints, *, granted: Callable[[str], None], patience_seconds: float
    ) -> None:
        from http.server import HTTPServer

        self.problem = ""
        self._granted = granted
        self._until = monotonic() + patience_seconds
        self._cancelled = Event()
        self._answer: dict[str, str] = {}
        self._server = HTTPServer(("127.0.0.1", 0), self._page())
        self._server.timeout = _LOOK_AGAIN_SECONDS
        self._flow = _flow(client, endpoints)
        self._flow.redirect_uri = f"http://127.0.0.1:{self._server.server_address[1]}/"
        self.url, self._state = self._flow.authorization_url(prompt="consent")
        self._thread = Thread(target=self._run, name="gmail-consent", daemon=True)
        self._thread.start()

    @property
    def is_open(self) -> bool:
        """Whether the person's answer is still awaited."""
        return self._thread.is_alive()

    def cancel(self, *, wait_seconds: float = 2.0) -> None:
        """Wait for no answer any more."""
        self._cancelled.set()
        self._thread.join(wait_seconds)

    def _run(self) -> None:
        with self._server:
            while not self._answer and not self._cancelled.is_set() and monotonic() < self._until:
                self._server.handle_request()
        if self._cancelled.is_set():
            return
        try:
            self._granted(self._token())
        except MailboxProblem as problem:
            self.problem = problem.message
        except Exception as problem:  # noqa: BLE001 # a thread has nobody above it; the traceback would hold the code
            self.problem = f"Connecting failed ({type(problem).__name__}). Try again."

    def _token(self) -> str:
        from oauthlib.oauth2 import OAuth2Error
        from requests import RequestException

        if not self._answer:
            raise MailboxProblem("Nobody answered Google's question in time. Connect again.")
        if "code" not in self._answer:
            raise MailboxProblem("Google says that you did not allow it, so nothing is connected.")
        try:
            token = self._flow.fetch_token(code=self._answer["code"], timeout=NETWORK_SECONDS)
        except RequestException:
            raise MailboxProblem("Google cannot be reached. Check the internet connection and connect again.") from None
        except OAuth2Error as problem:
            raise MailboxProblem(f"Google did not accept this client or its code ({problem.error}).") from None
        except Warning:
            raise MailboxProblem("Google gave another permission than the one asked for. Connect again.") from None
        if not token.get("refresh_token"):
            raise MailboxProblem("Google gave no lasting permission. Disconnect, then connect again.")
        return str(token["refresh_token"])

    def _take(self, answer: dict[str, str]) -> str:
        """Keep the answer if it is to our question, and say what the person reads."""
        if not hmac.compare_digest(answer.get("state", "").encode(), self._state.encode()):
            return "This is not the answer to a question of Job Companion."
        if not self._answer:
            self._answer = answer
        return "Thank you. Job Companion goes on in its own page."

    def _page(self) -> "type[BaseHTTPRequestHandler]":
        from http.server import BaseHTTPRequestHandler

        take = self._take

        class Page(BaseHTTPRequestHandler):
            timeout = 5

            def do_GET(self) -> None:
                query = parse_qs(urlsplit(self.path).query)
                body = _PAGE.format(take({name: values[0] for name, values in query.items()})).encode()
                self.send_response(200)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 # the base names it so
                """Nothing: the address holds the code."""

        return Page


def _flow(client: Client, endpoints: Endpoints) -> "InstalledAppFlow":
    try:
        from google_auth_oauthlib.flow import InstalledAppFlow
    except ImportError:
        raise MailboxProblem(NOT_INSTALLED) from None
    told = {
        "client_id": client.client_id,
        "client_secret": client.client_secret,
        "auth_uri": endpoints.consent,
        "token_uri": endpoints.token,
    }
    flow = InstalledAppFlow.from_client_config({"installed": told}, scopes=[SCOPE], autogenerate_code_verifier=True)
    assert isinstance(flow, InstalledAppFlow)
    return flow
