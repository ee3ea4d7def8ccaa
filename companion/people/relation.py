"""What two company names have to do with each other, and why.

Precision comes first: `same` and `related` need equality, either of spellings (`facets.py`) or in the table of
well-known companies. Likeness of letters makes names `possible` at most, and possible is never counted.
"""

from collections.abc import Iterable
from typing import Literal

from companion.domain.person import CompanyDecision
from companion.domain.value import Value
from companion.people.companies import company_key
from companion.people.facet import RELATED, SAME, Facet
from companion.people.facets import Facets, facets_of
from companion.people.known_companies import known_companies
from companion.people.likeness import likeness
from companion.people.non_employers import is_employer

Kind = Literal["same", "related", "possible", "different"]


_NOWHERE = (RELATED + 1, "", Facet("", RELATED + 1), Facet("", RELATED + 1))


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
    one, other = facets_of(first), facets_of(second)
    kind = exact_kind(one, other)
    return _exact_relation(one, other, kind) if kind else _vague_relation(first, second)


def exact_kind(one: Facets, other: Facets) -> Kind | None:
    """The relation of two employers as far as equality tells it: same, related, or None."""
    cost = _met(one, other)[0]
    if cost == SAME:
        return "related" if _are_units_apart(one, other) else "same"
    return "related" if cost == RELATED or _tie(one, other) else None


def _exact_relation(one: Facets, other: Facets, kind: Kind) -> Relation:
    cost, node, mine, yours = _met(one, other)
    if cost > RELATED:
        return Relation(relation=kind, because=(_tie(one, other),))
    apart = ("They are different units of it.",) if cost == SAME and kind == "related" else ()
    return Relation(relation=kind, because=(_reason(node, mine, yours), *apart))


def _met(one: Facets, other: Facets) -> tuple[int, str, Facet, Facet]:
    """The lowest cost at which the two meet, where and by which facets; more than `RELATED` when they do not."""
    here = {facet.node: facet for facet in one.facets}
    meetings = [(here[f.node].cost + f.cost, f.node, here[f.node], f) for f in other.facets if f.node in here]
    return min(meetings, default=_NOWHERE)


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
