"""Who may take which step: one rule for everything that moves along a table, such as jobs and asks."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol

from companion.domain.errors import TransitionRefused

Actor = Literal["person", "automation"]


class Labelled(Protocol):
    """A step with the word the person reads."""

    @property
    def label(self) -> str: ...


class Wish(Protocol):
    """Who wants a step and why; `evidence_at` is when the news that asks for it was written, None for a person."""

    @property
    def actor(self) -> Actor: ...
    @property
    def note(self) -> str: ...
    @property
    def evidence_at(self) -> datetime | None: ...


@dataclass(frozen=True, slots=True)
class Step:
    """A step from where `thing` stands `since` a moment, set by `set_by`; `listed` says that the table has it."""

    thing: str
    current: Labelled
    target: Labelled
    listed: bool
    since: datetime
    set_by: Actor


def check_step(step: Step, wish: Wish) -> None:
    """Raise `TransitionRefused` with the reason unless whoever wishes `step` may take it."""
    now, then = step.current.label, step.target.label
    if now == then:
        raise TransitionRefused(f"The {step.thing} is already at “{now}”.")
    if wish.actor == "person":
        if not step.listed and not wish.note.strip():
            raise TransitionRefused(f"From “{now}” to “{then}” is not a usual step. Add a note that says why.")
        return
    if not step.listed:
        raise TransitionRefused(f"Only you can move {_with_article(step.thing)} from “{now}” to “{then}”.")
    if step.set_by == "person" and (wish.evidence_at is None or wish.evidence_at < step.since):
        raise TransitionRefused(f"You set “{now}” after this news was written, so it stays.")


def _with_article(thing: str) -> str:
    return f"{'an' if thing[0] in 'aeiou' else 'a'} {thing}"
