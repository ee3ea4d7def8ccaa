"""The relay: requests from the browser to the daemon, replies and events back. Not one word of the product."""

import json
import os
import sys
import threading
from contextlib import suppress
from typing import Any, BinaryIO

from native_host.daemon import GONE, Daemon
from native_host.framing import BadFrame, frames, parse_request, read_frame

VERSION = "1"
SILENCE_SECONDS = 40  # the events carry a comment every 15 s; silence means that the daemon is gone
RETRY_SECONDS = 5
ATTEMPTS = 3  # one finds no daemon, one meets its death


def refusal(code: int, name: str, message: str, **params: Any) -> dict[str, Any]:
    """A reply with a numbered error of docs/protocol.md."""
    return {"ok": False, "error": {"code": code, "name": name, "message": message, "params": params}}


class Bridge:
    """One browser's port: every request has a thread of its own, so a slow one never delays a quick one."""

    def __init__(self, daemon: Daemon, out: BinaryIO) -> None:
        self.daemon, self.out, self.writing = daemon, out, threading.Lock()
        self.reached = threading.Event()  # a request got through: worth following the events again at once

    def run(self, stream: BinaryIO) -> None:
        """Relay until the stream ends."""
        threading.Thread(target=self.follow, daemon=True).start()
        while True:
            try:
                if (frame := read_frame(stream)) is None:
                    return
                request = (*parse_request(frame), frame)
            except BadFrame as bad:
                self.write({**refusal(10, "bad_frame", str(bad)), "id": "", "host": VERSION})
            else:
                threading.Thread(target=self.serve, args=request, daemon=True).start()

    def serve(self, identity: str, kind: str, frame: bytes) -> None:
        """Answer one request; only `host.ping` is the host's own."""
        state = {"version": VERSION, "daemon": self.daemon.answers()} if kind == "host.ping" else None
        self.write({**({"ok": True, "body": state} if state else self.ask(frame)), "id": identity, "host": VERSION})

    def ask(self, frame: bytes) -> dict[str, Any]:
        """The daemon's reply; asked again after a dropped connection, which its idempotency key makes safe."""
        for _ in range(ATTEMPTS):
            try:
                status, answer = self.daemon.request("POST", "/wire", frame)
                if status in (401, 403):
                    return refusal(13, "refused", "The companion refused this browser's token. Run `companion up`.")
                reply: dict[str, Any] = json.loads(answer.read())
                if status == 200 and isinstance(reply["ok"], bool):
                    self.reached.set()
                    return reply
            except TimeoutError:
                return refusal(12, "no_answer", "The companion runs but did not answer in time. Try again.")
            except GONE:
                try:
                    self.daemon.start()
                except OSError as why:
                    return refusal(11, "not_started", f"The companion is not running: {why}", why=str(why))
        return refusal(12, "no_answer", "The companion gave no usable answer. `companion doctor` may say why.")

    def follow(self) -> None:
        """Pass the daemon's events on, for ever; `host.daemon` tells when it comes and goes."""
        while True:
            name = ""
            with suppress(*GONE):
                status, lines = self.daemon.request("GET", "/wire/events", timeout=SILENCE_SECONDS)
                if status == 200:
                    name = "host.daemon"
                    self.write({"event": name, "body": {"up": True}})
                    for line in lines:
                        field, _, value = line.decode().strip().partition(": ")
                        if field == "data":
                            self.write({"event": name, "body": json.loads(value)})
                        name = value if field == "event" else name
            if name:
                self.write({"event": "host.daemon", "body": {"up": False}})
            self.reached.wait(RETRY_SECONDS)
            self.reached.clear()

    def write(self, message: dict[str, Any]) -> None:
        """Send a message; frames never mix, and between the chunks of a large one others have their turn."""
        for frame in frames(message):
            with self.writing, suppress(OSError):  # where the browser is gone, the end of input follows
                self.out.write(frame)
                self.out.flush()


def main() -> None:
    """Take standard output for frames alone, send everything else to the log, and end with the browser."""
    home = os.environ["COMPANION_HOME"]
    out = open(os.dup(1), "wb")
    log = os.open(os.path.join(home, "native-host.log"), os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    if os.fstat(log).st_size > 1 << 20:
        os.ftruncate(log, 0)
    os.dup2(log, 1)
    os.dup2(log, 2)
    Bridge(Daemon(home), out).run(sys.stdin.buffer)
    os._exit(0)  # at once, whatever the threads are doing
