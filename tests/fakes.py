"""Parts that stand in for the outside world at the seams: the time, the web, the listeners, the runner."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from pydantic import JsonValue

from companion.domain.errors import FetchRefused
from companion.domain.fetched_page import FetchedPage

NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)


class FrozenClock:
    """Stands still until it is told to move."""

    def __init__(self, moment: datetime = NOON) -> None:
        self.moment = moment

    def now(self) -> datetime:
        return self.moment

    def advance(self, **amount: float) -> None:
        """Move on by `timedelta(**amount)`."""
        self.moment += timedelta(**amount)


class RecordingPublisher:
    """Keeps what was announced."""

    def __init__(self) -> None:
        self.published: list[tuple[str, dict[str, JsonValue]]] = []

    def publish(self, name: str, body: Mapping[str, JsonValue]) -> None:
        self.published.append((name, dict(body)))


class PagesWeb:
    """A web of the given pages, by address."""

    def __init__(self, pages: Mapping[str, str] | None = None) -> None:
        self.pages = dict(pages or {})
        self.asked: list[tuple[str, float]] = []

    def get(self, url: str, *, delay_seconds: float = 1.0) -> FetchedPage:
        self.asked.append((url, delay_seconds))
        if url not in self.pages:
            raise FetchRefused("The page is not there (404).")
        return FetchedPage(url=url, html=self.pages[url])


class NullQueue:
    """Takes tasks and runs none; `submitted` are their numbers."""

    def __init__(self) -> None:
        self.submitted: list[int] = []

    def submit(self, task_id: int) -> None:
        self.submitted.append(task_id)
