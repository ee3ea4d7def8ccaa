"""Asks on the screen: how far each is, and what comes next."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from companion.domain.ask import ASK_MOVES, Ask, AskStep
from companion.domain.job import Job
from companion.services.find_asks import AskAboutJob
from companion.web.views import words

_DUE_SHOWN = 5


@dataclass(frozen=True)
class AskStepLink:
    """A usual next step."""

    step: str
    label: str


@dataclass(frozen=True)
class Reached:
    """A step that was reached, and when."""

    label: str
    at: datetime
    day: str


@dataclass(frozen=True)
class AskCard:
    """One ask. `person` leads to the page of whoever was asked, if any; `job` is empty on the job's own page."""

    id: int
    name: str
    person: str
    job: str
    job_link: str
    step: str
    label: str
    trail: tuple[Reached, ...]
    next_text: str
    next_due: str
    overdue: bool
    notes: str
    steps: tuple[AskStepLink, ...]


@dataclass(frozen=True)
class DueView:
    """What the board reminds of; `more` is how many are not shown."""

    total: int
    asks: tuple[AskCard, ...]
    more: int


def ask_card(ask: Ask, now: datetime, *, job: Job | None = None) -> AskCard:
    """The card of `ask`; with `job` it says which job it is about."""
    planned, today = ask.next_action, local_day(now)
    return AskCard(
        id=ask.id,
        name=ask.name,
        person=f"/people/{ask.connection_id}" if ask.connection_id is not None else "",
        job=f"{job.posting.title} · {job.posting.company}" if job else "",
        job_link=f"/jobs/{ask.job_id}",
        step=ask.step.value,
        label=ask.step.label,
        trail=tuple(Reached(step.label, at, words.day(local_day(at))) for step, at in ask.reached.items()),
        next_text=planned.text if planned else "",
        next_due=words.due(planned.due_on, today) if planned else "",
        overdue=ask.is_due(today),
        notes=ask.notes,
        steps=tuple(AskStepLink(step.value, step.label) for step in _next_steps(ask.step)),
    )


def ask_cards(asks: Iterable[Ask], now: datetime) -> tuple[AskCard, ...]:
    """The cards on the page of the job that `asks` are about."""
    return tuple(ask_card(ask, now) for ask in asks)


def due_view(due: Sequence[AskAboutJob], now: datetime) -> DueView:
    """The reminder of what is due."""
    shown = tuple(ask_card(one.ask, now, job=one.job) for one in due[:_DUE_SHOWN])
    return DueView(total=len(due), asks=shown, more=len(due) - len(shown))


def local_day(at: datetime) -> date:
    """The day it is at that moment where the person is."""
    return at.astimezone().date()


def _next_steps(current: AskStep) -> list[AskStep]:
    forward: list[AskStep] = [step for step in AskStep if step in ASK_MOVES[current] and step != AskStep.DECLINED]
    ways = forward[:2] if current == AskStep.SUGGESTED else forward[:1]
    return [*ways, AskStep.DECLINED] if current in (AskStep.SENT, AskStep.REPLIED) else ways
