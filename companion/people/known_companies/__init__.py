"""Well-known companies under the names people write for them, one module per sector.

A module here holds `COMPANIES`; adding the file is the whole change. Two relations are kept apart:
`same` are other names of the very same company (initials, official names, exchange symbols that are no ordinary
words, other scripts); `former`, `brands` and `owns` are related: what it was called, parts of it that people name as
their employer, and companies that belong to it. A name counts in any spelling that `bare_key` brings together.
"""

import pkgutil
import re
from collections.abc import Mapping
from functools import lru_cache
from importlib import import_module
from typing import NamedTuple

from companion.domain.text import fold
from companion.people.known_companies.model import Known
from companion.people.spelling import bare_key, joined

_PARTNERSHIP = re.compile(r"(?:&|\band)\s+co(?:mpany)?\b\.?(?:,?\s+inc\.?)?$", re.IGNORECASE)


class Tie(NamedTuple):
    """What a company has to do with another: its node, and the sentence that says so."""

    node: str
    sentence: str


class KnownCompanies(NamedTuple):
    """The table made ready: nodes by spelling, display names and ties by node, and whose name others bear abroad.

    Where legal forms are all that tells two companies apart (Merck KGaA, Merck & Co.), `in_full` has the nodes by the
    whole name and the bare spelling is no company's. `partnerships` are the nodes of names such as Bain & Company.
    """

    nodes: dict[str, str]
    in_full: dict[str, str]
    names: dict[str, str]
    ties: dict[str, tuple[Tie, ...]]
    apart: frozenset[str]
    partnerships: frozenset[str]


def node_of_spelling(name: str) -> str:
    """The spelling by which names are compared when no table says more."""
    return joined(bare_key(name))


def is_partnership(name: str) -> bool:
    """Whether `name` ends in "& Company", which is a legal form, yet often all that tells two firms apart."""
    return _PARTNERSHIP.search(name) is not None


@lru_cache(maxsize=1)
def all_companies() -> tuple[Known, ...]:
    """Every entry of every sector."""
    sectors = [m.name for m in pkgutil.iter_modules(__path__) if m.name != "model"]
    return tuple(entry for sector in sectors for entry in import_module(f"{__name__}.{sector}").COMPANIES)


@lru_cache(maxsize=1)
def known_companies() -> KnownCompanies:
    """The table, ready to be asked."""
    entries = all_companies()
    nodes, in_full = _claimed(entries)
    names = {f"={entry.name}": entry.name for entry in entries}
    ties: dict[str, dict[str, str]] = {}
    for entry in entries:
        mine = f"={entry.name}"
        for name, sentence in _sentences(entry):
            other = in_full.get(fold(name)) or nodes.setdefault(node_of_spelling(name), f"={name}")
            names.setdefault(other, name)
            if other != mine:
                ties.setdefault(mine, {}).setdefault(other, sentence)
                ties.setdefault(other, {}).setdefault(mine, sentence)
    _add_grandparents(entries, nodes, ties)
    _add_former_parents(entries, nodes, ties)
    apart = frozenset(f"={entry.name}" for entry in entries if not entry.local)
    every = ((f"={e.name}", name) for e in entries for name in (e.name, *e.same))
    partnerships = frozenset(node for node, name in (*every, *names.items()) if is_partnership(name))
    tied = {node: tuple(Tie(other, sentence) for other, sentence in found.items()) for node, found in ties.items()}
    return KnownCompanies(nodes, in_full, names, tied, apart, partnerships)


def _claimed(entries: tuple[Known, ...]) -> tuple[dict[str, str], dict[str, str]]:
    """The nodes by spelling that one company claims, and by whole name where two claim a spelling."""
    claims: dict[str, dict[str, str]] = {}
    for entry in entries:
        for name in (entry.name, *entry.same):
            claims.setdefault(node_of_spelling(name), {})[fold(name)] = f"={entry.name}"
    disputed = [claim for claim in claims.values() if len(set(claim.values())) > 1]
    disputed += _disputed_formers(entries, claims)
    nodes = {spelling: next(iter(c.values())) for spelling, c in claims.items() if len(set(c.values())) == 1}
    return nodes, {whole: node for claim in disputed for whole, node in claim.items()}


def _disputed_formers(entries: tuple[Known, ...], claims: Mapping[str, object]) -> list[dict[str, str]]:
    """The former names, by whole name, that only their legal forms tell apart: Thomson Corporation, Thomson S.A."""
    formers: dict[str, dict[str, set[str]]] = {}
    for entry in entries:
        for name in entry.former:
            formers.setdefault(node_of_spelling(name), {}).setdefault(name, set()).add(entry.name)
    return [
        {fold(name): f"={next(one for one in names if names[one] & names[name])}" for name in names}
        for spelling, names in formers.items()
        if spelling not in claims and len(names) > 1 and not set.intersection(*names.values())
    ]


def _sentences(entry: Known) -> list[tuple[str, str]]:
    return [
        *((name, f"{entry.name} was called {name}, wholly or in part.") for name in entry.former),
        *((name, f"{name} is a part or a brand of {entry.name}.") for name in entry.brands),
        *((name, f"{name} belongs to {entry.name}.") for name in entry.owns),
    ]


def _add_grandparents(entries: tuple[Known, ...], nodes: dict[str, str], ties: dict[str, dict[str, str]]) -> None:
    """Who owns the owner: YouTube belongs to Google, and so to Alphabet."""
    below = {f"={e.name}": [(nodes[node_of_spelling(n)], n) for n in (*e.brands, *e.owns)] for e in entries}
    for top, children in below.items():
        for child, child_name in children:
            for grandchild, name in below.get(child, ()):
                if grandchild == top:
                    continue
                sentence = f"{name} belongs to {child_name}, which belongs to {top[1:]}."
                ties.setdefault(top, {}).setdefault(grandchild, sentence)
                ties.setdefault(grandchild, {}).setdefault(top, sentence)


def _add_former_parents(entries: tuple[Known, ...], nodes: dict[str, str], ties: dict[str, dict[str, str]]) -> None:
    """What belongs to a company is tied to the names the company had: Afterpay to Square, now Block."""
    for entry in entries:
        for former in entry.former:
            for name in (*entry.brands, *entry.owns):
                one, other = nodes.get(node_of_spelling(former)), nodes.get(node_of_spelling(name))
                if one and other and one != other:
                    sentence = f"{name} belongs to {entry.name}, once called {former}."
                    ties.setdefault(one, {}).setdefault(other, sentence)
                    ties.setdefault(other, {}).setdefault(one, sentence)
