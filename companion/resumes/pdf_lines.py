"""A PDF as lines in reading order."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby, pairwise
from statistics import median

from companion.resumes.cleaning import ICON, is_ruler, plain, without_bullet
from companion.resumes.columns import Block, blocks, rows
from companion.resumes.margin_dates import dates_unwrapped
from companion.resumes.model import Line, Piece, ResumeUnreadable, Source
from companion.resumes.pdf_glyphs import PdfPageText, pdf_pages
from companion.resumes.pdf_words import Word, words_of
from companion.resumes.wrapped import joined, runs_over

_WIDE = 1.0
"""From this gap on, in heights of the font, two words stand in two pieces."""
_ALIGNED = 0.4
"""The same for words that begin where several lines do."""
_PAGE_NUMBER = re.compile(r"^\W*(?:\S{0,6}\s)?\d{1,2}(?:\s*(?:/|of|von|de|di|van|sur)\s*\d{1,2})?\W*$", re.IGNORECASE)
_LONE_BULLETS = {"-", "–", "o", "•", "\uf0b7", "\uf0a7"}
_DIGITS = re.compile(r"\d+")


def read_pdf(content: bytes) -> Source:
    """The PDF's lines and links; ResumeUnreadable when it is protected, damaged, or has no text."""
    pages = pdf_pages(content)
    lines = [line for number, page in enumerate(_streams(pages)) for line in page]
    if sum(len(line.text) for line in lines) < 20:
        raise ResumeUnreadable(
            "The PDF has no text that can be read, only pictures: export it again as text, or give a Word file."
        )
    return Source(lines=tuple(lines), links=tuple(dict.fromkeys(link for page in pages for link in page.links)))


def _streams(pages: Sequence[PdfPageText]) -> Iterator[list[Line]]:
    """Each stream of text that is read on from page to page."""
    streams: list[tuple[float | None, list[Line]]] = []
    known: list[float] = []
    for number, page in enumerate(pages):
        parts = blocks(words_of(page.glyphs), known)
        fresh = bool(number) and parts[:1] and parts[0].gutter is None
        for place, block in enumerate(parts):
            lines = list(_lines(block, number))
            into = _continued(streams, block, is_first=place == 0 and len(parts) == 1) if number else None
            if into is None:
                streams.append((_side(block), [_opening(lines[0]), *lines[1:]] if lines else []))
            else:
                into.extend(lines)
        known = sorted({part.gutter for part in parts if part.gutter is not None} | set(known if fresh else ()))
    yield from _without_running_lines([lines for _, lines in streams], len(pages))


def _opening(line: Line) -> Line:
    return line.model_copy(update={"opens": True})


def _side(block: Block) -> float | None:
    """The gutter, negative for the column to its left."""
    if block.gutter is None:
        return None
    return block.gutter if block.words and block.words[0].left > block.gutter else -block.gutter


def _continued(
    streams: Sequence[tuple[float | None, list[Line]]], block: Block, *, is_first: bool
) -> list[Line] | None:
    """The stream of the pages before that this block goes on with, if any."""
    side = _side(block)
    if side is not None:
        same = [lines for other, lines in streams if other is not None and abs(other - side) < 10]
        return same[-1] if same else None
    return streams[-1][1] if streams and is_first else None


def _without_running_lines(streams: list[list[Line]], pages: int) -> Iterator[list[Line]]:
    """Without page numbers, and without what stands at the same place on every page."""
    seen = Counter(_running(line) for lines in streams for line in lines)
    for lines in streams:
        yield [
            line
            for line in lines
            if not (_PAGE_NUMBER.match(line.text) and _at_edge(line, lines))
            and not (line.page > 0 and pages > 1 and seen[_running(line)] >= pages)
        ]


def _running(line: Line) -> tuple[str, int]:
    return _DIGITS.sub("0", line.text), round(line.top / 4)


def _at_edge(line: Line, lines: Sequence[Line]) -> bool:
    same = [other.top for other in lines if other.page == line.page]
    return line.top in {min(same), max(same)}


def _lines(block: Block, page: int) -> Iterator[Line]:
    every = dates_unwrapped(rows(block.words))
    edges = Counter(round(word.left) for row in every for word in row[:1])
    found = _cells_joined([line for row in every if (line := _line(row, page, edges))])
    leading = median([b.top - a.top for a, b in pairwise(found)] or [0])
    room = max((line.right for line in found), default=0)
    before = None
    for line in found:
        gap = (line.top - before) / leading - 1 if before is not None and leading else 0
        yield line.model_copy(update={"gap": max(gap, 0.0), "room": room})
        before = line.top


def _cells_joined(lines: list[Line]) -> list[Line]:
    """A narrow cell at the left that is wrapped, put together in the row where it begins."""
    room = max((line.right for line in lines), default=0.0)
    kept: list[Line] = []
    for line in lines:
        near = range(len(kept) - 1, max(len(kept) - 4, -1), -1)
        row = next((number for number in near if len(kept[number].pieces) > 1), -1)
        if row < 0 or not _is_rest_of_cell(line, kept[row], room):
            kept.append(line)
            continue
        cell, *others = kept[row].pieces
        text = joined(cell.text, line.pieces[0].text)
        kept[row] = kept[row].model_copy(update={"pieces": (cell.model_copy(update={"text": text}), *others)})
        if len(line.pieces) > 1:
            kept.append(_with_bullet(line.model_copy(update={"pieces": line.pieces[1:]})))
    return kept


def _is_rest_of_cell(line: Line, row: Line, room: float) -> bool:
    cell, beside = row.pieces[0], row.pieces[1]
    is_narrow = beside.left - cell.left < 0.25 * (room - cell.left) and not row.bullet
    is_beside = abs(line.left - cell.left) < 1.5 and line.pieces[0].right < beside.left + 2 * line.size
    goes_on = line.text[:1].islower() and (cell.text.endswith("-") or len(line.pieces) == 1)
    goes_on = goes_on or runs_over(cell.text, line.pieces[0].text)
    return is_narrow and is_beside and goes_on and line.top - row.top < 7 * row.size


def _line(row: Sequence[Word], page: int, edges: Mapping[int, int]) -> Line | None:
    pieces = [piece for group in _groups(_letters_joined(row), edges) if (piece := _piece(group))]
    if not pieces or is_ruler("".join(piece.text for piece in pieces)):
        return None
    size = sorted(word.size for word in row)[len(row) // 2]
    return _with_bullet(Line(pieces=tuple(pieces), top=row[0].base, size=round(size, 1), page=page))


def _with_bullet(line: Line) -> Line:
    """The line with its bullet taken out of the text."""
    first, *others = line.pieces
    if others and first.text in _LONE_BULLETS:
        return line.model_copy(update={"pieces": tuple(others), "bullet": True})
    text, bullet = without_bullet(first.text)
    return line.model_copy(update={"pieces": (first.model_copy(update={"text": text}), *others), "bullet": bullet})


def _groups(row: Sequence[Word], edges: Mapping[int, int]) -> Iterator[list[Word]]:
    group: list[Word] = []
    for word in row:
        gap = (word.left - group[-1].right) / max(min(word.size, group[-1].size), 1) if group else 0
        is_cell = len(group) == 1 and re.search(r"\w\w-$", group[0].text) and word.text[:1].isupper()
        is_edge = gap > _ALIGNED and sum(edges.get(round(word.left) + by, 0) for by in range(-2, 3)) > 1
        is_date = len(group) == 1 and " " in group[0].text  # a date that was put together at the margin
        wide = gap > _WIDE or is_cell or is_edge or is_date
        if word.text == ICON or wide:
            yield group
            group = []
        if word.text != ICON:
            group.append(word)
    yield group


def _piece(words: Sequence[Word]) -> Piece | None:
    text = plain(" ".join(word.text for word in words)).replace("\t", " ")
    if not text:
        return None
    return Piece(
        text=text,
        left=words[0].left,
        right=max(word.right for word in words),
        strong=_longest(words, [word.bold for word in words]),
        slanted=_longest(words, [word.italic for word in words]),
    )


def _longest(words: Sequence[Word], marks: Sequence[bool]) -> str:
    """The longest stretch of words that carry the mark."""
    stretches = groupby(zip(words, marks, strict=True), key=lambda pair: pair[1])
    marked = [" ".join(word.text for word, _ in stretch) for is_marked, stretch in stretches if is_marked]
    return plain(max(marked, key=len)) if marked else ""


def _letters_joined(row: Sequence[Word]) -> list[Word]:
    """A row of letters with space between them as words."""
    if len(row) < 4 or sum(len(word.text) == 1 for word in row) < 0.8 * len(row):
        return list(row)
    gaps = [b.left - a.right for a, b in pairwise(row)]
    wide = 1.4 * median(gaps) + 0.5
    words = [row[0]]
    for word, gap in zip(row[1:], gaps, strict=True):
        if gap > wide:
            words.append(word)
        else:
            words[-1] = words[-1]._replace(text=words[-1].text + word.text, right=word.right)
    return words
