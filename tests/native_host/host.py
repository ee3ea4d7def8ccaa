"""The real host in a process of its own, as a browser runs it."""

import json
import os
import subprocess
import sys
import threading
from pathlib import Path
from queue import Queue
from typing import Any, Self

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "native_host"
PATIENCE = 20
"""Seconds after which a test gives up; nothing takes that long."""


class Host:
    """A running host: frames in, frames out."""

    def __init__(self, home: Path, command: list[str] | None = None) -> None:
        environment = {**os.environ, "COMPANION_HOME": str(home), "PYTHONPATH": str(ROOT)}
        command = command or [sys.executable, "-I", "-S", str(FOLDER)]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment)
        self.frames: Queue[dict[str, Any] | None] = Queue()
        self.lengths: list[int] = []
        self.reader = threading.Thread(target=self._read)
        self.reader.start()

    def ask(self, kind: str, body: dict[str, Any] | None = None, *, identity: str = "1", **more: Any) -> dict[str, Any]:
        """Send a request and wait for its reply."""
        self.send({"id": identity, "kind": kind, "body": body or {}, **more})
        return self.reply()

    def send(self, message: Any) -> None:
        """Send one frame."""
        self.write(framed(json.dumps(message).encode()))

    def write(self, raw: bytes) -> None:
        """Send bytes as they are."""
        assert self.process.stdin
        self.process.stdin.write(raw)
        self.process.stdin.flush()

    def reply(self) -> dict[str, Any]:
        """The next frame that is no event."""
        while "event" in (frame := self.next()):
            pass
        return frame

    def event(self, name: str) -> dict[str, Any]:
        """The body of the next event with this name."""
        while (frame := self.next()).get("event") != name:
            pass
        body: dict[str, Any] = frame["body"]
        return body

    def next(self) -> dict[str, Any]:
        """The next frame."""
        frame = self.frames.get(timeout=PATIENCE)
        assert frame is not None, "the host has ended"
        return frame

    def end_input(self) -> int:
        """Close standard input, as a browser does, and wait for the end; the exit code."""
        assert self.process.stdin
        self.process.stdin.close()
        return self.process.wait(PATIENCE)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.end_input()
        self.reader.join(PATIENCE)
        assert self.process.stdout
        self.process.stdout.close()

    def _read(self) -> None:
        stream = self.process.stdout
        assert stream
        while head := stream.read(4):
            length = int.from_bytes(head, sys.byteorder)
            if len(content := stream.read(length)) < length:
                break  # a frame that was being written at the end
            self.lengths.append(length)
            self.frames.put(json.loads(content))
        self.frames.put(None)


def framed(content: bytes) -> bytes:
    """The content with its length before it."""
    return len(content).to_bytes(4, sys.byteorder) + content
