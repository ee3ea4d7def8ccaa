"""Fetches public pages politely: asks robots.txt, waits between two pages of one host, says who it is."""

import re
import threading
from collections.abc import Callable
from http import HTTPStatus
from time import monotonic, sleep
from typing import TYPE_CHECKING

from companion import __version__
from companion.domain.decoding import decode_html
from companion.domain.errors import FetchRefused
from companion.domain.fetched_page import FetchedPage

if TYPE_CHECKING:
    from companion.adapters.fetching import Answer
    from companion.adapters.pinned import Reach

AGENT = f"JobCompanion/{__version__} (fetches single job pages that its user asked for)"

_NAME = "JobCompanion"
_PAGE_LIMIT = 10_000_000
_ROBOTS_LIMIT = 500_000
_REDIRECTS = 5
_LONGEST_DELAY = 30.0
_ROBOTS_KEPT = 3600.0
_PAGE_TYPES = ("text/html", "application/xhtml+xml")
_SAVE_THERE = "Open the page in your browser and press Save there."
_STATUSES = {
    401: f"The page is for signed-in people only. {_SAVE_THERE}",
    403: f"The site does not give this page to programs. {_SAVE_THERE}",
    404: "There is no such page (any more). The posting may be closed.",
    410: "The page is gone. The posting is probably closed.",
    429: f"The site asks for fewer visits. Wait a while, or save it yourself. {_SAVE_THERE}",
}


class PoliteWeb:
    """The port `Web` over the real network. `reach`, `pause` and `seconds` (for one page in all) serve tests."""

    def __init__(
        self, *, reach: "Reach | None" = None, pause: Callable[[float], None] = sleep, seconds: float = 30.0
    ) -> None:
        self._reach = reach
        self._pause = pause
        self._seconds = seconds
        self._lock = threading.Lock()
        self._next_visit: dict[str, float] = {}
        self._robots: dict[str, tuple[float, str]] = {}

    def get(self, url: str, *, delay_seconds: float = 1.0) -> FetchedPage:
        """The page at `url`; raises `FetchRefused` with the reason when it may not or cannot be fetched."""
        deadline = monotonic() + self._seconds

        def asked(origin: str, address: str) -> float:
            return max(delay_seconds, self._delay_for(origin, address, deadline))

        answer = self._follow(url, limit=_PAGE_LIMIT, deadline=deadline, delay_for=asked)
        if answer.status != HTTPStatus.OK:
            why = f"The site answered with an error ({answer.status}). Try again later."
            raise FetchRefused(_STATUSES.get(answer.status, why))
        kind, _, rest = answer.headers.get("content-type", "text/html").partition(";")
        if kind.strip().casefold() not in _PAGE_TYPES:
            raise FetchRefused(f"The address leads to a file ({kind.strip()[:60]}), not to a web page.")
        charset = re.search(r"charset\s*=\s*[\"']?([\w.:-]+)", rest, re.IGNORECASE)
        return FetchedPage(url=answer.url, html=decode_html(answer.body, charset[1] if charset else None))

    def _follow(self, url: str, *, limit: int, deadline: float, delay_for: Callable[[str, str], float]) -> "Answer":
        """The answer at the end of the redirects; each step is checked anew. Waiting out of politeness is free."""
        from companion.adapters.fetching import origin_of, request
        from companion.adapters.pinned import Reach

        reach = self._reach or Reach()
        for _ in range(_REDIRECTS + 1):
            origin = origin_of(url, reach)
            deadline += self._wait_for(origin, delay_for(origin, url))
            answer = request(url, reach=reach, deadline=deadline, limit=limit, agent=AGENT)
            if answer.target is None:
                return answer
            url = answer.target
        raise FetchRefused(f"The page forwards from one address to the next without end. {_SAVE_THERE}")

    def _delay_for(self, origin: str, url: str, deadline: float) -> float:
        """The delay that robots.txt asks for; `FetchRefused` when it asks to stay away from `url`."""
        from protego import Protego

        rules = Protego.parse(self._robots_of(origin, deadline))
        if not rules.can_fetch(url, _NAME):
            raise FetchRefused(f"The site asks programs not to read this page (robots.txt). {_SAVE_THERE}")
        return min(float(rules.crawl_delay(_NAME) or 0), _LONGEST_DELAY)

    def _robots_of(self, origin: str, deadline: float) -> str:
        """The rules of a site; without a file all is allowed, with a broken server nothing is (RFC 9309)."""
        with self._lock:
            until, text = self._robots.get(origin, (0.0, ""))
        if until > monotonic():
            return text
        answer = self._follow(
            f"{origin}/robots.txt", limit=_ROBOTS_LIMIT, deadline=deadline, delay_for=lambda _, __: 0.0
        )
        if answer.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
            raise FetchRefused(f"The site cannot say whether programs are welcome ({answer.status}). Try again later.")
        text = answer.body.decode("utf-8", errors="replace")
        with self._lock:
            self._robots[origin] = (monotonic() + _ROBOTS_KEPT, text)
        return text

    def _wait_for(self, origin: str, delay_seconds: float) -> float:
        """Wait until this host may be visited, book the visit after it, and say how long that took."""
        with self._lock:
            now = monotonic()
            at = max(now, self._next_visit.get(origin, now))
            self._next_visit[origin] = at + delay_seconds
        if at > now:
            self._pause(at - now)
        return at - now
