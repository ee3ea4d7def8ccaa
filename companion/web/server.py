"""The HTTP server: uvicorn on a socket that is already open, ending promptly even while pages follow live events."""

import socket
from collections.abc import Callable

import uvicorn
from fastapi import FastAPI

_GRACE_SECONDS = 3


class Server(uvicorn.Server):
    """Serves `app` until `stop` or a signal; `before_end` is called before waiting for open connections."""

    def __init__(self, app: FastAPI, *, before_end: Callable[[], None]) -> None:
        super().__init__(
            uvicorn.Config(
                app,
                http="h11",
                ws="none",
                loop="asyncio",
                lifespan="off",
                log_config=None,
                access_log=False,
                server_header=False,
                proxy_headers=False,
                timeout_graceful_shutdown=_GRACE_SECONDS,
            )
        )
        self._before_end = before_end

    def stop(self) -> None:
        """End soon, after the requests under way; may be called from any thread."""
        self.should_exit = True

    def serve_on(self, listener: socket.socket) -> None:
        """Serve until told to stop."""
        self.run(sockets=[listener])

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """End the event streams, then everything else."""
        self._before_end()
        await super().shutdown(sockets)
