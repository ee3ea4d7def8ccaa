"""The facets of a company's name: under which nodes it can meet other names, and how much each meeting is worth.

A node is a well-known company (`=Name`) or a spelling. Two names whose facets share a node are as far apart as the
two costs together: 0 is the same company, 1 a related one, and more says nothing.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from companion.domain.text import fold
from companion.people.country_units import (
    AMBIGUOUS_BEFORE,
    ATTACHED_UNITS,
    LAST_WORDS,
    LONGEST,
    UNIT_OF_WORDS,
)
from companion.people.known_companies import is_partnership, known_companies
from companion.people.name_parts import NameParts, name_parts
from companion.people.spelling import bare_key, joined

SAME, RELATED, NOTHING = 0, 1, 2
_GROUP_WORDS = ("group", "holding", "holdings", "gruppe", "groupe", "grupo", "gruppo", "koncern", "konzern", "集团")
_GROUP_START = ("groupe", "grupo", "gruppo", "grup", "grupa")
_DOMAIN = re.compile(
    r"(?<![\w.])([\w-]{3,})\.(?:com|net|org|co\.uk|com\.br|de|fr|es|it|nl|pl|co|io|ai|app)\b", re.IGNORECASE
)
_COMPOUND = re.compile(r"[(\[{|,/:-]|\s(?:dba|aka|fka)\s|formerly|doing business|://|www")
_TRUSTED_DOMAIN = re.compile(r"\.(?:com|co\.uk|com\.br)\b", re.IGNORECASE)
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ø": "oe", "å": "aa"})
_SHORTEST_TRANSLITERATED = 6
_SHORT_NAME = range(3, 8)
_SMALL_WORDS = frozenset(
    [
        "of",
        "the",
        "and",
        "for",
        "in",
        "de",
        "la",
        "le",
        "les",
        "du",
        "des",
        "da",
        "do",
        "dos",
        "und",
        "der",
        "die",
        "das",
        "fur",
        "et",
        "y",
        "e",
        "di",
        "del",
    ]
)


class Facet(NamedTuple):
    """One node a name stands at, for what cost, and the words for it in a reason."""

    node: str
    cost: int
    why: str = ""


class Facets(NamedTuple):
    """A name's facets; `qualifiers` are countries and remarks that tell units of one company apart."""

    facets: tuple[Facet, ...]
    qualifiers: frozenset[str] = frozenset()


@lru_cache(maxsize=40_000)
def facets_of(name: str) -> Facets:
    """The facets of `name`, the cheapest per node."""
    in_full = known_companies().in_full.get(fold(name))
    if in_full:
        return Facets((Facet(in_full, SAME), Facet(_node(bare_key(name)), RELATED, "a name that others bear too")))
    parts = (
        name_parts(name) if any(sign in name for sign in "([{|·•,-–—/:¦（") or not name.isascii() else NameParts(name)
    )
    whole = [Facet(_node(bare_key(name)), SAME)] if parts.main != name else []
    main, qualifiers = _main(parts.main)
    found = [*whole, *main]
    if any(parts[1:]) and not _is_known(whole):
        around, more = _around(parts, known=_is_known(main))
        if around or parts.others:
            main_cost = RELATED if parts.others and not _only_places(parts.others) else SAME
            found = [*whole, *(Facet(f.node, max(f.cost, main_cost), f.why) for f in main), *around]
        qualifiers |= more
    expansion = _node(bare_key(_expansion(parts))) if parts.remarks else ""
    if expansion and all(facet.node != expansion for facet in main):
        found = [Facet(expansion, SAME), *(f._replace(cost=max(f.cost, RELATED), why="the short name") for f in main)]
    return Facets(_cheapest(found), frozenset(qualifiers))


def unit_code(words: tuple[str, ...]) -> str | None:
    """The country or region that `words` alone name, None when they name none."""
    return UNIT_OF_WORDS.get(words)


def _node(key: str) -> str:
    spelling = joined(key)
    return known_companies().nodes.get(spelling, spelling)


def _is_known(facets: list[Facet]) -> bool:
    return any(facet.node.startswith("=") and facet.cost == SAME for facet in facets)


def _cheapest(found: list[Facet]) -> tuple[Facet, ...]:
    best: dict[str, Facet] = {}
    for facet in found:
        if facet.node and (facet.node not in best or facet.cost < best[facet.node].cost):
            best[facet.node] = facet
    return tuple(best.values())


def _main(text: str) -> tuple[list[Facet], set[str]]:
    """The facets of a plain name: its own spelling, and without a domain, a country or a "Group"."""
    key = bare_key(text)
    found, qualifiers = [_own(key, text)], set[str]()
    if not text.isascii():
        found += _transcribed(text)
    if "." in text and (domain := _DOMAIN.search(text)):
        stem = _DOMAIN.sub(lambda m: m[1], text)
        trusted = _TRUSTED_DOMAIN.search(domain[0]) is not None
        found.append(Facet(_node(bare_key(stem)), SAME if trusted else NOTHING))
    if _is_known(found):
        return found, qualifiers
    shorter, code = _without_unit(key, text)
    if code:
        qualifiers.add(code)
        found += [_inner(shorter, f"a unit in {code.upper()}"), Facet(_unit_node(shorter, code), SAME)]
    ungrouped = _without_group(shorter)
    if ungrouped != shorter:
        found.append(_inner(ungrouped, "a group"))
    return found, qualifiers


def _own(key: str, text: str) -> Facet:
    node = _node(key)
    if node.startswith("=") and is_partnership(text) and node not in known_companies().partnerships:
        return Facet(node, RELATED, "a partnership of that name")
    return Facet(node, SAME)


def _unit_node(key: str, code: str) -> str:
    return f"{_node(key)}@{code}"


def _inner(key: str, why: str) -> Facet:
    node = _node(key)
    table = known_companies()
    if node.startswith("=") and node not in table.apart:
        return Facet(node, SAME, why)
    return Facet(node, RELATED, why)


def _transcribed(text: str) -> list[Facet]:
    """The name in Latin letters, where that is nearly free of doubt: Cyrillic, Greek, umlauts written out."""
    found = []
    written_out = text.translate(_UMLAUTS)
    if written_out != text:
        found.append(Facet(_node(bare_key(written_out)), SAME))
    if re.search("[\u0370-\u052f]", text):
        from anyascii import anyascii

        latin = bare_key(anyascii(bare_key(text)))
        found.append(
            Facet(_node(latin), SAME if len(latin) >= _SHORTEST_TRANSLITERATED else NOTHING, "in Latin letters")
        )
    return found


def _without_unit(key: str, text: str) -> tuple[str, str]:
    """`key` without the country at its end, and the country's code; the key as it is when there is none."""
    words = key.split()
    if words[-1] in LAST_WORDS:
        for length in range(min(LONGEST, len(words) - 1), 0, -1):
            code = UNIT_OF_WORDS.get(tuple(words[-length:]))
            rest = words[:-length]
            if rest and rest[-1] == "in" and len(rest) > 1:
                rest = rest[:-1]
            if code and rest[-1] not in AMBIGUOUS_BEFORE and (words[-1] != "us" or _capital_us(text)):
                return bare_key(" ".join(rest)), code
    if not key.isascii():
        for unit, code in ATTACHED_UNITS.items():
            if key.endswith(unit) and key != unit:
                return key.removesuffix(unit).strip(), code
    return key, ""


def _capital_us(text: str) -> bool:
    return text != text.upper() and re.search(r"\bU\.?S\b", text) is not None


def _without_group(key: str) -> str:
    words = key.split()
    if len(words) > 1 and words[-1] in _GROUP_WORDS and words[-2] not in _SMALL_WORDS:
        return " ".join(words[:-1])
    if len(words) > 1 and words[0] in _GROUP_START:
        return " ".join(words[1:])
    return key


def _around(parts: NameParts, *, known: bool) -> tuple[list[Facet], set[str]]:
    """What the words around a name add: owners, former names, second names; and the qualifiers among them."""
    found, qualifiers = [], set[str]()
    for owner in parts.owners:
        found.append(Facet(_node(bare_key(owner)), RELATED, "its owner"))
        stripped = _without_group(bare_key(owner))
        found.append(Facet(_node(stripped), RELATED, "its owner"))
    found += [Facet(_node(bare_key(former)), RELATED, "another or former name") for former in parts.formers]
    for text in (*parts.remarks, *parts.others):
        words = tuple(fold(text).split())
        code = unit_code(words)
        if code:
            qualifiers.add(code)
            found.append(Facet(_unit_node(bare_key(parts.main), code), SAME))
        elif _is_short_for(text, parts.main) or _is_short_for(parts.main, text):
            found.append(Facet(_node(bare_key(text)), RELATED, "the short name"))
        elif text in parts.others:
            found.append(Facet(_node(bare_key(text)), RELATED, "a second name"))
        elif words:
            found.append(Facet(_node(bare_key(text)), NOTHING))
            if not known:
                qualifiers.add(" ".join(words))
    return found, qualifiers


def _only_places(others: tuple[str, ...]) -> bool:
    return all(unit_code(tuple(fold(other).split())) for other in others)


def _expansion(parts: NameParts) -> str:
    """The long name in the remark of a short one: "ABC (American Broadcasting Company)"."""
    return next((remark for remark in parts.remarks if _is_short_for(parts.main, remark)), "")


def _is_short_for(short: str, long: str) -> bool:
    """Whether `short` is made of the initials of `long`."""
    letters = fold(short).replace(" ", "")
    words = fold(long).split()
    if len(letters) not in _SHORT_NAME or len(words) < len(letters):
        return False
    return letters in {"".join(w[0] for w in words), "".join(w[0] for w in words if w not in _SMALL_WORDS)}
