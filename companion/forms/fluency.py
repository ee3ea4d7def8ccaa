"""How well a language is spoken, on one ladder: 1 (A1) to 6 (C2), and 7 for a native speaker."""

import re
from collections.abc import Sequence
from functools import lru_cache

from companion.domain.form import Answer, Option
from companion.forms.readings import Found, ways
from companion.forms.terms import key
from companion.forms.worded import patterns

_LEVELS = {"a1": 1, "a2": 2, "b1": 3, "b2": 4, "c1": 5, "c2": 6}
_ALIKE = 6  # letters of "elementary" in "élémentaire"
_LEVEL = re.compile(rf"(?<!\w)(?:{'|'.join(_LEVELS)})(?!\w)")


@lru_cache(maxsize=4_096)
def fluency_of(text: str) -> frozenset[int] | None:
    """The rungs that a text may mean: "B2" is {4}, "Fluent" {5, 6}, "Native or bilingual" {7}; None for other words.

    A level of the Common European Framework decides where one stands in the text, else the longest words.
    """
    words = key(text)
    if levels := _LEVEL.findall(words):
        return frozenset(_LEVELS[level] for level in levels)
    hits = [
        (len(found[0]), rungs) for rungs, pattern in patterns("fluency", "rungs") for found in pattern.finditer(words)
    ]
    return frozenset(map(int, max(hits)[1])) if hits else None


def _nearest(read: Sequence[tuple[Option, frozenset[int]]], wanted: frozenset[int]) -> list[Option]:
    """The options with the most rungs in common."""
    most = max((len(rungs & wanted) for _, rungs in read), default=0)
    return [option for option, rungs in read if most and len(rungs & wanted) == most]


def find_fluency(answer: Answer, options: Sequence[Option]) -> Found:
    """The options that may mean how well the person speaks; for a native speaker the top of the ladder."""
    wanted = next((rungs for way in ways(answer) if (rungs := fluency_of(way))), None)
    if wanted is None:
        return None
    read = [(option, rungs) for option in options if (rungs := fluency_of(option.label))]
    if len(read) * 2 < len(options) or len({rungs for _, rungs in read}) < 2:
        return None
    same = [option for option, rungs in read if rungs == wanted]
    found = same or _nearest(read, wanted)
    spelled = {key(way)[:_ALIKE] for way in ways(answer)}
    found = [option for option in found if key(option.label)[:_ALIKE] in spelled] or found
    if not found and wanted == {7}:
        found = [option for option, rungs in read if 6 in rungs] or [option for option, rungs in read if 5 in rungs]
    return found
