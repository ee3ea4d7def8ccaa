"""The lines of a résumé under the headings they stand under."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from companion.resumes.headings import Section, section_of
from companion.resumes.model import Line
from companion.resumes.spans import head_span
from companion.resumes.telling import section_told

Look = tuple[float, bool, bool]
"""The height of a line's letters, whether it is bold, and whether it is in capitals."""


class Part(NamedTuple):
    """A section with its lines; the lines above the first heading have no section."""

    section: Section | None
    heading: str
    lines: tuple[Line, ...]


def parts_of(lines: Sequence[Line]) -> list[Part]:
    """The sections in reading order."""
    lines = _parted(_unwrapped(lines))
    parts: list[Part] = []
    section: Section | None = None
    heading, held, size = "", list[Line](), 0.0
    looks = _looks(lines)
    for line in lines:
        found = _heading(line, looks, is_inside=bool(parts) or bool(held))
        if line.opens:
            size = 0.0
        if found is not None and 2 < line.size < 0.92 * size:
            found = None  # a heading within the section
        size = line.size if found else size
        if found is None and not line.opens:
            held.append(line)
            continue
        parts.append(Part(section, heading, tuple(held)))
        section, heading, held = found, line.text if found else "", [] if found else [line]
    parts.append(Part(section, heading, tuple(held)))
    return told_by_lines([part for part in parts if part.lines])


def _unwrapped(lines: Sequence[Line]) -> list[Line]:
    """The lines, with a heading that is wrapped in a narrow column in one."""
    kept: list[Line] = []
    for line in lines:
        before = kept[-1] if kept else None
        text = _wrapped_heading(before, line) if before is not None else ""
        if before is None or not text:
            kept.append(line)
            continue
        piece = before.pieces[0].model_copy(update={"text": text, "strong": text if before.bold else ""})
        kept[-1] = before.model_copy(update={"pieces": (piece,)})
    return kept


def _wrapped_heading(before: Line, line: Line) -> str:
    """Both lines as one heading; empty when they are none."""
    is_one = len(before.pieces) == len(line.pieces) == 1 and not (before.bullet or line.bullet or line.opens)
    if not is_one or before.size <= 2 or _look(before) != _look(line) or line.gap > 0.6 or section_of(line.text):
        return ""
    texts = (f"{before.text} {line.text}", before.text.rstrip("-") + line.text)
    return next((text for text in texts if section_of(text)), "")


def told_by_lines(parts: list[Part]) -> list[Part]:
    """The parts, with those under headings of other words read as what their lines tell, where nothing else is that."""
    known = {part.section for part in parts}
    told = []
    for part in parts:
        section = (
            section_told(part.heading, part.lines)
            if part.section == "other" and section_of(part.heading) is None
            else None
        )
        told.append(part._replace(section=section) if section and section not in known else part)
    return told


def _parted(lines: Sequence[Line]) -> list[Line]:
    """The lines, with headings that stand beside their text put above it, when the work or education stands so."""
    beside = {number: section for number, line in enumerate(lines) if (section := _beside(lines, number))}
    if len(set(beside.values())) < 2 or not set(beside.values()) & {"work", "education"}:
        return list(lines)
    parted: list[Line] = []
    for number, each in enumerate(lines):
        line = each
        if number in beside or (number - 1 in beside and _runs_on(lines, number - 1)):
            if number in beside:
                text = line.pieces[0].text + (f" {lines[number + 1].pieces[0].text}" if _runs_on(lines, number) else "")
                piece = line.pieces[0].model_copy(update={"text": text, "strong": text})
                parted.append(line.model_copy(update={"pieces": (piece,), "styled": True}))
            line = line.model_copy(update={"pieces": line.pieces[1:], "opens": False})
        if line.pieces:
            parted.append(line)
    return parted


def _beside(lines: Sequence[Line], number: int) -> Section | None:
    """The section that the first piece of a line names, alone or with the first piece of the next line."""
    line = lines[number]
    if len(line.pieces) < 2 or line.bullet:
        return None
    if number and _runs_on(lines, number - 1):
        return None
    both = f"{line.pieces[0].text} {lines[number + 1].pieces[0].text}" if _runs_on(lines, number) else ""
    return section_of(both or line.pieces[0].text)


def _runs_on(lines: Sequence[Line], number: int) -> bool:
    """Whether the heading beside this line goes on beside the next."""
    if number + 1 >= len(lines) or len(lines[number].pieces) < 2:
        return False
    first, second = lines[number], lines[number + 1]
    is_beside = second.left < first.pieces[1].left and second.pieces[0].right < first.pieces[1].left
    return is_beside and section_of(f"{first.pieces[0].text} {second.pieces[0].text}") is not None


class _Looks(NamedTuple):
    """How headings look here, the usual height of letters, and whether all are in words of the person's own."""

    known: set[Look]
    usual: float
    own: bool


def _looks(lines: Sequence[Line]) -> _Looks:
    """How the headings that are beyond doubt look, so that a doubtful one can be compared."""
    usual = median([line.size for line in lines]) if lines else 0
    known = {_look(line) for line in lines if section_of(line.text) in {"work", "education"} and not line.bullet}
    return _Looks(known or _looks_of_own(lines, usual), usual, own=not known)


def _looks_of_own(lines: Sequence[Line], usual: float) -> set[Look]:
    """How headings look in a file that has no known one: the largest look that comes back, but not over each date."""
    counts = Counter(_look(line) for line in lines if _can_be_heading(line))
    dated = Counter(_look(line) for line, after in pairwise(lines) if _can_be_heading(line) and head_span(after))
    often = [look for look, count in counts.items() if count > max(1, 2 * dated[look]) and look[0] >= round(usual)]
    return {max(often)} if often else set()


def _can_be_heading(line: Line) -> bool:
    is_short = len(line.text) < 45 and not any(character.isdigit() or character in "@,;" for character in line.text)
    return is_short and len(line.pieces) == 1 and not line.bullet


def _look(line: Line) -> Look:
    return round(line.size) if line.size > 2 else round(line.size, 1), line.bold, line.text.isupper()


def _heading(line: Line, looks: _Looks, *, is_inside: bool) -> Section | None:
    """The section the line opens, if it is a heading; a heading with other words looks as the known ones do."""
    if line.bullet or len(line.pieces) > 2:
        return None
    section = section_of(line.text.replace("\t", " "))
    if section is None:
        return "other" if is_inside and _is_unknown_heading(line, looks) else None
    if len(line.pieces) > 1 and not line.text.isupper():
        return None
    alike = looks.own or _look(line) in looks.known
    if line.size <= 2:  # no measures: plain text or a word processor's
        return section if line.styled or line.bold or line.opens or alike or line.text.isupper() else None
    stands_out = line.size > 1.05 * looks.usual or line.bold or line.text.isupper()
    return section if stands_out or alike else None


def _is_unknown_heading(line: Line, looks: _Looks) -> bool:
    stands_out = line.styled or (line.size > 2 and line.size > 1.15 * looks.usual)
    stands_out = stands_out or (looks.own and (line.bold or (line.text.isupper() and len(line.text) > 4)))
    return stands_out and _can_be_heading(line) and _look(line) in looks.known
