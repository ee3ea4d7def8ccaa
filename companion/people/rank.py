"""Who to ask first: each connection gets points for what speaks for asking them, and a sentence for each reason.

The same values always give the same order: ties go by name and number. The points are in `rank_weights.py`.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import lru_cache
from typing import Literal, NamedTuple

from pydantic import Field

from companion.domain.person import Connection
from companion.domain.text import fold
from companion.domain.value import Value
from companion.people import rank_weights as weights
from companion.people.facets import facets_of
from companion.people.non_employers import is_employer
from companion.people.relation import exact_kind
from companion.people.role import Role, read_role, steps_between
from companion.people.role_words import FUNCTION_NAMES


class Stay(Value):
    """A time the person spent at a company or a school; None for a date means not known, or still there."""

    name: str
    kind: Literal["employer", "school"]
    start: date | None = None
    end: date | None = None


class Background(Value):
    """What the person brings along. `last_contact` has the day of the latest message by connection number."""

    stays: tuple[Stay, ...] = ()
    last_contact: Mapping[int, date] = Field(default_factory=dict)


class Target(Value):
    """The job that a referral is wanted for."""

    title: str
    company: str = ""
    locations: tuple[str, ...] = ()


class Reason(NamedTuple):
    """Points, and the sentence that says what for."""

    points: float
    sentence: str


class Ranked(NamedTuple):
    """A connection with its score and its reasons, the weightiest first."""

    connection: Connection
    score: float
    because: tuple[str, ...]


def rank(
    connections: Iterable[Connection], target: Target, background: Background, *, today: date
) -> tuple[Ranked, ...]:
    """The connections, the one to ask first at the head."""
    ranked = [score(connection, target, background, today=today) for connection in connections]
    return tuple(sorted(ranked, key=lambda one: (-one.score, fold(one.connection.name), one.connection.id)))


def score(connection: Connection, target: Target, background: Background, *, today: date) -> Ranked:
    """How much speaks for asking `connection` about `target`, and what."""
    reasons = [
        *_by_title(connection.position, target.title),
        *_shared(connection, target, background),
        *_place(connection, target),
        *_closeness(connection, background, today),
    ]
    heaviest = sorted(reasons, key=lambda reason: -abs(reason.points))
    return Ranked(connection, round(sum(r.points for r in reasons), 2), tuple(r.sentence for r in heaviest))


@lru_cache(maxsize=20_000)
def _by_title(title: str, wanted_title: str) -> tuple[Reason, ...]:
    role, wanted = read_role(title), read_role(wanted_title)
    return (*_field(role, wanted), *_seniority(title, role, wanted))


def _field(role: Role, wanted: Role) -> Iterator[Reason]:
    fields = role.functions & wanted.functions
    if fields:
        names = " and ".join(FUNCTION_NAMES[field] for field in sorted(fields))
        yield Reason(weights.SAME_FIELD, f"Works in the same field as the job: {names}.")
    words = role.words & wanted.words
    if words:
        points = min(weights.SHARED_WORDS_AT_MOST, weights.SHARED_WORD * len(words))
        yield Reason(points, f"Their title shares words with the job: {', '.join(sorted(words))}.")


def _seniority(title: str, role: Role, wanted: Role) -> Iterator[Reason]:
    above = steps_between(role.level, wanted.level)
    together = bool(role.functions & wanted.functions)
    if role.recruits:
        yield Reason(weights.RECRUITER, f"Hires people: {title}.")
    elif role.level == "intern":
        yield Reason(weights.INTERN, f"Is new there: {title}.")
    elif together and role.level == "manager" and above > 0:
        yield Reason(weights.LIKELY_MANAGER, f"Could be the hiring manager or work next to them: {title}.")
    elif role.level in {"director", "executive"} and above > 0:
        if together:
            yield Reason(weights.LEADER, f"Leads the field the job is in: {title}.")
        else:
            yield Reason(weights.LEADER_ELSEWHERE, f"Leads another field there: {title}.")
    elif together and abs(above) <= 1:
        yield Reason(weights.PEER, f"Works at about the level of the job: {title}.")


def _shared(connection: Connection, target: Target, background: Background) -> Iterator[Reason]:
    theirs = [post.company for post in connection.previously if not _are_one(post.company, target.company)]
    for stay in background.stays:
        if any(_are_one(stay.name, company) for company in theirs):
            if stay.kind == "employer":
                yield Reason(weights.SHARED_EMPLOYER, f"Was at {stay.name} too, where you worked.")
            else:
                yield Reason(weights.SHARED_SCHOOL, f"Was at {stay.name} too, where you studied.")
        elif _met_during(connection, stay):
            yield Reason(weights.MET_AT, f"You connected while you were at {stay.name}.")


def _are_one(a: str, b: str) -> bool:
    return is_employer(a) and is_employer(b) and exact_kind(facets_of(a), facets_of(b)) == "same"


def _met_during(connection: Connection, stay: Stay) -> bool:
    day = connection.connected_on
    return day is not None and stay.start is not None and stay.start <= day <= (stay.end or day)


def _place(connection: Connection, target: Target) -> Iterator[Reason]:
    said = f" {fold(connection.position)} {fold(connection.company)} "
    for place in target.locations:
        for part in place.split(","):
            if fold(part) and f" {fold(part)} " in said:
                yield Reason(weights.SAME_PLACE, f"Names {part.strip()}, where the job is.")
                return


def _closeness(connection: Connection, background: Background, today: date) -> Iterator[Reason]:
    day = connection.connected_on
    if day is not None:
        years = max(0.0, (today - day).days / 365.25)
        points = weights.NEW_CONNECTION * max(0.0, 1 - years / weights.NEW_FOR_YEARS)
        yield Reason(points, f"You have been connected since {day:%B %Y}.")
    talked = background.last_contact.get(connection.id)
    if talked is not None:
        yield Reason(weights.EARLIER_CONTACT, f"You wrote to each other in {talked:%B %Y}.")
    if connection.email:
        yield Reason(weights.EMAIL_KNOWN, "You have their e-mail address.")
    if connection.missing_since is not None:
        yield Reason(weights.GONE_FROM_EXPORT, "They were not in your latest list of connections.")
