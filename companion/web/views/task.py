"""Background work as a page shows it."""

from collections.abc import Mapping
from dataclasses import dataclass

from pydantic import JsonValue

from companion.domain.task import Task, TaskState
from companion.web.views import words

_TITLES = {"fetch": "Fetching the page", "import": "Importing your table"}
_ENDS = {TaskState.DONE: "Done", TaskState.FAILED: "That did not work", TaskState.CANCELLED: "Stopped"}


@dataclass(frozen=True)
class TaskView:
    """A task; `counts` is what it did, in words; `leads_to` is the one job it saved, once it is done."""

    id: int
    title: str
    state: str
    is_over: bool
    is_stopping: bool
    percent: int
    message: str
    counts: tuple[tuple[str, str], ...]
    problems: tuple[str, ...]
    leads_to: str


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
        counts=tuple((words.label(name), f"{count:,}") for name, count in result.items() if _is_count(name, count)),
        problems=_sentences(result),
        leads_to=_job_link(result) if task.state == TaskState.DONE else "",
    )


def _is_count(name: str, value: JsonValue) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and name != "job_id"


def _sentences(result: Mapping[str, JsonValue]) -> tuple[str, ...]:
    found = result.get("problems")
    problems = [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []
    return tuple(f"Row {problem.get('row')}: {problem.get('sentence')}" for problem in problems)


def _job_link(result: Mapping[str, JsonValue]) -> str:
    job_id = result.get("job_id")
    said = "saved" if result.get("created") else "known"
    return f"/jobs/{job_id}?said={said}" if isinstance(job_id, int) else ""
