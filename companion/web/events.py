"""Live state: what services publish goes to every open page and to the native host, as server-sent events.

An event says only "ask again"; whoever falls too far behind is cut off, reconnects and asks for everything anew.
"""

import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from threading import Lock

from pydantic import JsonValue

_PING_SECONDS = 15
_BACKLOG = 500


class Subscription:
    """One listener's line; created inside its event loop, filled from any thread."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._lines: asyncio.Queue[str | None] = asyncio.Queue()

    def put(self, line: str | None) -> None:
        """Hand over `line`; None ends the stream."""
        self._loop.call_soon_threadsafe(self._put, line)

    async def get(self) -> str | None:
        """The next line; a comment when nothing happens for a while, so that a dead listener is noticed."""
        try:
            return await asyncio.wait_for(self._lines.get(), _PING_SECONDS)
        except TimeoutError:
            return ": still here\n\n"

    def _put(self, line: str | None) -> None:
        if self._lines.qsize() >= _BACKLOG:
            self._lines = asyncio.Queue()
            line = None
        self._lines.put_nowait(line)


class Broadcaster:
    """The publisher port on the web side."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._subscriptions: set[Subscription] = set()
        self._closed = False

    def publish(self, name: str, body: Mapping[str, JsonValue]) -> None:
        """Send the event to every listener; never blocks and never fails."""
        self._send(f"event: {name}\ndata: {json.dumps(dict(body), ensure_ascii=False)}\n\n")

    def close(self) -> None:
        """End every stream, now and from now on; without this an open page would hold up the daemon's end."""
        with self._lock:
            self._closed = True
        self._send(None)

    async def stream(self) -> AsyncIterator[str]:
        """The events from now on as server-sent event text, until `close` or until the listener goes away."""
        subscription = Subscription()
        with self._lock:
            if self._closed:
                return
            self._subscriptions.add(subscription)
        try:
            yield ": connected\n\n"
            while (line := await subscription.get()) is not None:
                yield line
        finally:
            with self._lock:
                self._subscriptions.discard(subscription)

    def _send(self, line: str | None) -> None:
        with self._lock:
            listeners = list(self._subscriptions)
        for listener in listeners:
            try:
                listener.put(line)
            except RuntimeError:  # its loop has ended; so has the listener
                continue
