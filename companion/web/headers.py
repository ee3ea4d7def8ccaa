"""What the browser is told about every answer: run nothing that is not ours, show it nowhere else, keep no copy."""

from starlette.datastructures import MutableHeaders
from starlette.types import Message, Receive, Scope, Send

from companion.web.layer import HttpLayer

_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
_HEADERS = {
    "Content-Security-Policy": _POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    # Not "no-referrer": with it browsers send `Origin: null` for forms, which we must refuse.
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
}


class SecurityHeaders(HttpLayer):
    """Adds the headers to every answer; a handler's own `Cache-Control` is kept."""

    async def serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        """See the class."""

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.update(_HEADERS)
                # Our own files are asked for again with their tag; pages and answers are not kept at all.
                headers.setdefault("Cache-Control", "no-cache" if scope["path"].startswith("/static/") else "no-store")
            await send(message)

        await self.app(scope, receive, send_with_headers)
