"""The pieces of text without which a regular expression cannot match; they save most of the searching."""

from collections.abc import Iterable, Sequence
from re import _constants as op  # type: ignore[attr-defined] # Python parses expressions for itself; nobody else does
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

LEAST = 3
"""The shortest piece worth looking for."""

_Pieces = frozenset[str]
_Item = tuple[Any, Any]
_SPACE: _Item = (op.LITERAL, ord(" "))


def needed(words: Iterable[str]) -> _Pieces | None:
    """Pieces of which at least one is in every text that one of `words` matches; None where none can be told.

    The text has a space at both ends and `words` stand alone in it.
    """
    found = [_of_words(list(parser.parse(each))) for each in words]
    return None if None in found else frozenset().union(*(pieces for pieces in found if pieces is not None))


def _of_words(items: Sequence[_Item]) -> _Pieces | None:
    """As words stand alone: after a space, and all of them before one."""
    if len(items) == 1 and items[0][0] is op.BRANCH:
        return _of_branches(_of_words(list(branch)) for branch in items[0][1][1])
    if items and all(code is op.LITERAL for code, _ in items):
        return frozenset((f" {''.join(chr(value) for _, value in items)} ",))
    return _of_sequence([_SPACE, *items])


def _of_sequence(items: Sequence[_Item]) -> _Pieces | None:
    """The best among the parts that must all be there: the one with the longest pieces, then with the fewest."""
    found = []
    run: list[_Item] = []
    for item in (*items, (None, None)):
        if item[0] is op.LITERAL:
            run.append(item)
            continue
        found += [_of_run(run), _of_part(item, run)]
        run = []
    return max((pieces for pieces in found if pieces), key=_worth, default=None)


def _worth(pieces: _Pieces) -> float:
    return min(map(len, pieces)) - len(pieces) / 4


def _of_run(run: Sequence[_Item]) -> _Pieces | None:
    text = "".join(chr(value) for _, value in run)
    return frozenset((text,)) if len(text) >= LEAST else None


def _of_part(item: _Item, before: Sequence[_Item]) -> _Pieces | None:
    """What a part needs, where it is branches together with the letters `before` (Python takes out common ones)."""
    code, value = item
    if code is op.SUBPATTERN:
        inner = list(value[3])
        if len(inner) == 1 and inner[0][0] is op.BRANCH:
            return _of_part(inner[0], before)
        return _of_sequence([*before, *inner])
    if code is op.BRANCH:
        return _of_branches(_of_sequence([*before, *branch]) for branch in value[1])
    if code in (op.MAX_REPEAT, op.MIN_REPEAT) and value[0] > 0:
        return _of_sequence(list(value[2]))
    return None


def _of_branches(branches: Iterable[_Pieces | None]) -> _Pieces | None:
    """The pieces of all branches, as any of them may be taken; None where one has none."""
    listed = list(branches)
    return None if None in listed else frozenset().union(*(pieces for pieces in listed if pieces is not None))
