"""What an import says about a known person, joined with what is known: nothing is lost, what changed is remembered."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from companion.domain.connections import KnownPerson
from companion.domain.person import FormerPost, NewConnection
from companion.domain.text import fold
from companion.people.companies import company_key

_STATED = ("first_name", "last_name", "url", "email", "company", "position", "connected_on")
_JOB = ("company", "position")


@dataclass(frozen=True)
class Joined:
    """A known person after an import: as they are now, what they did before if that changed, whether anything did."""

    person: NewConnection
    former: FormerPost | None
    is_changed: bool


@dataclass(frozen=True)
class Joining:
    """The list that a person is joined from: its columns, whether it is older than the last one and only fills what is
    empty, whether its days are sure, and the day of the import.
    """

    fields: Collection[str]
    is_older: bool
    trusts_days: bool
    day: date


def join(known: KnownPerson, new: NewConnection, joining: Joining) -> Joined:
    """`known` with what `new` says."""
    fills_job = not joining.is_older or _is_job_filled(known, new)
    values: dict[str, Any] = {}
    for name in _STATED:
        had, says = getattr(known, name), getattr(new, name)
        is_said = bool(says) or (name in _JOB and name in joining.fields)
        takes = says != had and (not had if joining.is_older else is_said)
        values[name] = says if takes and (fills_job or name not in _JOB) else had
    values["connected_on"] = _day(known.connected_on, new.connected_on, trusts=joining.trusts_days)
    if all(getattr(known, name) == value for name, value in values.items()):
        return Joined(person=new, former=None, is_changed=False)
    person = NewConnection.model_construct(**values)
    former = None
    if not joining.is_older and (known.company or known.position) and _is_other_job(known, person):
        former = FormerPost(company=known.company, position=known.position, until=joining.day)
    return Joined(person=person, former=former, is_changed=True)


def _day(had: date | None, says: date | None, *, trusts: bool) -> date | None:
    """The day first told; one that a later, surer list tells with day and month the other way round was a guess."""
    if had is None or says is None:
        return had or says
    is_turned = (had.year, had.month, had.day) == (says.year, says.day, says.month)
    return says if trusts and is_turned else had


def _is_job_filled(known: KnownPerson, new: NewConnection) -> bool:
    """Company and position are one statement: a position from one list belongs to no company from another."""
    return not (known.company or known.position) or company_key(known.company) == company_key(new.company)


def _is_other_job(known: KnownPerson, person: NewConnection) -> bool:
    if known.company == person.company and known.position == person.position:
        return False
    return fold(known.position) != fold(person.position) or company_key(known.company) != company_key(person.company)
