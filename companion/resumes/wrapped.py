"""Lines that were wrapped, put together again."""

import re
from collections.abc import Sequence

from companion.resumes.dates import span_in
from companion.resumes.model import Line
from companion.resumes.spans import head_span

OPEN_END = re.compile(
    r"(?:[,&/-]|\b(?:of|and|for|the|de|la|du|des|et|und|der|für|y|del|e|di|della|en|van|voor|do|da))$"
)

_NARROW = 190.0
"""Up to this width, in points, names are wrapped in a column as a matter of course."""
_BEFORE_HYPHENS = frozenset({"self", "double", "cross", "full", "long", "low", "two", "three", "four", "five", "six"})
"""First halves of words that keep their hyphen when a line ends there: "double-check", "full-time".

Others are parts of words as often.
"""


def joined(before: str, after: str) -> str:
    """Two lines of a paragraph as one; a word parted at the line's end is mended."""
    if re.search(r"[a-zà-ÿ]-$", before) and after[:1].islower():
        keeps = re.split(r"[\s-]", before[:-1])[-1].lower() in _BEFORE_HYPHENS and re.match(r"\w{4}", after)
        return before + after if keeps else before[:-1] + after
    return f"{before} {after}"


def heads_joined(lines: Sequence[Line]) -> list[Line]:
    """The head's lines, with what was wrapped onto the next one put back."""
    kept: list[Line] = []
    apart = len({line.bold for line in lines}) > 1
    for line in lines:
        before = kept[-1] if kept else None
        wraps = before is not None and (_wraps(before, line) or (apart and _fills_column(before, line)))
        if before is None or len(line.pieces) > 1 or head_span(line) or not wraps:
            kept.append(line)
            continue
        last = before.pieces[-1]
        text = joined(last.text, line.text)
        piece = last.model_copy(update={"text": text, "strong": text if last.strong == last.text else last.strong})
        kept[-1] = before.model_copy(
            update={"pieces": (*before.pieces[:-1], piece.model_copy(update={"right": line.right}))}
        )
    return kept


def _fills_column(before: Line, line: Line) -> bool:
    """Whether a name in a narrow column goes on: it looks the same, and its next word would not have fitted."""
    width = before.room - before.left
    alike = before.bold == line.bold and before.slanted == line.slanted and abs(before.size - line.size) < 0.6
    is_near = line.gap < 0.3 and abs(before.left - line.left) < 1.5 and len(before.pieces) == 1
    return 0 < width < _NARROW and alike and is_near and not head_span(before) and reaches(before, line)


def reaches(before: Line, line: Line) -> bool:
    """Whether the first word of the line would not have fitted onto the line before."""
    first = line.text.split()[0]
    width = (line.right - line.left) / max(len(line.text), 1) * (len(first) + 1)
    return before.room > 0 and before.right + width > before.room - 0.06 * (before.room - before.left)


def _wraps(before: Line, line: Line) -> bool:
    is_open = line.text[:1].islower() or bool(OPEN_END.search(before.text))
    return is_open and line.bold == before.bold and len(before.pieces) == 1 and not head_span(before) and line.gap < 0.5


def dates_joined(lines: Sequence[Line]) -> list[Line]:
    """The lines, with a span of time that runs over a line's end in one line."""
    kept: list[Line] = []
    for line in lines:
        before = kept[-1] if kept else None
        if before is None or line.bullet or len(line.pieces) > 1 or not runs_over(before.text, line.text):
            kept.append(line)
            continue
        last = before.pieces[-1]
        piece = last.model_copy(update={"text": f"{last.text} {line.text}"})
        kept[-1] = before.model_copy(update={"pieces": (*before.pieces[:-1], piece)})
    return kept


def runs_over(before: str, after: str) -> bool:
    """Whether a span of time begins in one text and ends in the next."""
    if not any(character.isdigit() for character in before[-12:]):
        return False
    span = span_in(f"{before[-40:]} {after[:30]}")
    return (
        span is not None
        and not span.is_single
        and span.begin < len(before[-40:]) - 1
        and span.stop > len(before[-40:]) + 1
    )
