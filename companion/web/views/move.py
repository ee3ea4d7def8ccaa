"""The question “move to which status?”, and “why?” for a step that is not usual."""

from dataclasses import dataclass

from companion.domain.application import COLUMNS, MOVES, Status
from companion.domain.job import Job


@dataclass(frozen=True)
class Choice:
    """A status to choose; `first` is where the keyboard starts: the first usual step."""

    status: str
    label: str
    usual: bool
    current: bool
    first: bool


@dataclass(frozen=True)
class Group:
    """The statuses of one column."""

    id: str
    label: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True)
class MoveView:
    """The dialog. With `target` it asks for a note because of `problem`, without it for a status of `groups`.

    The answer goes to `address`.
    """

    address: str
    title: str
    company: str
    groups: tuple[Group, ...] = ()
    target: str = ""
    target_label: str = ""
    problem: str = ""


def move_choices(job: Job) -> MoveView:
    """All statuses, grouped as on the board."""
    usual = MOVES[job.status]
    first = next((status for status in Status if status in usual), None)
    groups = tuple(
        Group(
            id=column.value,
            label=column.label,
            choices=tuple(
                Choice(status.value, status.label, status in usual, status == job.status, status == first)
                for status in statuses
            ),
        )
        for column, statuses in COLUMNS.items()
    )
    return MoveView(
        address=f"/jobs/{job.id}/status", title=job.posting.title, company=job.posting.company, groups=groups
    )


def note_question(job: Job, target: Status, problem: str) -> MoveView:
    """Asks why `job` goes to `target`; `problem` is the sentence that says why a note is needed."""
    return MoveView(
        address=f"/jobs/{job.id}/status",
        title=job.posting.title,
        company=job.posting.company,
        target=target.value,
        target_label=target.label,
        problem=problem,
    )
