"""The daemon as the host sees it: HTTP on the loopback, started when it does not answer."""

import json
import os
import socket
import sys
import time
from contextlib import suppress
from subprocess import DEVNULL, Popen
from typing import BinaryIO

START_SECONDS = 10
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
GONE = (OSError, ValueError, LookupError, TypeError)  # also when something else answers on its port


class Daemon:
    """Speaks HTTP/1.0 by hand: importing http.client would cost half of the time the host may take to start."""

    def __init__(self, home: str) -> None:
        self.home = home

    def request(self, method: str, path: str, body: bytes = b"", *, timeout: float = 60) -> tuple[int, BinaryIO]:
        """Status and body of the answer; raises one of GONE when there is none."""
        port, token = int(json.loads(self._read("daemon.json"))["port"]), self._read("token")
        lines = (f"{method} {path} HTTP/1.0", f"Host: 127.0.0.1:{port}", f"Authorization: Bearer {token}")
        head = "\r\n".join((*lines, "Content-Type: application/json", f"Content-Length: {len(body)}", "", ""))
        with socket.create_connection(("127.0.0.1", port), timeout) as connection:
            with suppress(ConnectionError):  # it may refuse a long request before having read all of it
                connection.sendall(head.encode() + body)
            answer = connection.makefile("rb")
        status = int(answer.readline().split()[1])
        while answer.readline().strip():
            pass
        return status, answer

    def answers(self) -> bool:
        """Whether the daemon is there and well."""
        with suppress(*GONE):
            return self.request("GET", "/healthz", timeout=2)[0] == 200
        return False

    def start(self) -> None:
        """Return once the daemon answers; of all hosts the one with the lock starts it. OSError says why it failed."""
        deadline, child = time.monotonic() + START_SECONDS, None
        with open(f"{self.home}/native-host.lock", "ab") as lock, open(f"{self.home}/native-host.log", "a+b") as log:
            while not self.answers():
                if os.path.exists(f"{self.home}/stopped"):
                    raise OSError("it was stopped. Run `companion up`.")
                if time.monotonic() > deadline:
                    raise OSError(f"it did not answer within {START_SECONDS} seconds.")
                if _locked(lock) if child is None else child.poll() == 0:  # 0: one that is just ending stood in the way
                    flags = 0x08000200 if os.name == "nt" else 0  # no window, a process group of its own
                    command = [sys.executable, "-m", "companion", "serve"]  # of this very installation, hence cwd
                    child = Popen(command, cwd=ROOT, stdin=DEVNULL, start_new_session=True, creationflags=flags)
                if child and child.poll():
                    words = log.read().decode(errors="replace").strip() or "Traceback"  # written since it was opened
                    vague = f"it ended with code {child.returncode}, see {log.name}."
                    raise OSError(vague if "Traceback" in words else words.rpartition("\n")[2])
                time.sleep(0.05)

    def _read(self, name: str) -> str:
        with suppress(OSError), open(f"{self.home}/{name}", encoding="utf-8") as file:
            return file.read().strip()
        return ""


def _locked(file: BinaryIO) -> bool:
    """Whether the lock is ours now; the system frees it when the file is closed or the process ends."""
    with suppress(OSError):
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return True
    return False
