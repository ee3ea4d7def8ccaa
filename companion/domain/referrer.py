"""Who could refer the person to a job, in which way they are tied to the company, and why they come in this order."""

from typing import Literal

from pydantic import Field

from companion.domain.person import Connection
from companion.domain.value import Value

Tie = Literal["exact", "related", "former", "possible"]


class Referrer(Value):
    """A connection who may help with a job. `company` is the spelling that ties them to it; `because` are sentences."""

    connection: Connection
    tie: Tie
    company: str
    score: float = 0.0
    because: tuple[str, ...] = ()


class Referrers(Value):
    """The people for one job, the most helpful first. Only `exact` ones are counted; `possible` need the person's word.

    `former` worked at the company before. `totals` says how many there are of each, as at most a hundred are told.
    """

    company: str
    totals: dict[Tie, int] = Field(default_factory=dict)
    exact: tuple[Referrer, ...] = ()
    related: tuple[Referrer, ...] = ()
    former: tuple[Referrer, ...] = ()
    possible: tuple[Referrer, ...] = ()
