"""An ask: one person asked for help with one job, from the first idea to the thanks.

One table holds the allowed moves, another what usually comes next. Automation (a reply in the mail) moves only along
the first and never past what the person set after the evidence was written; a person may go anywhere, with a note
where that is not usual.
"""

from datetime import date, datetime, timedelta
from enum import StrEnum

from pydantic import Field

from companion.domain.job import Block, Line, RequiredLine
from companion.domain.steps import Actor, Step, check_step
from companion.domain.value import Value


class AskStep(StrEnum):
    """How far an ask is, in the order in which things usually happen."""

    SUGGESTED = "suggested"
    DRAFTED = "drafted"
    SENT = "sent"
    REPLIED = "replied"
    INTRO_MADE = "intro_made"
    THANKED = "thanked"
    DECLINED = "declined"

    @property
    def label(self) -> str:
        """The word the person reads."""
        return self.value.replace("_", " ").capitalize()


_FORWARD = tuple(step for step in AskStep if step != AskStep.DECLINED)

ASK_MOVES: dict[AskStep, frozenset[AskStep]] = {
    **{step: frozenset(_FORWARD[i + 1 :]) | {AskStep.DECLINED} for i, step in enumerate(_FORWARD)},
    AskStep.THANKED: frozenset(),
    AskStep.DECLINED: frozenset({AskStep.THANKED}),
}

IN_PROGRESS = frozenset({AskStep.SENT, AskStep.REPLIED, AskStep.INTRO_MADE})
"""The steps in which a referral is on its way: somebody was asked, and it has not come to an end."""

ANSWERED = frozenset({AskStep.REPLIED, AskStep.INTRO_MADE})
"""The steps in which somebody did answer."""

ENDED = frozenset({AskStep.THANKED, AskStep.DECLINED})

WITH_CONTACT = IN_PROGRESS | ENDED
"""The steps that are a word from the one to the other."""

_USUAL_NEXT: dict[AskStep, tuple[str, int]] = {
    AskStep.SENT: ("Follow up if there is no answer", 7),
    AskStep.REPLIED: ("Answer", 1),
    AskStep.INTRO_MADE: ("Say thank you", 2),
}


class NextAction(Value):
    """What the person wants to do next; they are reminded from the day on which it is due."""

    text: RequiredLine
    due_on: date


class AskMove(Value):
    """A wish to take an ask to another step. `evidence` is what the news said, `evidence_at` when it was written."""

    target: AskStep
    actor: Actor = "person"
    note: Line = ""
    evidence: Line = ""
    evidence_at: datetime | None = None


class NewAsk(Value):
    """An ask about to begin. A connection, or a contact of the job, is asked under the name they have there."""

    job_id: int
    name: Line = ""
    connection_id: int | None = None
    contact_id: int | None = None


class AskState(Value):
    """The part of an ask that follows from its events alone.

    `since` and `by` tell who last said where it stands, an undoing included; `reached` has the moment of each step.
    """

    step: AskStep
    since: datetime
    by: Actor
    reached: dict[AskStep, datetime] = Field(default_factory=dict)
    next_action: NextAction | None = None
    notes: Block = ""
    removed_at: datetime | None = None

    @property
    def is_in_progress(self) -> bool:
        """Whether a referral is on its way."""
        return self.step in IN_PROGRESS and self.removed_at is None

    @property
    def last_contact(self) -> datetime | None:
        """When the two last heard from each other, as far as the steps say."""
        return max((at for step, at in self.reached.items() if step in WITH_CONTACT), default=None)

    def is_due(self, today: date) -> bool:
        """Whether the next action is due on `today` or was before."""
        return self.next_action is not None and self.removed_at is None and self.next_action.due_on <= today


class Ask(AskState):
    """An ask in the tracker."""

    id: int
    job_id: int
    name: str
    connection_id: int | None
    contact_id: int | None
    started_at: datetime


def check_ask_move(current: AskState, move: AskMove) -> None:
    """Raise `TransitionRefused` with the reason unless `move` may happen to an ask at `current`."""
    listed = move.target in ASK_MOVES[current.step]
    check_step(Step("ask", current.step, move.target, listed=listed, since=current.since, set_by=current.by), move)


def usual_next(step: AskStep, today: date) -> NextAction | None:
    """What usually comes after `step`; None when nothing does."""
    if step not in _USUAL_NEXT:
        return None
    text, days = _USUAL_NEXT[step]
    return NextAction(text=text, due_on=today + timedelta(days=days))


def next_after_move(state: AskState, target: AskStep, today: date) -> NextAction | None:
    """The next action once `state` has moved to `target`: the person's own plan stays until the ask is at its end."""
    planned, usual = state.next_action, usual_next(state.step, today)
    is_own = planned is not None and (usual is None or planned.text != usual.text)
    return planned if is_own and target not in ENDED else usual_next(target, today)
