"""What every layer around the handlers shares: only HTTP requests concern it, all else passes through."""

from starlette.types import ASGIApp, Receive, Scope, Send


class HttpLayer:
    """A layer around `app`; `serve` does its work for one HTTP request."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await (self.serve if scope["type"] == "http" else self.app)(scope, receive, send)

    async def serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, or pass on to `app`."""
        await self.app(scope, receive, send)
