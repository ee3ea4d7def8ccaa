"""Dates that are wrapped in a narrow column at the left, put on the line where each begins."""

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise, zip_longest

from companion.domain.text import fold
from companion.resumes.dates import date_words, span_in
from companion.resumes.pdf_words import Word

_LEAST_ROWS = 3
_NARROW = 0.4
"""The widest share of the block that such a column takes."""
_LEADING = 1.9
"""The furthest that two lines of one date stand apart, in heights of their letters."""
_NUMBER = re.compile(
    r"^\(?(?:(?:19|20)\d\d|\d{1,2}|(?:\d{1,2}[./-]){1,2}(?:19|20)?\d\d|(?:19|20)\d\d[./-]\d{1,2})[.,)]*$"
)
_DASH = re.compile(r"^[-–—−~→]+$")

_Row = list[Word]


def dates_unwrapped(rows: Sequence[_Row]) -> list[_Row]:
    """The rows, with each date of the left margin whole in the row where it begins."""
    beside = {number: count for number, row in enumerate(rows) if (count := _date_words(row))}
    if len(beside) < _LEAST_ROWS:
        return list(rows)
    edge = min(rows[number][0].left for number in beside)
    beside = {number: count for number, count in beside.items() if rows[number][0].left < edge + 3}
    room = max(word.right for row in rows for word in row) - edge
    right = max(rows[number][count - 1].right for number, count in beside.items())
    texts = [row[beside.get(number, 0)].left for number, row in enumerate(rows) if beside.get(number, 0) < len(row)]
    texts = [left for left in texts if left > right]
    if len(beside) < _LEAST_ROWS or not texts or right - edge > _NARROW * room:
        return list(rows)
    return _raised(_joined(rows, _dates(rows, beside), beside))


def _raised(rows: Sequence[_Row]) -> list[_Row]:
    """The rows, with a date that stands at half height between two rows of text in the upper one."""
    found: list[_Row] = []
    for row, after in zip_longest(rows, rows[1:]):
        is_date = len(row) == 1 and span_in(row[0].text) is not None
        above = found[-1] if found else None
        if (
            is_date
            and above
            and after
            and min(above[0].left, after[0].left) > row[0].right
            and _is_between(above, row, after)
        ):
            found[-1] = [row[0]._replace(base=above[0].base), *above]
        else:
            found.append(row)
    return found


def _is_between(above: _Row, row: _Row, after: _Row) -> bool:
    reach = 0.8 * row[0].size
    return row[0].base - above[0].base < reach and after[0].base - row[0].base < reach


def _date_words(row: _Row) -> int:
    """How many words at the row's left are of a date, with a wide gap or nothing behind them."""
    count = next((place for place, word in enumerate(row) if not is_of_date(word.text)), len(row))
    wide = [b.left - a.right > 0.7 * a.size for a, b in pairwise(row)]
    return count if count == len(row) or (count and wide[count - 1]) else 0


@cache
def _words() -> frozenset[str]:
    return frozenset(fold(word) for word in date_words())


def is_of_date(text: str) -> bool:
    """Whether the word can be part of a span of time."""
    parts = [part for part in re.split(r"[-–—−]", text) if part]
    return bool(_DASH.match(text)) or all(_NUMBER.match(part) or fold(part.strip(".,()")) in _words() for part in parts)


def _dates(rows: Sequence[_Row], beside: dict[int, int]) -> list[list[int]]:
    """The rows of each date together."""
    dates: list[list[int]] = []
    for number in sorted(beside):
        before = rows[dates[-1][-1]] if dates else None
        near = before is not None and rows[number][0].base - before[0].base < _LEADING * before[0].size
        if near and not _is_whole(_text(rows, dates[-1], beside), _text(rows, [number], beside)):
            dates[-1].append(number)
        else:
            dates.append([number])
    return dates


def _text(rows: Sequence[_Row], numbers: Sequence[int], beside: dict[int, int]) -> str:
    return " ".join(word.text for number in numbers for word in rows[number][: beside[number]])


def _is_whole(text: str, more: str) -> bool:
    """Whether the date ends here: it has both ends, or one that nothing is behind and what follows is a new one."""
    if re.search(r"[-–—−]$", text) or re.match(r"[-–—−]", more):
        return False
    span = span_in(text)
    return span is not None and (not span.is_single or (not text[span.stop :].strip() and span_in(more) is not None))


def _joined(rows: Sequence[_Row], dates: Sequence[Sequence[int]], beside: dict[int, int]) -> list[_Row]:
    whole = {numbers[0]: numbers for numbers in dates if span_in(_text(rows, numbers, beside))}
    later = {number for numbers in whole.values() for number in numbers[1:]}
    found: list[_Row] = []
    for number, row in enumerate(rows):
        if number in whole:
            numbers = whole[number]
            right = max(rows[one][beside[one] - 1].right for one in numbers)
            date = row[0]._replace(text=_text(rows, numbers, beside), right=right)
            found.append([date, *row[beside[number] :]])
        elif number not in later or beside[number] < len(row):
            found.append(row[beside[number] :] if number in later else row)
    return found
