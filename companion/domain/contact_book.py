"""The contact book: everybody who is named on a job or was asked about one, each person once."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from enum import StrEnum

from companion.domain.ask import Ask
from companion.domain.job import Line
from companion.domain.text import fold
from companion.domain.value import Value


class ContactRole(StrEnum):
    """What somebody is to the person's search."""

    RECRUITER = "recruiter"
    HIRING_MANAGER = "hiring_manager"
    REFERRER = "referrer"
    OTHER = "other"

    @property
    def label(self) -> str:
        """The word the person reads."""
        return self.value.replace("_", " ").capitalize()


_QUIET_AFTER = timedelta(days=30)


class AboutJob(Value):
    """A job that somebody has to do with."""

    id: int
    title: str
    company: str


class Entry(Value):
    """One person in the contact book. `title` is what they do; `asks` has what they were asked, the latest last."""

    name: str
    roles: frozenset[ContactRole]
    title: str = ""
    company: str = ""
    email: str = ""
    phone: str = ""
    url: str = ""
    note: str = ""
    connection_id: int | None = None
    jobs: tuple[AboutJob, ...] = ()
    asks: tuple[Ask, ...] = ()

    @property
    def last_contact(self) -> datetime | None:
        """When the two last heard from each other, as far as the asks say."""
        return max((ask.last_contact for ask in self.asks if ask.last_contact), default=None)

    @property
    def next_ask(self) -> Ask | None:
        """The ask whose next action comes first; None when nothing is planned."""
        planned = [(ask.next_action.due_on, ask.id, ask) for ask in self.asks if ask.next_action]
        return min(planned)[2] if planned else None

    def is_overdue(self, today: date) -> bool:
        """Whether a next action is due on `today` or was before."""
        return any(ask.is_due(today) for ask in self.asks)

    def does_want(self, wants: "Wants", today: date) -> bool:
        """Whether they wait for what `wants` says."""
        if wants == Wants.QUIET:
            return self.last_contact is None or self.last_contact.date() < today - _QUIET_AFTER
        return self.is_overdue(today) if wants == Wants.OVERDUE else self.next_ask is not None


class Wants(StrEnum):
    """What somebody waits for."""

    OVERDUE = "overdue"
    PLANNED = "planned"
    QUIET = "quiet"

    @property
    def label(self) -> str:
        """The words the person reads."""
        return {"overdue": "Overdue", "planned": "Something planned", "quiet": "Not heard of for a month"}[self]


class BookQuery(Value):
    """Whom to show; what is empty asks for nothing. Every word of `text` begins one in name, title, company or job."""

    text: Line = ""
    role: ContactRole | None = None
    wants: Wants | None = None


def telling(roles: frozenset[ContactRole]) -> frozenset[ContactRole]:
    """The roles without “other”, where there is another."""
    return roles - {ContactRole.OTHER} or roles


def bound(entries: Iterable[Entry]) -> list[Entry]:
    """The entries, those of one person as one: the same connection, mail, profile, or name at the same company."""
    people: list[Entry] = []
    places: dict[str, int] = {}
    for entry in entries:
        signs = list(_signs(entry))
        place = next((places[sign] for sign in signs if sign in places), len(people))
        if place == len(people):
            people.append(entry)
        else:
            people[place] = _joined(people[place], entry)
        places |= dict.fromkeys([sign for sign in signs if sign not in places], place)
    return people


def in_order(entries: Iterable[Entry], query: BookQuery, today: date) -> list[Entry]:
    """The entries that `query` asks for: what is planned soonest first, then whom the person heard from last."""
    wanted = [f" {word}" for word in fold(query.text).split()]
    found = (
        entry
        for entry in entries
        if (query.role is None or query.role in entry.roles)
        and (query.wants is None or entry.does_want(query.wants, today))
    )
    return sorted((entry for entry in found if _holds(entry, wanted)), key=_rank)


def _rank(entry: Entry) -> tuple[date, float, str]:
    planned = entry.next_ask.next_action if entry.next_ask else None
    heard = entry.last_contact.timestamp() if entry.last_contact else 0.0
    return (planned.due_on if planned else date.max, -heard, fold(entry.name))


def _holds(entry: Entry, wanted: Iterable[str]) -> bool:
    about = (f"{job.title} {job.company}" for job in entry.jobs)
    words = f" {fold(' '.join((entry.name, entry.title, entry.company, entry.email, *about)))}"
    return all(word in words for word in wanted)


def _signs(entry: Entry) -> Iterator[str]:
    if entry.connection_id is not None:
        yield f"connection:{entry.connection_id}"
    if entry.email:
        yield f"mail:{entry.email.casefold()}"
    if entry.url:
        yield f"url:{entry.url.casefold().partition('://')[2].removeprefix('www.').rstrip('/')}"
    yield f"name:{fold(entry.name)}@{fold(entry.company)}"


def _joined(one: Entry, other: Entry) -> Entry:
    stated = ("title", "company", "email", "phone", "url", "note", "connection_id")
    jobs = {job.id: job for job in (*one.jobs, *other.jobs)}
    return one.model_copy(
        update={
            **{name: getattr(one, name) or getattr(other, name) for name in stated},
            "roles": telling(one.roles | other.roles),
            "jobs": tuple(jobs.values()),
            "asks": (*one.asks, *other.asks),
        }
    )
