"""Titles without what a page says around them: "We are looking for a Seamstress!" is a Seamstress."""

import re

from companion.domain.text import fold
from companion.sites.page import Json
from companion.sites.values.texts import read_line

_LONGEST = 300
_ALIKE = 0.6
_CALL = re.compile(
    r"^(?:we(?:['’]re| are) (?:looking for|hiring|seeking)|now hiring|job opening|wir suchen(?: dich als)?|"
    r"gesucht|nous recherchons|on recrute|wij zoeken|"
    r"buscamos|cerchiamo|vi söker|job title|position|stellenbezeichnung)(?:\s*[:：]\s*|\s+)(?:(?:an?|une?|eine?n?|"
    r"einen|een|una?|en|ett)\s+)?(?=\S)",
    re.IGNORECASE,
)
_SOUGHT = re.compile(r"\s+(?:gesucht|søges|søkes|sökes|gezocht|wanted)!?$", re.IGNORECASE)


def read_title(raw: Json) -> str | None:
    """The title as one visible line, without a call to apply in front and an exclamation mark behind."""
    line = read_line(raw, _LONGEST) if isinstance(raw, str) else None
    if line is None:
        return None
    line = _SOUGHT.sub("", line) or line
    if not (found := _CALL.match(line)):
        return line
    rest = line[found.end() :].rstrip(" !.")
    return rest[:1].upper() + rest[1:] if rest else line


def same_title(one: str, other: str) -> bool:
    """Whether two titles are the same, up to what one of them adds or how it divides words."""
    left, right = fold(one), fold(other)
    if not left or not right:
        return False
    if left in right or right in left or left.replace(" ", "") in right.replace(" ", ""):
        return True
    words, others = set(left.split()), set(right.split())
    return len(words & others) / min(len(words), len(others)) >= _ALIKE
