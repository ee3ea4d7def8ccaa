"""A section's lines as entries: each with the lines at its head, its span of time and its text."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise

from companion.domain.text import fold
from companion.resumes.dates import Span, span_in, without_length
from companion.resumes.model import Line
from companion.resumes.spans import LONGEST_HEAD, head_span, is_all_date
from companion.resumes.wrapped import dates_joined, heads_joined, joined, reaches

_ENDS_TELLING = re.compile(r"(?:[a-zà-ÿ]{4}|[\d%)MK]|\b[A-Z]{2,5})\.$")
_TOLD = re.compile(r"[a-zà-ÿ\d)%]{2}[.;]$")
_SENTENCE = re.compile(r"[.!?;:]$")
_COLUMNS = """
period date dates time years year from to employer company organisation organization position title role job place
location duties description tasks degree school institution university subject grade zeitraum datum von bis
arbeitgeber firma unternehmen stelle funktion tätigkeit ort aufgaben abschluss schule note période dates employeur
entreprise poste fonction lieu missions diplôme établissement periodo fechas empresa puesto cargo lugar funciones
título centro período datas função local curso instituição date azienda datore ruolo mansione luogo titolo istituto
periode werkgever bedrijf functie plaats taken opleiding
"""
_AFTER_NAMES, _AFTER_DATE = 2, 3
"""How many lines of a head may follow the dates, when names stand before them and when none do."""


@dataclass
class Entry:
    """One post or course: `head` without its dates, and the body's items in order."""

    head: list[Line] = field(default_factory=list)
    span: Span | None = None
    body: list[str] = field(default_factory=list)
    bulleted: bool = False
    page: int = 0


def entries_of(lines: Sequence[Line]) -> list[Entry]:
    """The section's entries in order. Lines that belong to none are in the body of the one before."""
    lines = [line for line in lines if not _names_columns(line)]
    groups = _groups(dates_joined(_heads_unlisted(lines)))
    before = _lines_before_date(groups)
    entries: list[Entry] = []
    for group in groups:
        if isinstance(group, Line):
            _add_body(entries, group)
        else:
            entries.extend(_split(group, before, entries))
    return entries


def _names_columns(line: Line) -> bool:
    """Whether it is the row of a table that says what its columns are."""
    return len(line.pieces) > 1 and all(fold(piece.text) in _columns() for piece in line.pieces)


@cache
def _columns() -> frozenset[str]:
    return frozenset(fold(word) for word in _COLUMNS.split())


def _heads_unlisted(lines: Sequence[Line]) -> list[Line]:
    """The lines, with items that are heads made plain lines, where the posts themselves are written as a list."""
    plain = [line.model_copy(update={"bullet": False}) if line.bullet else line for line in lines]
    if any(
        head_span(line) or any(is_all_date(piece) for piece in line.pieces[1:]) for line in lines if not line.bullet
    ):
        return list(lines)
    edge = min((line.left for line in lines if line.bullet), default=0.0)
    spans = [head_span(line) for line in plain]
    outer = [
        span is not None and not span.is_single and len(line.pieces) == 1 and line.left < edge + 4
        for line, span in zip(lines, spans, strict=True)
    ]
    return [bare if is_head else line for line, bare, is_head in zip(lines, plain, outer, strict=True)]


def _add_body(entries: list[Entry], line: Line) -> None:
    if not entries:
        return
    body = entries[-1].body
    if line.bullet or not body or not _goes_on(body[-1], line):
        body.append(line.text.replace("\t", " "))
        entries[-1].bulleted |= line.bullet
    else:
        body[-1] = joined(body[-1], line.text.replace("\t", " "))


def _goes_on(before: str, line: Line) -> bool:
    return line.size > 1.5 or line.text[:1].islower() or not _SENTENCE.search(before)


def _groups(lines: Sequence[Line]) -> list[Line | list[Line]]:
    """Body lines one by one, and the lines of each head together."""
    groups: list[Line | list[Line]] = []
    before: Line | None = None
    margin = _margin(lines)
    for each in lines:
        line = _without_beside(each, groups)
        if _is_indented(line, margin) or _is_body(line, before, groups):
            groups.append(line)
        elif groups and isinstance(groups[-1], list):
            groups[-1].append(line)
        else:
            groups.append([line])
        before = line
    return groups


def _without_beside(line: Line, groups: list[Line | list[Line]]) -> Line:
    """An item without the dates that stand at its height; they go into the head above."""
    dates = tuple(piece for piece in line.pieces if is_all_date(piece))
    lengths = tuple(piece for piece in line.pieces[1:] if not without_length(piece.text).strip(" ()"))
    rest = tuple(piece for piece in line.pieces if piece not in dates and piece not in lengths)
    if not (line.bullet and rest):
        return line
    if not dates:
        return line.model_copy(update={"pieces": rest})
    _into_head(groups, line.model_copy(update={"pieces": dates, "bullet": False}))
    return line.model_copy(update={"pieces": rest})


def _margin(lines: Sequence[Line]) -> float | None:
    """Where the heads begin: the left edge of the names in the lines with dates; None where there are no measures."""
    edges = [_names_edge(line) for line in lines if head_span(line) and not line.bullet]
    return max(edges) if edges else None


def _names_edge(line: Line) -> float:
    return next((piece.left for piece in line.pieces if not is_all_date(piece)), line.left)


def _is_indented(line: Line, margin: float | None) -> bool:
    step = 4 if line.size > 2 else 1
    return (
        margin is not None and line.left > margin + step and not line.bold and not head_span(line) and not line.slanted
    )


def _into_head(groups: list[Line | list[Line]], line: Line) -> None:
    """Put a date that stands at the height of the first item into the head above."""
    if groups and isinstance(groups[-1], list):
        groups[-1].append(line)
        return
    heads = [group for group in groups if isinstance(group, list)]
    if heads and not any(head_span(one) for one in heads[-1]):
        heads[-1].append(line)


def _is_body(line: Line, before: Line | None, groups: Sequence[Line | list[Line]]) -> bool:
    if line.bullet:
        return True
    if head_span(line):
        return False
    text = line.text
    after_body = bool(groups) and isinstance(groups[-1], Line)
    if after_body and before is not None and _continues(line, before):
        return True
    is_long = len(text) > LONGEST_HEAD or (line.room and len(line.pieces) == 1 and _fills(line) and len(text) > 60)
    is_sentence = len(text) > 40 and len(line.pieces) == 1 and not line.bold and bool(_TOLD.search(text))
    is_sentence = is_sentence or (bool(groups) and not line.bold and _is_told(line))
    return bool(is_long or is_sentence or (text[:1].islower() and not line.bold and after_body))


def _fills(line: Line) -> bool:
    return line.right > line.room - 0.12 * (line.room - line.left) and not line.bold


def _continues(line: Line, before: Line) -> bool:
    """Whether the line goes on with the paragraph or item before it."""
    if (line.bold and not before.bold) or len(line.pieces) > 1 or line.gap > 0.45:
        return False
    if before.bullet and line.size > 1.5 and before.page == line.page:
        return (line.left > before.left - 1.5 and reaches(before, line)) or (line.left > before.left + 3)
    if line.text[:1].islower():
        return True
    if line.size <= 1.5:
        return line.left > 0 and line.left >= before.left and not _SENTENCE.search(before.text)
    return abs(line.left - before.left) < 1.5 and reaches(before, line) and abs(line.size - before.size) < 0.6


def _lines_before_date(groups: Sequence[Line | list[Line]]) -> int:
    """How many head lines usually stand above the one with the dates."""
    counts: Counter[int] = Counter()
    for group in groups:
        if isinstance(group, list):
            first = next((place for place, line in enumerate(group) if head_span(line)), None)
            if first is not None:
                counts[first] += 1
    return counts.most_common(1)[0][0] if counts else 0


def _split(group: list[Line], before: int, entries: list[Entry]) -> list[Entry]:
    """The entries whose heads follow one another without text between; a head without dates is no entry."""
    dated = [place for place, line in enumerate(group) if head_span(line)]
    if not dated:
        for line in group:
            if entries:
                entries[-1].body.append(line.text.replace("\t", " "))
        if not entries:
            return [Entry(head=list(group), page=group[0].page)]
        return []
    starts = [0]
    for last, place in pairwise(dated):
        starts.append(max(last + 1, place - before) if before else place)
    ends = [*starts[1:], len(group)]
    return [_entry(group[start:end]) for start, end in zip(starts, ends, strict=True)]


def _entry(lines: Sequence[Line]) -> Entry:
    lines = heads_joined(lines)
    entry = Entry(page=lines[0].page)
    dated = next((number for number, line in enumerate(lines) if head_span(line)), len(lines))
    last = dated + (_AFTER_NAMES if dated else _AFTER_DATE)
    told = next((number for number in range(dated + 1, len(lines)) if _is_told(lines[number])), len(lines))
    last = min(last, told - 1)
    entry.body = [line.text.replace("\t", " ") for line in lines[last + 1 :]]
    for line in lines[: last + 1]:
        span = head_span(line)
        if entry.span is None and span is not None:
            entry.span = span
        rest = _without_dates(line)
        if rest is not None:
            entry.head.append(rest)
    return entry


def _is_told(line: Line) -> bool:
    """Whether the line tells of the work, in a sentence, rather than naming something."""
    return len(line.pieces) == 1 and bool(_ENDS_TELLING.search(line.text)) and len(line.text.split()) > 1


def _without_dates(line: Line) -> Line | None:
    """The line without its dates and lengths of time; None when nothing else is in it."""
    pieces = []
    for piece in line.pieces:
        text = without_dates(piece.text)
        if text:
            pieces.append(piece.model_copy(update={"text": text, "strong": without_dates(piece.strong)}))
    return line.model_copy(update={"pieces": tuple(pieces)}) if pieces else None


def without_dates(text: str) -> str:
    """The text without the span of time in it and the brackets around it."""
    span = span_in(text)
    if span is not None:
        text = f"{text[: span.begin]} | {text[span.stop :]}"
        text = re.sub(r"[(\[]\s*\|\s*[^)\]]{0,30}[)\]]", "|", text)
    text = without_length(text) if span else text
    return re.sub(r"\s+", " ", text).strip(" ()[]|,·–—-:•/").strip() if span else text
