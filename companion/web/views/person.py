"""The page of one connection: who they are, and everything they were asked."""

from dataclasses import dataclass
from datetime import datetime

from companion.services.find_asks import AskAboutJob, AskedPerson
from companion.web.views import words
from companion.web.views.asks import AskCard, ask_card
from companion.web.views.connections import PersonRow, person_row
from companion.web.views.timeline import Moment, moments


@dataclass(frozen=True)
class AskHistory:
    """One ask and what happened to it, the latest first."""

    card: AskCard
    moments: tuple[Moment, ...]


@dataclass(frozen=True)
class PersonView:
    """Everything the page shows; `last_contact` is empty when there was none."""

    id: int
    row: PersonRow
    former: tuple[str, ...]
    asks: tuple[AskHistory, ...]
    last_contact: str


def person_view(asked: AskedPerson, now: datetime) -> PersonView:
    """The page that shows `asked`."""
    person = asked.person
    heard = max((one.ask.last_contact for one in asked.asks if one.ask.last_contact), default=None)
    return PersonView(
        id=person.id,
        row=person_row(person),
        former=tuple(", ".join(part for part in (post.position, post.company) if part) for post in person.previously),
        asks=tuple(_history(one, now) for one in asked.asks),
        last_contact=words.ago(heard, now) if heard else "",
    )


def _history(one: AskAboutJob, now: datetime) -> AskHistory:
    return AskHistory(ask_card(one.ask, now, job=one.job), moments(one.events, now))
