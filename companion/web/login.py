"""The tracker's login: a link that works once, for a minute, and the signed cookie it is exchanged for."""

import hashlib
import hmac
from collections.abc import Callable
from datetime import datetime, timedelta
from urllib.parse import urlencode

from companion.domain.ids import new_key

_LINK_LIFE = timedelta(minutes=1)
COOKIE_LIFE = timedelta(days=30)


class Logins:
    """Issues and redeems logins for one installation; `token` signs, so a new token ends every login.

    A cookie needs no memory here: it survives a restart of the daemon.
    """

    def __init__(self, *, token: str, port: int, now: Callable[[], datetime]) -> None:
        self.cookie_name = f"job_companion_{port}"
        self._token = token
        self.tracker = f"http://127.0.0.1:{port}"
        self._now = now
        self._codes: dict[str, datetime] = {}

    def link(self, path: str = "/") -> str:
        """An address that logs a browser in once and shows the tracker page at `path`."""
        now = self._now()
        self._codes = {code: until for code, until in self._codes.items() if until > now}
        code = new_key()
        self._codes[code] = now + _LINK_LIFE
        return f"{self.tracker}/login?{urlencode({'code': code, 'next': own_path(path)})}"

    def redeem(self, code: str) -> str | None:
        """The cookie for a code that was not used before and is not too old, else None."""
        until = self._codes.pop(code, None)
        return None if until is None or until <= self._now() else self.cookie()

    def cookie(self) -> str:
        """A fresh cookie value."""
        until = int((self._now() + COOKIE_LIFE).timestamp())
        stem = f"{until}.{new_key()}"
        return f"{stem}.{self._sign(stem)}"

    def accepts(self, cookie: str) -> bool:
        """Whether we issued `cookie` and it has not run out."""
        stem, _, signature = cookie.rpartition(".")
        if not hmac.compare_digest(signature.encode(), self._sign(stem).encode()):
            return False
        return int(stem.partition(".")[0]) > self._now().timestamp()

    def _sign(self, stem: str) -> str:
        return hmac.new(self._token.encode(), f"{self.cookie_name}:{stem}".encode(), hashlib.sha256).hexdigest()


def own_path(path: str) -> str:
    """`path` when it is a path on this server, else "/": a login never leads anywhere else."""
    is_own = path.startswith("/") and not path.startswith("//") and "\\" not in path and path.isprintable()
    return path if is_own else "/"
