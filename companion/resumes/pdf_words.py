"""Characters of a page made into words, in the file's own order."""

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile
from typing import NamedTuple

from companion.resumes.cleaning import ICON
from companion.resumes.pdf_glyphs import Glyph

_APART = 0.12
"""From this gap on, in heights of the font, two characters are of two words."""

_NEAR = (-1, 0, 1)


class Word(NamedTuple):
    """A word's box: its baseline and height, and its look."""

    text: str
    left: float
    right: float
    base: float
    size: float
    bold: bool
    italic: bool


def words_of(glyphs: Sequence[Glyph]) -> list[Word]:
    """The words; an icon is a word of its own, a character that is drawn twice (false bold) is one."""
    words: list[Word] = []
    run: list[Glyph] = []
    spacing = _spacing(glyphs)
    for glyph, usual in zip(glyphs, spacing, strict=True):
        if run and not _goes_on(run[-1], glyph, usual):
            words.extend(_word(run))
            run = []
        if glyph.text == ICON or _is_private(glyph.text):
            words.extend(_word(run))
            words.append(Word(ICON, glyph.left, glyph.right, glyph.base, glyph.size, bold=False, italic=False))
            run = []
        elif not glyph.text.isspace():
            run.append(glyph)
    words.extend(_word(run))
    return _drawn_once(words)


def _spacing(glyphs: Sequence[Glyph]) -> list[float]:
    """The usual gap around each character: nothing but where letters are set apart, as in some headings."""
    gaps = [_gap(before, glyph) for before, glyph in pairwise(glyphs)]
    usual = [0.0]
    for place in range(len(gaps)):
        near = sorted(
            (*_until_none(gaps[max(place - 3, 0) : place + 1][::-1]), *_until_none(gaps[place + 1 : place + 4]))
        )
        is_same = abs(glyphs[place].base - glyphs[place + 1].base) < 1 and glyphs[place].size == glyphs[place + 1].size
        before = usual[-1] if is_same else 0.0  # a short word is set as the words before it are
        usual.append(max(near[len(near) // 4], 0.0) if len(near) > 2 else before)
    return usual[: len(glyphs)]


def _until_none(gaps: Sequence[float | None]) -> list[float]:
    """Up to four gaps, as far as they are of the same line with no space between."""
    return [gap for gap in takewhile(lambda gap: gap is not None, gaps[:4]) if gap is not None]


def _gap(before: Glyph, glyph: Glyph) -> float | None:
    """The gap between two letters of one line; None where a space or a line's end is between."""
    if before.text.isspace() or glyph.text.isspace() or abs(before.base - glyph.base) > 1:
        return None
    gap = glyph.left - before.right
    return gap if gap < 0.5 * max(glyph.size, 1.0) else None


def _drawn_once(words: Sequence[Word]) -> list[Word]:
    """Without the second copy of a word that is drawn twice, a little to the side, to look bold."""
    seen: dict[tuple[str, int, int], Word] = {}
    for word in words:
        places = ((word.text, round(word.left / 3) + dx, round(word.base / 3) + dy) for dx in _NEAR for dy in _NEAR)
        if word.text == ICON or not any(place in seen for place in places):
            seen[word.text, round(word.left / 3), round(word.base / 3)] = word
    return list(seen.values())


def _is_private(text: str) -> bool:
    return "\ue000" <= text <= "\uf8ff" and text not in "\uf0b7\uf0a7"


def _goes_on(last: Glyph, glyph: Glyph, usual: float) -> bool:
    if glyph.text.isspace():
        return False
    height = max(last.size, glyph.size, 1.0)
    is_after = glyph.left >= last.left - 0.2 * height  # both letters of a ligature have its box
    return abs(glyph.base - last.base) < 0.2 * height and is_after and glyph.left - last.right < usual + _APART * height


def _word(run: Sequence[Glyph]) -> Iterator[Word]:
    if run:
        letters = [glyph for glyph in run if glyph.text.isalnum()] or run  # the comma behind is often of another font
        bold = 2 * sum(glyph.bold for glyph in letters) > len(letters)
        italic = 2 * sum(glyph.italic for glyph in run) > len(run)
        size = sorted(glyph.size for glyph in run)[len(run) // 2]
        text = "".join(glyph.text for glyph in run)
        yield Word(text, run[0].left, max(g.right for g in run), run[0].base, size, bold=bold, italic=italic)
