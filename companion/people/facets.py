"""The facets of a company's name, with what was written around it: the ways in which it can meet other names."""

import re
from functools import lru_cache
from typing import NamedTuple

from companion.domain.text import fold
from companion.people.country_units import UNIT_OF_WORDS
from companion.people.facet import NOTHING, RELATED, SAME, Facet, is_known, node_of
from companion.people.known_companies import known_companies
from companion.people.name_parts import NameParts, name_parts
from companion.people.plain_name import SMALL_WORDS, plain_facets, unit_node, without_group
from companion.people.spelling import bare_key

_COMPOUND = re.compile(r"[(\[{|,/:-]|\s(?:dba|aka|fka|by)\s|formerly|doing business|://|www")
_SHORT_NAME = range(3, 9)


class Facets(NamedTuple):
    """A name's facets; `qualifiers` are countries and remarks that tell units of one company apart."""

    facets: tuple[Facet, ...]
    qualifiers: frozenset[str] = frozenset()


@lru_cache(maxsize=40_000)
def facets_of(name: str) -> Facets:
    """The facets of `name`, the cheapest per node."""
    in_full = known_companies().in_full.get(fold(name))
    if in_full:
        return Facets((Facet(in_full, SAME), Facet(node_of(bare_key(name)), RELATED, "a name that others bear too")))
    parts = name_parts(name) if _COMPOUND.search(name) or not name.isascii() else NameParts(name)
    whole = [Facet(node_of(bare_key(name)), SAME)] if parts.main != name else []
    main, qualifiers = plain_facets(parts.main)
    found = [*whole, *main]
    if any(parts[1:]) and not is_known(whole):
        around, more = _around(parts, known=is_known(main))
        if around or parts.others:
            main_cost = RELATED if parts.others and not _only_places(parts.others) else SAME
            found = [*whole, *(Facet(f.node, max(f.cost, main_cost), f.why) for f in main), *around]
        qualifiers |= more
    expansion = node_of(bare_key(_expansion(parts))) if parts.remarks else ""
    if expansion and all(facet.node != expansion for facet in main):
        found = [Facet(expansion, SAME), *(f._replace(cost=max(f.cost, RELATED), why="the short name") for f in main)]
    if all(facet.cost > SAME for facet in found):
        found.append(Facet(node_of(bare_key(name)), SAME))
    return Facets(_cheapest(found), frozenset(qualifiers))


def unit_code(words: tuple[str, ...]) -> str | None:
    """The country or region that `words` alone name, None when they name none."""
    return UNIT_OF_WORDS.get(words)


def _cheapest(found: list[Facet]) -> tuple[Facet, ...]:
    best: dict[str, Facet] = {}
    for facet in found:
        if facet.node and (facet.node not in best or facet.cost < best[facet.node].cost):
            best[facet.node] = facet
    return tuple(best.values())


def _around(parts: NameParts, *, known: bool) -> tuple[list[Facet], set[str]]:
    """What the words around a name add: owners, former names, second names; and the qualifiers among them."""
    found, qualifiers = [], set[str]()
    for owner in parts.owners:
        stripped = node_of(without_group(bare_key(owner)))
        nodes = (node_of(bare_key(owner)), stripped, f"{stripped}@group")
        found += [Facet(node, RELATED, "its owner") for node in nodes]
    makers = [node_of(bare_key(maker)) for maker in parts.makers]
    found += [Facet(node, RELATED, "its owner") for node in makers if node.startswith("=")]
    found += [Facet(node_of(bare_key(former)), RELATED, "another or former name") for former in parts.formers]
    for text in (*parts.remarks, *parts.others):
        words = tuple(fold(text).split())
        code = unit_code(words)
        if code:
            qualifiers.add(code)
            found.append(Facet(unit_node(bare_key(parts.main), code), SAME))
        elif _is_short_for(text, parts.main) or _is_short_for(parts.main, text):
            found.append(Facet(node_of(bare_key(text)), RELATED, "the short name"))
        elif text in parts.others:
            found.append(Facet(node_of(bare_key(text)), RELATED, "a second name"))
        elif words:
            found.append(Facet(node_of(bare_key(text)), NOTHING))
            if not known:
                qualifiers.add(" ".join(words))
    return found, qualifiers


def _only_places(others: tuple[str, ...]) -> bool:
    return all(unit_code(tuple(fold(other).split())) for other in others)


def _expansion(parts: NameParts) -> str:
    """The long name in the remark of a short one: "ABC (American Broadcasting Company)"."""
    return next((remark for remark in parts.remarks if _is_short_for(parts.main, remark)), "")


def _is_short_for(short: str, long: str) -> bool:
    """Whether `short` is made of the initials of `long`, or in capitals of its letters: PEMEX, Petroleos Mexicanos."""
    letters = fold(short).replace(" ", "")
    words = fold(long).split()
    if len(letters) not in _SHORT_NAME or len(words) < 2:  # noqa: PLR2004 - a long name has two words
        return False
    if letters in {"".join(w[0] for w in words), "".join(w[0] for w in words if w not in SMALL_WORDS)}:
        return True
    rest = iter("".join(words))
    return short.isupper() and letters[0] == words[0][0] and all(letter in rest for letter in letters)
