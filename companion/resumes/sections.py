"""The lines of a résumé under the headings they stand under."""

from collections.abc import Sequence
from statistics import median
from typing import NamedTuple

from companion.resumes.headings import Section, section_of
from companion.resumes.model import Line


class Part(NamedTuple):
    """A section with its lines; the lines above the first heading have no section."""

    section: Section | None
    heading: str
    lines: tuple[Line, ...]


def parts_of(lines: Sequence[Line]) -> list[Part]:
    """The sections in reading order."""
    lines = _parted(lines)
    parts: list[Part] = []
    section: Section | None = None
    heading, held, size = "", list[Line](), 0.0
    usual = median([line.size for line in lines]) if lines else 0
    looks = _looks(lines)
    for line in lines:
        found = _heading(line, usual, looks, is_inside=section is not None)
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
    return [part for part in parts if part.lines]


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


def _looks(lines: Sequence[Line]) -> set[tuple[float, bool, bool]]:
    """How the headings that are beyond doubt look, so that a doubtful one can be compared."""
    return {_look(line) for line in lines if section_of(line.text) in {"work", "education"} and not line.bullet}


def _look(line: Line) -> tuple[float, bool, bool]:
    return round(line.size), line.bold, line.text.isupper()


def _heading(line: Line, usual: float, looks: set[tuple[float, bool, bool]], *, is_inside: bool) -> Section | None:
    """The section the line opens, if it is a heading; a heading with other words looks as the known ones do."""
    if line.bullet or len(line.pieces) > 2:
        return None
    section = section_of(line.text.replace("\t", " "))
    if section is None:
        return "other" if is_inside and _is_unknown_heading(line, usual, looks) else None
    if len(line.pieces) > 1 and not line.text.isupper():
        return None
    if line.size <= 2:  # no measures: plain text or a word processor's
        return section if line.styled or line.bold or not looks or _look(line) in looks or line.text.isupper() else None
    stands_out = line.size > 1.05 * usual or line.bold or line.text.isupper()
    return section if stands_out or not looks or _look(line) in looks else None


def _is_unknown_heading(line: Line, usual: float, looks: set[tuple[float, bool, bool]]) -> bool:
    stands_out = line.styled or (line.size > 2 and line.size > 1.15 * usual)
    is_short = len(line.text) < 45 and not any(character.isdigit() for character in line.text)
    return stands_out and is_short and len(line.pieces) == 1 and _look(line) in looks
