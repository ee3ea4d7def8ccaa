"""Background work as a page shows it."""

from collections.abc import Mapping
from dataclasses import dataclass

from pydantic import JsonValue

from companion.domain.task import Task, TaskState

_TITLES = {"fetch": "Fetching the page", "import": "Importing your table", "connections": "Importing your connections"}
_STARTS = {"import": "/import", "connections": "/connections"}
_HOMES = {"connections": ("/connections", "To your connections")}
_ENDS = {TaskState.DONE: "Done", TaskState.FAILED: "That did not work", TaskState.CANCELLED: "Stopped"}


@dataclass(frozen=True)
class TaskView:
    """A task; `leads_to` is the one job it saved, once it is done; `again` is where to try anew.

    `home` is where to see what came of it, and the words for going there.
    """

    id: int
    title: str
    state: str
    is_over: bool
    is_stopping: bool
    percent: int
    message: str
    problems: tuple[str, ...]
    leads_to: str
    again: str
    home: tuple[str, str]


def task_view(task: Task) -> TaskView:
    """The page of `task`."""
    result: Mapping[str, JsonValue] = task.result or {}
    return TaskView(
        id=task.id,
        title=_ENDS.get(task.state) or _TITLES.get(task.kind, "Working"),
        state=task.state.value,
        is_over=task.state.is_over,
        is_stopping=task.cancel_requested and not task.state.is_over,
        percent=round(task.progress * 100),
        message=task.message,
        problems=_sentences(result),
        leads_to=_job_link(result) if task.state == TaskState.DONE else "",
        again=_STARTS.get(task.kind, "/new"),
        home=_HOMES.get(task.kind, ("/", "To the board")),
    )


def _sentences(result: Mapping[str, JsonValue]) -> tuple[str, ...]:
    found = result.get("problems")
    problems = [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []
    return tuple(f"Row {problem.get('row')}: {problem.get('sentence')}" for problem in problems)


def _job_link(result: Mapping[str, JsonValue]) -> str:
    job_id = result.get("job_id")
    said = "saved" if result.get("created") else "known"
    return f"/jobs/{job_id}?said={said}" if isinstance(job_id, int) else ""
