"""The pieces of text without which a regular expression cannot match."""

from collections.abc import Sequence
from re import _constants as op  # type: ignore[attr-defined] # Python parses expressions for itself; nobody else does
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

_Pieces = frozenset[str]


def needed(pattern: str, size: int) -> _Pieces | None:
    """Pieces of `size` characters of which at least one is in every match of `pattern`; None where none can be told."""
    return _of_sequence(list(parser.parse(pattern)), size)


def _of_sequence(items: Sequence[tuple[Any, Any]], size: int) -> _Pieces | None:
    """The best among the parts that must all be there: the one with the fewest pieces."""
    found, run = [], ""
    for code, value in (*items, (None, None)):
        if code is op.LITERAL:
            run += chr(value)
            continue
        if len(run) >= size:
            found.append(frozenset((run[-size:],)))
        run = ""
        pieces = _of_part(code, value, size)
        if pieces is not None:
            found.append(pieces)
    return min(found, key=len, default=None)


def _of_part(code: Any, value: Any, size: int) -> _Pieces | None:
    if code is op.SUBPATTERN:
        return _of_sequence(list(value[3]), size)
    if code is op.BRANCH:
        branches = [_of_sequence(list(branch), size) for branch in value[1]]
        return None if None in branches else frozenset().union(*(branch for branch in branches if branch is not None))
    if code in (op.MAX_REPEAT, op.MIN_REPEAT) and value[0] > 0:
        return _of_sequence(list(value[2]), size)
    return None
