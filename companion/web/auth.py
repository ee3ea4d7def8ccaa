"""Who may ask what: the gate before every handler.

The daemon listens on the loopback address only, but every page in the browser and every user of the machine can
reach that. So: the Host must be ours (DNS rebinding), what a page of another site sends is refused whatever comes with
it, everything but the few open paths needs the token or the login cookie, and a cookie alone changes nothing unless the
browser vouches for our own page. A browser tells of a foreign page by `Origin` or by `Sec-Fetch-Site`; the native host
and command-line tools send neither, so a request with the token and without both passes.
"""

import hmac
from dataclasses import dataclass
from typing import ClassVar

from fastapi import Request
from starlette.types import ASGIApp, Receive, Scope, Send

from companion.domain.errors import CompanionError
from companion.web.errors import error_response
from companion.web.layer import HttpLayer
from companion.web.login import Logins

_SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
_FOREIGN_SITES = frozenset({"cross-site", "same-site"})
_OPEN_PATHS = frozenset({"/healthz", "/login"})
_OPEN_FOLDERS = ("/static/",)
_TOKEN_ONLY = ("/wire",)


class NotLoggedIn(CompanionError):
    """Neither the token nor a login came with the request."""

    code: ClassVar[str] = "not_logged_in"


class ForeignRequest(CompanionError):
    """The request comes from somewhere else than the companion's own pages."""

    code: ClassVar[str] = "foreign_request"


@dataclass(frozen=True)
class Gate:
    """Decides about a request by its head alone."""

    token: str
    port: int
    logins: Logins

    def check(self, request: Request) -> None:
        """Return when `request` may pass; raise `ForeignRequest` or `NotLoggedIn`."""
        names = ("127.0.0.1", "localhost")
        if request.headers.get("host", "") not in {f"{name}:{self.port}" for name in names}:
            raise ForeignRequest("This address is not the companion's. Open the tracker from the extension.")
        origin = request.headers.get("origin")
        own = {f"http://{name}:{self.port}" for name in names}
        if (origin is not None and origin not in own) or _from_foreign_page(request):
            raise ForeignRequest("A page of another site asked for this, so it was refused.")
        path = request.url.path
        if path in _OPEN_PATHS or path.startswith(_OPEN_FOLDERS) or self._has_token(request):
            return
        if path.startswith(_TOKEN_ONLY) or not self.logins.accepts(request.cookies.get(self.logins.cookie_name, "")):
            raise NotLoggedIn("You are not logged in. Open the tracker from the extension or run `companion open`.")
        if request.method not in _SAFE_METHODS and not _from_own_page(request):
            raise ForeignRequest("The browser did not say that our own page sent this. Reload the tracker and retry.")

    def _has_token(self, request: Request) -> bool:
        scheme, _, given = request.headers.get("authorization", "").partition(" ")
        if scheme.casefold() != "bearer":
            return False
        if not hmac.compare_digest(given.strip().encode(), self.token.encode()):
            raise NotLoggedIn("The token is wrong. It stands in the file `token` of the home directory.")
        return True


def _from_foreign_page(request: Request) -> bool:
    """Whether another site's page fetches or sends something; following a link to us is not that."""
    follows_link = request.headers.get("sec-fetch-mode") == "navigate" and request.method in _SAFE_METHODS
    return request.headers.get("sec-fetch-site") in _FOREIGN_SITES and not follows_link


def _from_own_page(request: Request) -> bool:
    site = request.headers.get("sec-fetch-site")
    return site == "same-origin" if site is not None else "origin" in request.headers


class Guard(HttpLayer):
    """Lets pass what the gate allows and answers the rest itself; only HTTP is spoken here."""

    def __init__(self, app: ASGIApp, *, gate: Gate) -> None:
        super().__init__(app)
        self._gate = gate

    async def serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        """See the class."""
        request = Request(scope)
        try:
            self._gate.check(request)
        except CompanionError as refusal:
            await error_response(request, refusal)(scope, receive, send)
            return
        await self.app(scope, receive, send)
