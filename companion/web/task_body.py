"""Background work as JSON, without its payload: that may be a whole file."""

from datetime import datetime

from pydantic import BaseModel, ConfigDict, JsonValue

from companion.domain.task import Task, TaskState


class TaskBody(BaseModel):
    """How a task stands; `progress` runs from 0 to 1, `message` is a sentence for the person."""

    model_config = ConfigDict(frozen=True)

    id: int
    kind: str
    state: TaskState
    progress: float
    message: str
    attempts: int
    created_at: datetime
    result: dict[str, JsonValue] | None
    cancel_requested: bool


def task_body(task: Task) -> TaskBody:
    """The public part of `task`."""
    return TaskBody(**task.model_dump(exclude={"payload", "lease_until"}))
