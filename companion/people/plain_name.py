"""The facets of a plain name, without anything written around it: in other letters, without a domain, a country, a
"Group".
"""

import re

from companion.people.country_units import AMBIGUOUS_BEFORE, ATTACHED_UNITS, LAST_WORDS, LONGEST, UNIT_OF_WORDS
from companion.people.facet import NOTHING, RELATED, SAME, Facet, is_known, node_of
from companion.people.known_companies import is_partnership, known_companies
from companion.people.spelling import bare_key, joined

_GROUP_WORDS = ("group", "holding", "holdings", "gruppe", "groupe", "grupo", "gruppo", "koncern", "konzern", "集团")
_GROUP_START = ("groupe", "grupo", "gruppo", "grup", "grupa")
_SCOPES = (" international", " global", " worldwide", " intl")
_OF = ("in", "of", "de", "do", "del")
_IN_SHORT = {
    "laboratories": "labs",
    "laboratory": "lab",
    "univ": "university",
    "saint": "st",
    "intl": "international",
    "brothers": "bros",
    "natl": "national",
    "svcs": "services",
    "mfg": "manufacturing",
    "universitat": "university",
    "universiteit": "university",
    "gebruder": "gebr",
}
"""Words and their usual short forms: two names that differ in nothing else are one."""
_DOMAIN = re.compile(
    r"(?<![\w.])([\w-]{3,})\.(?:com|net|org|co\.uk|com\.br|de|fr|es|it|nl|pl|co|io|ai|app)\b", re.IGNORECASE
)
_TRUSTED_DOMAIN = re.compile(r"\.(?:com|co\.uk|com\.br)\b", re.IGNORECASE)
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ø": "oe", "å": "aa"})
_SHORTEST_TRANSLITERATED = 6
_INITIALS = 4
SMALL_WORDS = frozenset(
    (
        *("of", "the", "and", "for", "in", "de", "la", "le", "les", "du", "des", "da", "do", "dos", "und", "der"),
        *("die", "das", "fur", "et", "y", "e", "di", "del"),
    )
)
"""Words that add no letter to initials and end no name."""


def plain_facets(text: str) -> tuple[list[Facet], set[str]]:
    """The facets of a plain name: its own spelling, and without a domain, a country or a "Group"."""
    key = bare_key(text)
    found, qualifiers = _own(key, text), set[str]()
    if not text.isascii():
        found += _transcribed(text)
        written_out = text.translate(_UMLAUTS)
        if written_out != text:
            found += plain_facets(written_out)[0]
    if "." in text and (domain := _DOMAIN.search(text)):
        stem = _DOMAIN.sub(lambda m: m[1], text)
        trusted = _TRUSTED_DOMAIN.search(domain[0]) is not None
        found.append(Facet(node_of(bare_key(stem)), SAME if trusted else NOTHING))
    if any(word in _IN_SHORT for word in key.split()):
        found.append(Facet(node_of(" ".join(_IN_SHORT.get(word, word) for word in key.split())), SAME))
    if is_known(found):
        return found, qualifiers
    shorter, code = _without_unit(key, text)
    if code:
        qualifiers.add(code)
        found += [_inner(shorter, f"a unit in {code.upper()}"), Facet(unit_node(shorter, code), SAME)]
    ungrouped = without_group(shorter)
    if ungrouped != shorter:
        inner = _inner(ungrouped, "a group")
        if len(ungrouped) <= _INITIALS:  # the same few letters stand for many groups
            inner = inner._replace(cost=RELATED)
        found += [inner, Facet(f"{node_of(ungrouped)}@group", SAME)]
    elif shorter.endswith(_SCOPES) and node_of(shorter.rpartition(" ")[0]) not in known_companies().apart:
        found.append(Facet(node_of(shorter.rpartition(" ")[0]), RELATED, "a wider scope"))
    return found, qualifiers


def _own(key: str, text: str) -> list[Facet]:
    node = node_of(key)
    if text.endswith(" Spa"):  # S.p.A. in a hurry, or a place to bathe
        return [Facet(f"{joined(key)}&", SAME), Facet(node, RELATED, "“Spa”, which may be a legal form")]
    if node.startswith("=") and is_partnership(text) and node not in known_companies().partnerships:
        return [Facet(f"{joined(key)}&", SAME), Facet(node, RELATED, "a partnership of that name")]
    return [Facet(node, SAME)]


def unit_node(key: str, code: str) -> str:
    return f"{node_of(key)}@{code}"


def _inner(key: str, why: str) -> Facet:
    node = node_of(key)
    table = known_companies()
    if node.startswith("=") and node not in table.apart:
        return Facet(node, SAME, why)
    return Facet(node, RELATED, why)


def _transcribed(text: str) -> list[Facet]:
    """The name in Latin letters, where that is nearly free of doubt: Cyrillic and Greek."""
    found = []
    if re.search("[\u0370-\u052f]", text):
        from anyascii import anyascii

        latin = bare_key(anyascii(bare_key(text)))
        found.append(
            Facet(node_of(latin), SAME if len(latin) >= _SHORTEST_TRANSLITERATED else NOTHING, "in Latin letters")
        )
    return found


def _without_unit(key: str, text: str) -> tuple[str, str]:
    """`key` without the country at its end, and the country's code; the key as it is when there is none."""
    words = key.split()
    if words[-1] in LAST_WORDS:
        for length in range(min(LONGEST, len(words) - 1), 0, -1):
            code = UNIT_OF_WORDS.get(tuple(words[-length:]))
            rest = words[:-length]
            if len(rest) > 1 and rest[-1] in _OF:
                rest = rest[:-1]
            if code and _is_name(rest) and (words[-1] != "us" or _capital_us(text)):
                return bare_key(" ".join(rest)), code
    if not key.isascii():
        for unit, code in ATTACHED_UNITS.items():
            if key.endswith(unit) and key != unit:
                return key.removesuffix(unit).strip(), code
    return key, ""


def _is_name(words: list[str]) -> bool:
    """Whether a name is left without the country: not so in Air Canada, Bank of China, Teach for India."""
    return words[-1] not in SMALL_WORDS and not all(word in AMBIGUOUS_BEFORE for word in words)


def _capital_us(text: str) -> bool:
    return text != text.upper() and re.search(r"\bU\.?S\b", text) is not None


def without_group(key: str) -> str:
    words = key.split()
    if len(words) > 1 and words[-1] in _GROUP_WORDS and words[-2] not in SMALL_WORDS:
        return " ".join(words[:-1])
    if len(words) > 1 and words[0] in _GROUP_START:
        return " ".join(words[1:])
    return key
