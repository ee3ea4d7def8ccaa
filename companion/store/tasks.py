"""Background work written down, so that a kill loses none of it. A task ends once: its first ending stays."""

from datetime import datetime

from pydantic import JsonValue
from sqlmodel import Session, col, select

from companion.domain.errors import NotFound
from companion.domain.task import Task, TaskState
from companion.store.tables import TaskRow

_OPEN = (TaskState.QUEUED.value, TaskState.RUNNING.value)


def add_task(session: Session, *, kind: str, payload: dict[str, JsonValue], at: datetime) -> Task:
    """The task just added, queued and free to be leased."""
    row = TaskRow(kind=kind, payload=payload, state=TaskState.QUEUED.value, lease_until=at, created_at=at)
    return _written(session, row)


def get_task(session: Session, task_id: int) -> Task:
    """The task with this number; raises `NotFound`."""
    return _task_of(_row(session, task_id))


def lease_task(session: Session, task_id: int, *, now: datetime, until: datetime) -> Task | None:
    """The task, now held until `until`, or None when it is over or somebody else holds it."""
    row = _row(session, task_id)
    if row.state not in _OPEN or (row.state == TaskState.RUNNING and row.lease_until > now):
        return None
    row.state, row.lease_until, row.attempts = TaskState.RUNNING.value, until, row.attempts + 1
    return _written(session, row)


def report_progress(session: Session, task_id: int, *, progress: float, message: str, lease_until: datetime) -> Task:
    """The task after a sign of life, held longer; look at its `cancel_requested`. One that is over stays as it is."""
    row = _row(session, task_id)
    if TaskState(row.state).is_over:
        return _task_of(row)
    row.progress, row.message, row.lease_until = min(max(progress, 0.0), 1.0), message, lease_until
    return _written(session, row)


def finish_task(session: Session, task_id: int, *, result: dict[str, JsonValue], message: str = "") -> Task:
    """The task, done, with what came of it."""
    row = _row(session, task_id)
    if TaskState(row.state).is_over:
        return _task_of(row)
    row.result, row.progress = result, 1.0
    return _ended(session, row, state=TaskState.DONE, message=message)


def fail_task(session: Session, task_id: int, *, message: str) -> Task:
    """The task, failed for good; `message` says why and what to do."""
    return _ended(session, _row(session, task_id), state=TaskState.FAILED, message=message)


def cancel_task(session: Session, task_id: int, *, message: str = "Cancelled.") -> Task:
    """The task, ended because the person asked for it."""
    return _ended(session, _row(session, task_id), state=TaskState.CANCELLED, message=message)


def retry_task(session: Session, task_id: int, *, at: datetime, message: str) -> Task:
    """The task, queued again and due at `at`."""
    row = _row(session, task_id)
    row.state, row.lease_until, row.message = TaskState.QUEUED.value, at, message
    return _written(session, row)


def request_cancel(session: Session, task_id: int) -> Task:
    """The task, cancelled at once when nobody runs it yet, otherwise marked for its runner to see."""
    row = _row(session, task_id)
    if row.state == TaskState.QUEUED:
        return cancel_task(session, task_id)
    row.cancel_requested = row.cancel_requested or row.state == TaskState.RUNNING
    return _written(session, row)


def expired_tasks(session: Session, now: datetime) -> list[Task]:
    """The tasks that should be run now: due and queued, or left behind by a runner that died; oldest first."""
    waiting = select(TaskRow).where(col(TaskRow.state).in_(_OPEN), col(TaskRow.lease_until) <= now)
    return [_task_of(row) for row in session.exec(waiting.order_by(col(TaskRow.id)))]


def recent_tasks(session: Session, limit: int = 50) -> list[Task]:
    """The latest tasks, newest first."""
    return [_task_of(row) for row in session.exec(select(TaskRow).order_by(col(TaskRow.id).desc()).limit(limit))]


def _row(session: Session, task_id: int) -> TaskRow:
    row = session.get(TaskRow, task_id) if 0 < task_id < 2**31 else None
    if row is None:
        raise NotFound(f"There is no background task number {task_id}.")
    return row


def _ended(session: Session, row: TaskRow, *, state: TaskState, message: str) -> Task:
    if TaskState(row.state).is_over:
        return _task_of(row)
    row.state, row.message = state.value, message or row.message
    return _written(session, row)


def _written(session: Session, row: TaskRow) -> Task:
    session.add(row)
    session.flush()
    return _task_of(row)


def _task_of(row: TaskRow) -> Task:
    return Task.model_validate(row.model_dump())
