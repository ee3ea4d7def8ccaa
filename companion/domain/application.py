"""The lifecycle of an application: fourteen statuses, six columns, and which move is allowed to whom.

One table holds the allowed moves. Automation (mail, signs on a page) moves only along it, which is forward or to a
closed status, and never out of a status that a person set after the evidence was written. A person may go anywhere;
a move outside the table needs a note that says why.
"""

from datetime import datetime
from enum import StrEnum

from companion.domain.steps import Actor, Step, check_step
from companion.domain.value import Value

__all__ = ["APPLIED_OR_LATER", "COLUMNS", "MOVES", "Actor", "Column", "Move", "Status", "check_move"]


class Status(StrEnum):
    """Where an application stands, in the order in which things usually happen."""

    SAVED = "saved"
    PREPARING = "preparing"
    APPLIED = "applied"
    VIEWED = "viewed"
    SCREENING = "screening"
    ASSESSMENT = "assessment"
    INTERVIEW = "interview"
    FINAL_ROUND = "final_round"
    OFFER = "offer"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    CLOSED = "closed"

    @property
    def label(self) -> str:
        """The word the person reads."""
        return self.value.replace("_", " ").capitalize()

    @property
    def column(self) -> "Column":
        """The board column this status stands in."""
        return next(column for column, statuses in COLUMNS.items() if self in statuses)


class Column(StrEnum):
    """A column of the board, left to right."""

    SAVED = "saved"
    PREPARING = "preparing"
    APPLIED = "applied"
    INTERVIEW = "interview"
    OFFER = "offer"
    CLOSED = "closed"

    @property
    def label(self) -> str:
        """The word the person reads."""
        return self.value.capitalize()

    @property
    def entry(self) -> Status:
        """The status a job gets when it is dropped into this column."""
        return COLUMNS[self][0]


COLUMNS: dict[Column, tuple[Status, ...]] = {
    Column.SAVED: (Status.SAVED,),
    Column.PREPARING: (Status.PREPARING,),
    Column.APPLIED: (Status.APPLIED, Status.VIEWED, Status.SCREENING, Status.ASSESSMENT),
    Column.INTERVIEW: (Status.INTERVIEW, Status.FINAL_ROUND),
    Column.OFFER: (Status.OFFER, Status.ACCEPTED),
    Column.CLOSED: (Status.CLOSED, Status.REJECTED, Status.WITHDRAWN, Status.DECLINED),
}

_ENDINGS = frozenset({Status.REJECTED, Status.WITHDRAWN, Status.CLOSED})
_FORWARD = (
    Status.SAVED,
    Status.PREPARING,
    Status.APPLIED,
    Status.VIEWED,
    Status.SCREENING,
    Status.ASSESSMENT,
    Status.INTERVIEW,
    Status.FINAL_ROUND,
    Status.OFFER,
)

MOVES: dict[Status, frozenset[Status]] = {
    **{status: frozenset(_FORWARD[i + 1 :]) | _ENDINGS for i, status in enumerate(_FORWARD)},
    Status.OFFER: _ENDINGS | {Status.ACCEPTED, Status.DECLINED},
    Status.ACCEPTED: frozenset(),
    Status.DECLINED: frozenset(),
    Status.REJECTED: frozenset(),
    Status.WITHDRAWN: frozenset(),
    Status.CLOSED: frozenset({Status.REJECTED}),
}

APPLIED_OR_LATER = frozenset(Status) - {Status.SAVED, Status.PREPARING, Status.CLOSED}


class Move(Value):
    """A wish to change a status. `evidence_at` is when the news was written (a mail's date), None for a person."""

    target: Status
    actor: Actor
    note: str = ""
    evidence_at: datetime | None = None


def check_move(current: Status, move: Move, *, since: datetime, set_by: Actor) -> None:
    """Raise `TransitionRefused` with the reason unless `move` may happen to a job at `current`.

    `since` and `set_by` say when and by whom the current status was set.
    """
    listed = move.target in MOVES[current]
    step = Step(thing="job", current=current, target=move.target, listed=listed, since=since, set_by=set_by)
    check_step(step, move)
