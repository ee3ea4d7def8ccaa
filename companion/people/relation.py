"""What two company names have to do with each other, and why.

Precision comes first: `same` and `related` need equality, either of spellings (`facets.py`) or in the table of
well-known companies. Likeness of letters makes names `possible` at most, and possible is never counted.
"""

from collections.abc import Iterable
from typing import Literal

from companion.domain.person import CompanyDecision
from companion.domain.value import Value
from companion.people.companies import company_key
from companion.people.facets import RELATED, SAME, Facet, Facets, facets_of
from companion.people.known_companies import known_companies
from companion.people.likeness import likeness
from companion.people.non_employers import is_employer

Kind = Literal["same", "related", "possible", "different"]


class Relation(Value):
    """The relation of two names, with its reasons as sentences."""

    relation: Kind
    because: tuple[str, ...]


class Decisions:
    """What the person decided about pairs of names; it wins over every rule."""

    def __init__(self, decisions: Iterable[CompanyDecision] = ()) -> None:
        self._verdicts: dict[tuple[str, str], Literal["same", "different"]] = {}
        self._partners: dict[str, list[str]] = {}
        for decision in decisions:
            self._verdicts[_pair(decision.a, decision.b)] = decision.verdict
        for (one, other), verdict in self._verdicts.items():
            if verdict == "same":
                self._partners.setdefault(one, []).append(other)
                self._partners.setdefault(other, []).append(one)

    def verdict(self, a: str, b: str) -> Literal["same", "different"] | None:
        """The decision about the names `a` and `b`, None when there is none."""
        return self._verdicts.get(_pair(a, b)) if self._verdicts else None

    def partners(self, name: str) -> tuple[str, ...]:
        """The keys of the names that were decided to be the same company as `name`."""
        return tuple(self._partners.get(company_key(name), ()))


NO_DECISIONS = Decisions()


def relation(a: str, b: str, decisions: Decisions = NO_DECISIONS) -> Relation:
    """What the company names `a` and `b` have to do with each other."""
    decided = decisions.verdict(a, b)
    if decided is not None:
        return Relation(relation=decided, because=(f"You decided that they are {_WORDS[decided]}.",))
    first, second = sorted((a, b))
    for name in (first, second):
        if not is_employer(name):
            return Relation(relation="different", because=(f"“{name}” names no employer.",))
    return exact_relation(first, second) or _vague_relation(first, second)


def exact_relation(a: str, b: str) -> Relation | None:
    """The relation of two employers as far as equality tells it: same, related, or None."""
    one, other = facets_of(a), facets_of(b)
    cost, reason = _met(one, other)
    if cost == SAME and _are_units_apart(one, other):
        return Relation(relation="related", because=(reason, "They are different units of it."))
    if cost == SAME:
        return Relation(relation="same", because=(reason,))
    tie = _tie(one, other)
    if cost == RELATED or tie:
        return Relation(relation="related", because=(reason,) if cost == RELATED else (tie,))
    return None


def _met(one: Facets, other: Facets) -> tuple[int, str]:
    """The lowest cost at which the two meet, and the reason; more than `RELATED` when they do not."""
    here = {facet.node: facet for facet in one.facets}
    meetings = [(here[f.node].cost + f.cost, f.node, here[f.node], f) for f in other.facets if f.node in here]
    if not meetings:
        return RELATED + 1, ""
    cost, node, mine, yours = min(meetings)
    return cost, _reason(node, mine, yours)


def _reason(node: str, mine: Facet, yours: Facet) -> str:
    names = known_companies().names
    shown = names[node] if node in names else node.partition("@")[0].removeprefix("=")
    extra = " and ".join(dict.fromkeys(facet.why for facet in (mine, yours) if facet.why))
    what = f"Both names lead to “{shown}”"
    if node.startswith("="):
        what += ", a well-known company"
    return f"{what}; one gives {extra}." if extra else f"{what}."


def _are_units_apart(one: Facets, other: Facets) -> bool:
    return bool(one.qualifiers and other.qualifiers) and one.qualifiers != other.qualifiers


def _tie(one: Facets, other: Facets) -> str:
    """The sentence of the table that ties the two companies, empty when there is none."""
    ties = known_companies().ties
    nodes = {facet.node for facet in other.facets if facet.cost == SAME}
    for facet in one.facets:
        if facet.cost == SAME:
            for tie in ties.get(facet.node, ()):
                if tie.node in nodes:
                    return tie.sentence
    return ""


def _vague_relation(a: str, b: str) -> Relation:
    if all(any(f.node.startswith("=") for f in facets_of(name).facets) for name in (a, b)):
        return Relation(relation="different", because=("They are two well-known companies.",))
    alike = likeness(a, b)
    if alike:
        return Relation(relation="possible", because=(alike,))
    return Relation(relation="different", because=("Neither spelling nor the table of companies joins them.",))


def _pair(a: str, b: str) -> tuple[str, str]:
    first, second = sorted((company_key(a), company_key(b)))
    return first, second


_WORDS = {"same": "one company", "different": "two companies"}
