"""Skills, with a group's heading as the name and its members as keywords."""

import re
from collections.abc import Iterator, Sequence

from companion.domain.profile import Skill
from companion.domain.text import fold
from companion.resumes.model import Line
from companion.resumes.wrapped import joined

_LONG = 60
"""From how many characters on a line counts as full in a file without measures."""
_GROUP = re.compile(r"^(?P<name>[^:,;•|]{2,45}?)\s*:\s+(?P<rest>\S.*)$|^(?P<lone>[^:,;•|]{2,45}):$")
_DRAWN = re.compile(r"\s*[●○★☆■□▪◆◇•◐◑⬤⚪⚫]{3,}\s*")
"""A rating drawn behind a skill."""
_RATED = re.compile(r"\s*(?:\d{1,3}\s?%|\d/\d{1,2}|[●○★☆■□▪◆◇•]{3,})\s*$")


def skills_of(lines: Sequence[Line]) -> list[Skill]:
    """The skills in order; each only once."""
    groups: list[tuple[str, list[str]]] = []
    for name, text in _grouped(lines):
        members = [member for member in _members(text) if member]
        if name:
            groups.append((name, members))
        else:
            groups.extend((member, []) for member in members)
    found: dict[str, Skill] = {}
    for name, members in groups:
        if name and fold(name) not in found:
            found[fold(name)] = Skill(name=name, keywords=tuple(members)) if members else Skill(name=name)
    return list(found.values())


def _grouped(lines: Sequence[Line]) -> Iterator[tuple[str, str]]:
    """Each group's name, empty for none, with its members' text; wrapped lines are put together."""
    name, text = "", ""
    for line in _whole(lines):
        group = _GROUP.match(line)
        if group:
            if text or name:
                yield name, text
            name, text = (group["name"] or group["lone"]).strip(), group["rest"] or ""
        elif name and not text:
            text = line
        else:
            yield name, text
            name, text = "", line
    yield name, text


def _whole(lines: Sequence[Line]) -> list[str]:
    """Lines with what was wrapped onto the next one put back."""
    texts: list[str] = []
    before: Line | None = None
    for line in lines:
        text = _labelled(line)
        wraps = (
            before is not None and not line.bullet and not _GROUP.match(text) and line.gap < 0.4 and "\t" not in text
        )
        if wraps and before is not None and texts and _unfinished(texts[-1], before, line, text=text):
            texts[-1] = joined(texts[-1], text)
        else:
            texts.append(text)
        before = line
    return texts


def _labelled(line: Line) -> str:
    """The line, with a colon behind a bold label or one that stands in a column of its own."""
    first = line.pieces[0]
    if len(line.pieces) == 2 and "," in line.pieces[1].text and len(first.text) < 40 and "," not in first.text:
        return f"{first.text.rstrip(':')}: {line.pieces[1].text}"
    if first.strong and first.text.startswith(first.strong) and first.strong != first.text and ":" not in first.text:
        return f"{first.strong.rstrip(' –-')}: {line.text[len(first.strong) :].lstrip(' –-')}"
    return line.text


def _unfinished(before_text: str, before: Line, line: Line, *, text: str) -> bool:
    if line.bold and not before.bold:
        return False
    if before_text.rstrip().endswith((",", ";", "/", "&", "·", "|")):
        return True
    is_lower = text[:1].islower() and not before.bold
    return (is_lower or "," in before_text) and _is_full(before)


def _is_full(line: Line) -> bool:
    """Whether the line reaches the right edge of its column; unknown in files without measures."""
    if line.size <= 2:
        return len(line.text) > _LONG
    return line.room > 0 and line.right > line.room - 0.15 * (line.room - line.left)


def _members(text: str) -> list[str]:
    """The list cut at commas and the like, but not inside brackets."""
    text = _DRAWN.sub(";", text)
    members, depth, start = [], 0, 0
    for position, character in enumerate(text):
        depth += (character in "([") - (character in ")]")
        is_spaced = character in "/–" and text[position - 1 : position + 2] == f" {character} "
        if depth <= 0 and (character in ",;•|·\t●▪" or is_spaced):
            members.append(text[start:position])
            start = position + 1
    members.append(text[start:])
    return [_RATED.sub("", member).strip(" .:–-•*") for member in members if len(member.strip()) <= 80]
