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


def join(known: KnownPerson, new: NewConnection, *, fields: Collection[str], is_older: bool, day: date) -> Joined:
    """`known` with what `new` says in the columns `fields`; an older list than the last only fills what is empty."""
    fills_job = not is_older or _is_job_filled(known, new)
    values: dict[str, Any] = {}
    for name in _STATED:
        had, says = getattr(known, name), getattr(new, name)
        takes = says != had and (not had if is_older else bool(says) or (name in _JOB and name in fields))
        takes = takes and (fills_job or name not in _JOB)
        values[name] = says if takes and not (name == "connected_on" and had) else had
    if all(getattr(known, name) == value for name, value in values.items()):
        return Joined(person=new, former=None, is_changed=False)
    person = NewConnection.model_construct(**values)
    former = None
    if not is_older and (known.company or known.position) and _is_other_job(known, person):
        former = FormerPost(company=known.company, position=known.position, until=day)
    return Joined(person=person, former=former, is_changed=True)


def _is_job_filled(known: KnownPerson, new: NewConnection) -> bool:
    """Company and position are one statement: a position from one list belongs to no company from another."""
    return not (known.company or known.position) or company_key(known.company) == company_key(new.company)


def _is_other_job(known: KnownPerson, person: NewConnection) -> bool:
    if known.company == person.company and known.position == person.position:
        return False
    return fold(known.position) != fold(person.position) or company_key(known.company) != company_key(person.company)
