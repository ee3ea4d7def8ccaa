"""The dialogs about asks: whom to ask, what to change about an ask, and why it takes a step that is not usual."""

from collections.abc import Iterable
from dataclasses import dataclass

from companion.domain.ask import ASK_MOVES, Ask, AskStep
from companion.domain.contact import Contact
from companion.domain.job import Job
from companion.domain.person import Connection
from companion.web.views.move import Choice, MoveView

_SHOWN = 8


@dataclass(frozen=True)
class AskDialog:
    """Everything that can be changed about an ask; `problem` says what is wrong with what was typed."""

    id: int
    name: str
    about: str
    choices: tuple[Choice, ...]
    text: str
    due_on: str
    problem: str = ""


@dataclass(frozen=True)
class Whom:
    """Somebody who may be asked; `who` is how the form names them."""

    who: str
    name: str
    title: str


@dataclass(frozen=True)
class Asking:
    """The question whom to ask about a job."""

    job_id: int
    about: str
    people: tuple[Whom, ...]


def ask_dialog(ask: Ask, job: Job, *, typed: tuple[str, str] | None = None, problem: str = "") -> AskDialog:
    """The dialog of `ask`; `typed` is a plan that could not be used because of `problem`."""
    usual = ASK_MOVES[ask.step]
    first = next((step for step in AskStep if step in usual), None)
    planned = (ask.next_action.text, ask.next_action.due_on.isoformat()) if ask.next_action else ("", "")
    text, due_on = typed or planned
    return AskDialog(
        id=ask.id,
        name=ask.name,
        about=f"{job.posting.title} · {job.posting.company}",
        choices=tuple(
            Choice(step.value, step.label, step in usual, step == ask.step, step == first) for step in AskStep
        ),
        text=text,
        due_on=due_on,
        problem=problem,
    )


def asking(job: Job, contacts: Iterable[Contact], known: Iterable[Connection], *, asks: Iterable[Ask]) -> Asking:
    """Whom to ask about `job`: its contacts and the first of those `known` there; left out is who is asked already."""
    asked = {who for ask in asks for who in (f"contact:{ask.contact_id}", f"connection:{ask.connection_id}")}
    people = [
        *(Whom(f"contact:{one.id}", one.name, one.role) for one in contacts),
        *(Whom(f"connection:{one.id}", one.name, one.position) for one in known),
    ]
    free = [one for one in people if one.who not in asked][:_SHOWN]
    return Asking(job_id=job.id, about=f"{job.posting.title} · {job.posting.company}", people=tuple(free))


def why_question(ask: Ask, target: AskStep, problem: str) -> MoveView:
    """Asks why `ask` goes to `target`; `problem` is the sentence that says why a note is needed."""
    return MoveView(
        address=f"/asks/{ask.id}/step",
        title=ask.name,
        company=ask.step.label,
        target=target.value,
        target_label=target.label,
        problem=problem,
    )
