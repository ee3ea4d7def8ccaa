"""Many company names made ready for being asked "who is at this company?" often and fast.

Every distinct name is taken apart once and laid under its nodes; a question is then a few look-ups.
"""

from collections.abc import Iterable
from typing import NamedTuple

from companion.people.companies import company_key
from companion.people.facet import RELATED, SAME
from companion.people.facets import Facets, facets_of
from companion.people.known_companies import known_companies
from companion.people.non_employers import is_employer
from companion.people.relation import NO_DECISIONS, Decisions, Relation, exact_kind, relation


class CompanyMatches(NamedTuple):
    """The names of an index that are `same` as the one asked for, and those that are `related` to it."""

    same: tuple[str, ...] = ()
    related: tuple[str, ...] = ()


class CompanyIndex:
    """Names to be matched with `matches`; reasons come from `relation`, which says the same of each pair."""

    def __init__(self, names: Iterable[str], decisions: Decisions = NO_DECISIONS) -> None:
        self._decisions = decisions
        self._names_of: dict[Facets, list[str]] = {}
        self._at: dict[str, list[Facets]] = {}
        self._names_by_key: dict[str, list[str]] = {}
        self._answers: dict[str, CompanyMatches] = {}
        for name in dict.fromkeys(names):
            if is_employer(name):
                self._add(name)

    def _add(self, name: str) -> None:
        self._names_by_key.setdefault(company_key(name), []).append(name)
        facets = facets_of(name)
        names = self._names_of.setdefault(facets, [])
        names.append(name)
        if len(names) == 1:
            for facet in facets.facets:
                if facet.cost <= RELATED:
                    self._at.setdefault(facet.node, []).append(facets)

    def matches(self, company: str) -> CompanyMatches:
        """The names in the index that are the same company as `company`, and those related to it."""
        found = self._answers.get(company)
        if found is None:
            found = self._answers[company] = self._found(company) if is_employer(company) else CompanyMatches()
        return found

    def reason(self, company: str, name: str) -> Relation:
        """The relation of `company` to a `name` that `matches` gave."""
        return relation(company, name, self._decisions)

    def possible(self, company: str, limit: int = 5) -> tuple[str, ...]:
        """Names that only look like `company`, the likest first: to be asked about, never counted."""
        from rapidfuzz import process

        if not is_employer(company):
            return ()
        key, certain = company_key(company), {name for names in self.matches(company) for name in names}
        likest = process.extract(key, list(self._names_by_key), limit=limit * 4)
        names = [name for like, _, _ in likest for name in self._names_by_key[like] if name not in certain]
        return tuple(name for name in names if self.reason(company, name).relation == "possible")[:limit]

    def _found(self, company: str) -> CompanyMatches:
        kinds: dict[str, str] = {}
        asked = facets_of(company)
        for facets in self._near(asked):
            kind = exact_kind(asked, facets)
            if kind:
                kinds.update(dict.fromkeys(self._names_of[facets], kind))
        for name in (*kinds, *self._decided(company)):
            kinds[name] = self._decisions.verdict(company, name) or kinds[name]
        return CompanyMatches(
            tuple(name for name, kind in kinds.items() if kind == "same"),
            tuple(name for name, kind in kinds.items() if kind == "related"),
        )

    def _near(self, asked: Facets) -> Iterable[Facets]:
        """Whatever can be the same or related: it stands at a shared or a tied node."""
        ties = known_companies().ties
        near: dict[Facets, None] = {}
        for facet in asked.facets:
            near.update(dict.fromkeys(self._at.get(facet.node, ())))
            if facet.cost == SAME:
                for tie in ties.get(facet.node, ()):
                    near.update(dict.fromkeys(self._at.get(tie.node, ())))
        return near

    def _decided(self, company: str) -> Iterable[str]:
        """The names of which the person said that they are `company`."""
        return (name for key in self._decisions.partners(company) for name in self._names_by_key.get(key, ()))
