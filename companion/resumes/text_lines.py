"""Plain text and Markdown as lines."""

import re

from companion.resumes.cleaning import drawn_together, is_ruler, plain, without_bullet
from companion.resumes.model import Line, Piece, ResumeUnreadable, Source

_MARK = re.compile(r"^(#{1,6})\s+(.*?)\s*#*$")
_LINK = re.compile(r"!?\[([^\]]*)\]\(([^)\s]+)[^)]*\)|<((?:https?://|mailto:)[^>\s]+)>")
_STRONG = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
_SLANTED = re.compile(r"(?<![\w*])([*_])(?=\S)([^*_]+?)(?<=\S)\1(?![\w*])")
_RULE = re.compile(r"^\s*(?:[-=_*~]\s*){3,}$")
_WIDE = re.compile(r"\t+|(?<=\S) {3,}(?=\S)")


def read_text(content: bytes) -> Source:
    """The text's lines and links; ResumeUnreadable when it is no text or empty."""
    text = _decoded(content)
    links = [found[2] or found[3] for found in _LINK.finditer(text)]
    lines: list[Line] = []
    blank = 0
    for raw in text.splitlines():
        if _RULE.match(raw):
            if lines and set(raw.strip()) <= {"=", "-"}:
                lines[-1] = lines[-1].model_copy(update={"styled": True})
            continue
        line = _line(raw, blank)
        blank = 0 if line else blank + 1
        if line:
            lines.append(line)
    if not lines:
        raise ResumeUnreadable("The file is empty: give the file with your résumé in it.")
    return Source(lines=tuple(lines), links=tuple(links))


def _decoded(content: bytes) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", "replace")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252", "replace")
    if "\0" in text or sum(not c.isprintable() and not c.isspace() for c in text[:4000]) > 0.05 * len(text[:4000]):
        raise ResumeUnreadable("This is no résumé that can be read: give a PDF, Word, text or JSON Resume file.")
    return text


def _line(raw: str, blank: int) -> Line | None:
    indent = float(len(raw.expandtabs(4)) - len(raw.expandtabs(4).lstrip()))
    text = raw.strip()
    mark = _MARK.match(text)
    level = len(mark[1]) if mark else 0
    text, bullet = without_bullet(mark[2] if mark else text)
    pieces = [piece for part in _WIDE.split(drawn_together(text)) if (piece := _piece(part, indent))]
    if not pieces or is_ruler(text):
        return None
    size = {0: 1.0, 1: 2.0, 2: 1.4}.get(level, 1.2)
    styled = 0 < level <= 2
    return Line(pieces=tuple(pieces), size=size, bullet=bullet, styled=styled, gap=float(blank))


def _piece(part: str, indent: float) -> Piece | None:
    text = _LINK.sub(lambda found: found[1] or found[3] or "", part)
    strong = max((found[2] for found in _STRONG.finditer(text)), key=len, default="")
    text = _STRONG.sub(r"\2", text)
    slanted = max((found[2] for found in _SLANTED.finditer(text)), key=len, default="")
    text = plain(_SLANTED.sub(r"\2", text).replace("\\", "")).replace("\t", " ")
    strong = plain(_SLANTED.sub(r"\2", strong))
    return Piece(text=text, left=indent, strong=strong if strong in text else "", slanted=slanted) if text else None
