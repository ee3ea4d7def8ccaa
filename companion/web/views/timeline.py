"""What happened to a job, as sentences, the latest first."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from pydantic import JsonValue

from companion.domain.application import Status
from companion.domain.event import Event, EventKind
from companion.services.undo_status import last_change
from companion.web.views import words

_HEADLINES: dict[EventKind, str] = {
    "job.saved": "Saved",
    "job.seen_again": "Seen again",
    "job.completed": "Completed from the posting",
    "job.edited": "Edited",
    "job.noted": "Note",
    "job.deleted": "Deleted",
    "job.restored": "Restored",
    "contact.added": "Contact added",
    "contact.removed": "Contact removed",
    "ask.noted": "Note",
    "ask.removed": "Removed",
    "ask.undone": "Taken back",
    "form.filled": "Form filled",
}


@dataclass(frozen=True)
class Change:
    """One field of an edit, before and after."""

    field: str
    before: str
    after: str


@dataclass(frozen=True)
class Moment:
    """One event. `column` colors a status change; `can_undo` marks the change that one click takes back; `receipt` is
    the number of what was on the form.
    """

    headline: str
    why: str
    at: datetime
    ago: str
    automatic: bool
    column: str
    changes: tuple[Change, ...]
    can_undo: bool
    receipt: int | None = None


def timeline(events: Sequence[Event], now: datetime) -> tuple[Moment, ...]:
    """The moments of a job's `events`, the latest first."""
    last = last_change(events)
    shown = (
        event for event, after in zip(events, [*events[1:], None], strict=True) if not _is_same_writing(event, after)
    )
    return tuple(_moment(event, now, can_undo=event == last) for event in reversed(list(shown)))


def moments(events: Sequence[Event], now: datetime) -> tuple[Moment, ...]:
    """The moments of `events`, the latest first, without a way to take one back."""
    return tuple(_moment(event, now, can_undo=False) for event in reversed(events))


def _is_same_writing(event: Event, after: Event | None) -> bool:
    """Notes are saved while they are written; only the end of one sitting is worth a line."""
    both = (event, after)
    return all(one is not None and one.kind == "job.edited" and set(one.data) == {"notes"} for one in both)


def _moment(event: Event, now: datetime, *, can_undo: bool) -> Moment:
    status = _status(event)
    return Moment(
        headline=_headline(event, status),
        why=event.why,
        at=event.at,
        ago=words.ago(event.at, now),
        automatic=event.by == "automation",
        column=status.column.value if status else "",
        changes=_changes(event.data) if event.kind == "job.edited" else (),
        can_undo=can_undo,
        receipt=number if isinstance(number := event.data.get("receipt"), int) else None,
    )


def _status(event: Event) -> Status | None:
    name = event.data.get("to" if event.kind == "job.status_changed" else "status")
    return Status(name) if isinstance(name, str) and name in set(Status) else None


def _headline(event: Event, status: Status | None) -> str:
    if event.kind == "job.status_changed" and status:
        return f"Moved to {status.label}"
    if event.kind.startswith("ask."):
        return f"{event.data.get('name', 'Ask')}: {_ask_headline(event)}"
    if event.kind == "job.edited":
        return f"Edited: {', '.join(words.label(name).casefold() for name in event.data)}"
    return _HEADLINES.get(event.kind, "Changed")


def _ask_headline(event: Event) -> str:
    if event.kind in ("ask.started", "ask.moved"):
        step = event.data.get("step" if event.kind == "ask.started" else "to")
        return words.label(str(step))
    if event.kind == "ask.planned":
        planned = event.data.get("next_action")
        day = str(planned["due_on"]) if isinstance(planned, dict) else ""
        return f"Planned for {words.day(date.fromisoformat(day))}" if day else "Nothing planned"
    return _HEADLINES.get(event.kind, "Changed")


def _changes(fields: Mapping[str, JsonValue]) -> tuple[Change, ...]:
    pairs = ((name, pair) for name, pair in fields.items() if isinstance(pair, list) and len(pair) == len("ab"))
    return tuple(Change(words.label(name), _plain(pair[0]), _plain(pair[1])) for name, pair in pairs)


def _plain(value: JsonValue) -> str:
    if isinstance(value, list):
        return "; ".join(_plain(part) for part in value)
    if isinstance(value, dict):
        return ", ".join(f"{words.label(name).casefold()} {_plain(part)}" for name, part in value.items() if part)
    return "" if value is None else str(value)
