"""What happened to a job: who, what, why, with what evidence. Append-only; the status is its projection."""

from collections.abc import Iterable
from datetime import datetime
from typing import Literal

from pydantic import Field, JsonValue

from companion.domain.application import Actor, Status
from companion.domain.value import Value

EventKind = Literal[
    "job.saved",
    "job.seen_again",
    "job.completed",
    "job.edited",
    "job.status_changed",
    "job.noted",
    "job.deleted",
    "job.restored",
    "contact.added",
    "contact.removed",
    "ask.started",
    "ask.moved",
    "ask.planned",
    "ask.noted",
    "ask.removed",
    "ask.undone",
    "form.filled",
]


class NewEvent(Value):
    """An event about to be written. `data` is small JSON: for a status change `{"from", "to"}` with `applied_at`
    where the day of applying is known and is another, for an edit
    `{field: [before, after]}`, for a save `{"status", "door", "url"}`.
    """

    job_id: int
    kind: EventKind
    at: datetime
    by: Actor
    why: str
    data: dict[str, JsonValue] = Field(default_factory=dict)


class Event(NewEvent):
    """An event in the log; `id` rises in the order of writing."""

    id: int


class StatusProjection(Value):
    """The part of a job that follows from its events alone."""

    status: Status
    since: datetime
    by: Actor
    applied_at: datetime | None = None
    deleted_at: datetime | None = None


def project(events: Iterable[NewEvent]) -> StatusProjection | None:
    """The state that `events` of one job, in order, lead to; None when it was never saved."""
    state: StatusProjection | None = None
    for event in events:
        if event.kind == "job.saved":
            status = Status(str(event.data["status"]))
            state = _moved(StatusProjection(status=status, since=event.at, by=event.by), status, event)
        elif state is not None and event.kind == "job.status_changed":
            state = _moved(state, Status(str(event.data["to"])), event)
        elif state is not None and event.kind in ("job.deleted", "job.restored"):
            gone = event.at if event.kind == "job.deleted" else None
            state = state.model_copy(update={"deleted_at": gone})
    return state


def _moved(state: StatusProjection, status: Status, event: NewEvent) -> StatusProjection:
    applied_at = state.applied_at
    if status in (Status.SAVED, Status.PREPARING):
        applied_at = None
    elif applied_at is None and event.data.get("applied_at"):
        applied_at = datetime.fromisoformat(str(event.data["applied_at"]))
    elif applied_at is None and status == Status.APPLIED:
        applied_at = event.at
    return state.model_copy(update={"status": status, "since": event.at, "by": event.by, "applied_at": applied_at})
