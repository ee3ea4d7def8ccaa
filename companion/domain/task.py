"""Background work as a value: what is to be done, how far it is, how it ended."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated

from pydantic import Field, JsonValue

from companion.domain.value import Value


class TaskState(StrEnum):
    """Where a task stands."""

    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def is_over(self) -> bool:
        """Nothing more will happen to the task."""
        return self in (TaskState.DONE, TaskState.FAILED, TaskState.CANCELLED)


class Task(Value):
    """A piece of background work. `progress` runs from 0 to 1; `message` is a sentence for the person.

    Whoever runs the task holds it until `lease_until`; a task that is not over and whose lease has passed was lost by
    a kill and is taken up again. `attempts` counts how often it was started.
    """

    id: int
    kind: str
    payload: dict[str, JsonValue] = Field(default_factory=dict)
    state: TaskState = TaskState.QUEUED
    progress: Annotated[float, Field(ge=0, le=1)] = 0.0
    message: str = ""
    attempts: int = 0
    lease_until: datetime
    created_at: datetime
    result: dict[str, JsonValue] | None = None
    cancel_requested: bool = False
