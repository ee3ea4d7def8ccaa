"""The order in which the parts of a page are read: what stands in columns beside each other, and what in rows.

A gap that runs down the page parts two columns only when both sides live a life of their own: each has its headings,
or their lines do not stand at the same heights. Dates at the margin, and headings beside their text, are rows.
"""

from collections.abc import Sequence
from typing import NamedTuple

from companion.resumes.dates import is_now, span_in
from companion.resumes.headings import section_of
from companion.resumes.margin_dates import is_of_date
from companion.resumes.pdf_words import Word

_LEAST_ROWS = 3
_LEAST_GAP = 6.0
_SAME_EDGE = 2.5


class Block(NamedTuple):
    """A part of a page that is read from top to bottom; `gutter` is set on both columns of a pair."""

    words: tuple[Word, ...]
    gutter: float | None = None


class _Run(NamedTuple):
    words: tuple[Word, ...]
    left: float
    right: float
    base: float
    size: float

    @property
    def text(self) -> str:
        return " ".join(word.text for word in self.words)


class _Cut(NamedTuple):
    gutter: float
    top: float
    bottom: float
    weight: int


def blocks(words: Sequence[Word], known_gutters: Sequence[float] = ()) -> list[Block]:
    """The page's parts in reading order. `known_gutters` parted columns on the page before."""
    if not words:
        return []
    runs = _runs(words)
    cuts = [cut for gutter in _edges(runs) if (cut := _best_band(runs, gutter, known_gutters))]
    if not cuts:
        return [Block(tuple(words))]
    cut = max(cuts, key=lambda found: found.weight)
    return _parted(runs, cut, known_gutters)


def _parted(runs: Sequence[_Run], cut: _Cut, known: Sequence[float]) -> list[Block]:
    above = [word for run in runs if run.base < cut.top for word in run.words]
    below = [word for run in runs if run.base > cut.bottom for word in run.words]
    inside = [run for run in runs if cut.top <= run.base <= cut.bottom]
    left = tuple(word for run in inside if run.right <= cut.gutter for word in run.words)
    right = tuple(word for run in inside if run.right > cut.gutter for word in run.words)
    sides = [Block(left, cut.gutter), Block(right, cut.gutter)]
    if _width(left) > 1.2 * _width(right):
        sides.reverse()
    return [*blocks(above, known), *sides, *blocks(below, known)]


def _width(words: Sequence[Word]) -> float:
    return max(word.right for word in words) - min(word.left for word in words)


def _runs(words: Sequence[Word]) -> list[_Run]:
    """Words side by side with no wide gap between them."""
    runs: list[_Run] = []
    for row in rows(words):
        group: list[Word] = []
        for word in row:
            if group and not _is_beside(group[-1], word):
                runs.append(_run(group))
                group = []
            group.append(word)
        runs.append(_run(group))
    return runs


def _is_beside(before: Word, word: Word) -> bool:
    gap = word.left - before.right
    return abs(word.base - before.base) < 1 and gap <= max(0.8 * min(word.size, before.size), _LEAST_GAP)


def _run(words: Sequence[Word]) -> _Run:
    return _Run(tuple(words), words[0].left, max(w.right for w in words), words[0].base, words[0].size)


def rows(words: Sequence[Word]) -> list[list[Word]]:
    """Words of one baseline together, from top to bottom, each row from left to right."""
    found: list[list[Word]] = []
    for word in sorted(words, key=lambda one: one.base):
        if found and word.base - found[-1][0].base <= 0.3 * min(word.size, found[-1][0].size):
            found[-1].append(word)
        else:
            found.append([word])
    return [sorted(row, key=lambda one: one.left) for row in found]


def _edges(runs: Sequence[_Run]) -> list[float]:
    """Left edges that several runs share and something stands to the left of."""
    lefts = sorted(run.left for run in runs)
    edges: list[float] = []
    for left in lefts:
        if edges and left - edges[-1] <= _SAME_EDGE:
            continue
        if sum(abs(other - left) <= _SAME_EDGE for other in lefts) >= _LEAST_ROWS:
            edges.append(left)
    return edges[1:]


def _best_band(runs: Sequence[_Run], edge: float, known: Sequence[float]) -> _Cut | None:
    """The tallest stretch of the page that nothing crosses at this edge, when its sides are columns."""
    gutter = edge - 1.0
    bands: list[list[_Run]] = [[]]
    for run in sorted(runs, key=lambda one: one.base):
        if run.left < gutter < run.right or gutter - _LEAST_GAP / 2 < run.right < gutter:
            bands.append([])
        else:
            bands[-1].append(run)
    cuts = [cut for band in bands if (cut := _cut(band, gutter, known))]
    return max(cuts, key=lambda cut: cut.weight) if cuts else None


def _cut(band: Sequence[_Run], gutter: float, known: Sequence[float]) -> _Cut | None:
    left = [run for run in band if run.right <= gutter]
    right = [run for run in band if run.right > gutter]
    least = 1 if any(abs(gutter - other) < 10 for other in known) else _LEAST_ROWS
    if len(left) < least or len(right) < least or not _are_columns(left, right, gutter, known=known):
        return None
    return _Cut(gutter, band[0].base, band[-1].base, len(band) + 3 * min(_headings(left), _headings(right)))


def _are_columns(left: Sequence[_Run], right: Sequence[_Run], gutter: float, *, known: Sequence[float]) -> bool:
    if any(abs(gutter - other) < 10 for other in known):
        return True
    if _headings(left) and _headings(right):
        return not _only_headings(left) or _aligned(left, right) < 0.5
    fewer, more = sorted((left, right), key=len)
    if _dated(fewer) >= 0.4 or _dated(left) >= 0.6:
        return False
    return len(fewer) >= 5 and _aligned(fewer, more) < 0.5


def _dated(runs: Sequence[_Run]) -> float:
    """The share of the runs that say nothing but dates."""
    return sum(_is_date(run.text) for run in runs) / len(runs)


def _is_date(text: str) -> bool:
    return len(text) < 30 and (is_now(text) or span_in(text) is not None or all(map(is_of_date, text.split())))


def _headings(runs: Sequence[_Run]) -> int:
    return sum(section_of(run.text) is not None for run in runs)


def _only_headings(runs: Sequence[_Run]) -> bool:
    return _headings(runs) >= 0.6 * len(runs)


def _aligned(fewer: Sequence[_Run], more: Sequence[_Run]) -> float:
    """The share of the first's runs that stand at the height of one of the second's."""
    return sum(any(abs(run.base - other.base) < 1.5 for other in more) for run in fewer) / len(fewer)
