"""A posting as it was met, and what saving it led to."""

from datetime import datetime, timedelta

from pydantic import Field

from companion.domain.history import HistoryLine
from companion.domain.identity import JobRef
from companion.domain.job import Block, Door, Job, Posting
from companion.domain.value import Value

REASONS: dict[Door, str] = {
    "page": "You saved the page.",
    "card": "You saved it from a list.",
    "url": "You gave its address and the companion fetched it.",
    "text": "You pasted its text.",
    "file": "You gave the saved page as a file.",
    "table": "It stood in a table that you imported.",
    "manual": "You wrote it down.",
}
_OLDEST_CLICK = timedelta(days=30)


class Sighting(Value):
    """A posting as it was met. `ref` is its place where the page told it, `seen_at` when the person asked to save it.

    `sources` says for each field where its value came from.
    """

    posting: Posting
    url: str = ""
    door: Door
    sources: dict[str, str] = Field(default_factory=dict)
    ref: JobRef | None = None
    seen_at: datetime | None = None
    notes: Block = ""


class Captured(Value):
    """The saved job. `created` is False when it was in the tracker already; `missing` names fields nobody gave."""

    job: Job
    created: bool
    missing: tuple[str, ...] = ()
    history: tuple[HistoryLine, ...] = ()


def clicked_at(seen_at: datetime | None, now: datetime) -> datetime:
    """When the person asked for it; a moment in the future or long gone is a wrong clock, and now is meant."""
    if seen_at is None or seen_at.tzinfo is None or not now - _OLDEST_CLICK <= seen_at <= now:
        return now
    return seen_at
