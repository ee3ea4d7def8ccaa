"""Degrees of different countries, on one ladder."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from companion.domain.form import Answer, Option
from companion.forms.readings import Found, ways
from companion.forms.terms import key
from companion.forms.worded import patterns

LADDER = ("none", "secondary", "vocational", "associate", "bachelor", "master", "doctorate")
_UPWARD = re.compile(
    r"(?<!\w)(?:or|and|oder|ou|o|of) (?:higher|above|more|hoher|plus|superieure?|superiore?|hoger)(?!\w)"
)
_DOTS = re.compile(r"(?<=\b[A-Za-z])\.(?=[A-Za-z]\b)|(?<=\b[A-Za-z]{2})\.(?=[A-Za-z]\b)")


class Degree(NamedTuple):
    """The rungs of the ladder that a text names, the faculty where it says one, and the local kind of degree."""

    levels: frozenset[str]
    faculty: str
    kind: str


@lru_cache(maxsize=4_096)
def degree_of(text: str) -> Degree | None:
    """The degree that a text names: "B.Sc. Computer Science", "Master or PhD", "High school diploma or equivalent"."""
    words = key(_DOTS.sub("", text))
    kinds = _kinds(words)
    levels = frozenset(kind.partition(":")[0] for kind in kinds)
    if not levels:
        return None
    if _UPWARD.search(words) and levels <= set(LADDER):
        levels = frozenset(LADDER[min(map(LADDER.index, levels)) :])
    faculties = [name for name, pattern in patterns("degrees", "faculties") if pattern.search(words)]
    faculty = faculties[0] if len(faculties) == 1 else ""
    return Degree(levels, faculty, "|".join(sorted(kinds)))


def _kinds(words: str) -> frozenset[str]:
    """The kinds of degree in the text; longer words hide shorter ones in them ("bachillerato" and "bac")."""
    hits = [
        (m.start(), m.end(), level) for level, pattern in patterns("degrees", "levels") for m in pattern.finditer(words)
    ]
    longest = sorted(hits, key=lambda hit: hit[0] - hit[1])
    kept: list[tuple[int, int, str]] = []
    for start, end, level in longest:
        if all(end <= other[0] or start >= other[1] for other in kept):
            kept.append((start, end, level))
    return frozenset(level for _, _, level in kept)


def find_degree(answer: Answer, options: Sequence[Option]) -> Found:
    """The options with the person's degree: with its faculty, else without any, else all that have its level."""
    wanted = next((degree for way in ways(answer) if (degree := degree_of(way)) and len(degree.levels) == 1), None)
    if wanted is None:
        return None
    read = [(option, degree) for option in options if (degree := degree_of(option.label))]
    if len(read) * 2 < len(options) or (len(read) > 1 and len({degree[:2] for _, degree in read}) < 2):
        return None
    own = [(option, degree) for option, degree in read if degree.levels == wanted.levels]
    same_kind = [(option, degree) for option, degree in own if degree.kind == wanted.kind]
    tries = (
        [option for option, degree in same_kind if degree.faculty == wanted.faculty],
        [option for option, degree in same_kind if not degree.faculty],
        [option for option, degree in own if degree.faculty == wanted.faculty],
        [option for option, degree in own if not degree.faculty],
        [option for option, _ in own if not wanted.faculty],
        [option for option, degree in read if len(degree.levels) > 1 and wanted.levels < degree.levels],
    )
    return next((found for found in tries if found), [])
