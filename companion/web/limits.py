"""How large a request may be, counted while it arrives, so that nobody fills the memory with one."""

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.types import Message, Receive, Scope, Send

from companion.domain.errors import CompanionError
from companion.web.errors import error_response
from companion.web.layer import HttpLayer

_MEGABYTE = 1_000_000
_DEFAULT = 5 * _MEGABYTE
_LARGER = {
    "/wire": 30 * _MEGABYTE,
    "/api/imports": 30 * _MEGABYTE,
    "/api/connections": 60 * _MEGABYTE,
    "/connections": 60 * _MEGABYTE,
    "/api/preparations": 10 * _MEGABYTE,
    "/api/profile/import": 60 * _MEGABYTE,
    "/api/documents": 60 * _MEGABYTE,
    "/profile/import": 60 * _MEGABYTE,
    "/documents": 60 * _MEGABYTE,
    "/import": 30 * _MEGABYTE,
    "/new/file": 30 * _MEGABYTE,
}


class TooLarge(CompanionError):
    """More was sent than this address takes."""

    code = "too_large"

    def __init__(self, limit: int) -> None:
        super().__init__(f"This is too large: at most {limit // _MEGABYTE} MB can be taken here. Send a smaller part.")


def limit_for(path: str) -> int:
    """The largest body, in bytes, that `path` takes."""
    return next((limit for start, limit in _LARGER.items() if path.startswith(start)), _DEFAULT)


class BodyLimit(HttpLayer):
    """Refuses a body that says it is too large at once, and one that grows too large when it does."""

    async def serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        """See the class."""
        request = Request(scope)
        limit = limit_for(request.url.path)
        announced = request.headers.get("content-length", "0")
        if announced.isdecimal() and int(announced) > limit:
            await error_response(request, TooLarge(limit))(scope, receive, send)
            return
        await self.app(scope, _counting(receive, limit), send)


def _counting(receive: Receive, limit: int) -> Receive:
    seen = 0

    async def counted() -> Message:
        nonlocal seen
        message = await receive()
        seen += len(message.get("body", b""))
        if seen > limit:
            # The framework passes its own exception on unchanged and wraps every other.
            raise HTTPException(413, TooLarge(limit).message)
        return message

    return counted
