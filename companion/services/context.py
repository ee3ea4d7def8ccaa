"""What every use case is given: the store and the ports to the outside world, as Protocols that adapters satisfy."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from pydantic import JsonValue

from companion.domain.fetched_page import FetchedPage
from companion.store.database import Database

__all__ = ["Clock", "Context", "FetchedPage", "Publisher", "Queue", "Web"]


class Clock(Protocol):
    """The time; tests pass one that stands still."""

    def now(self) -> datetime:
        """The current moment, with its time zone (UTC)."""


class Publisher(Protocol):
    """Tells open pages and the extension that something changed, so that they ask again."""

    def publish(self, name: str, body: Mapping[str, JsonValue]) -> None:
        """Announce `name` (past tense, as `job.saved`); never blocks and never fails."""


class Web(Protocol):
    """Fetches public pages politely and safely."""

    def get(self, url: str, *, delay_seconds: float = 1.0) -> FetchedPage:
        """The page at `url`; raises `FetchRefused` with the reason when it may not or cannot be fetched."""


class Queue(Protocol):
    """Hands a task that is already written in the store to the background runner."""

    def submit(self, task_id: int) -> None:
        """Have the task run soon; losing the call loses nothing, the sweeper finds the row."""


@dataclass(frozen=True)
class Context:
    """Everything a use case may touch."""

    database: Database
    clock: Clock
    publisher: Publisher
    web: Web
    queue: Queue
