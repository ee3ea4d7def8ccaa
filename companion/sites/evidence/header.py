"""The unlabelled lines around a posting's heading: "Berlin, Germany · Full-time · Hybrid · Posted 3 days ago"."""

import re
from collections.abc import Iterator

from companion.domain.text import fold
from companion.sites.evidence.gazetteer import looks_like_place
from companion.sites.evidence.labels import FIELD_OF_LABEL
from companion.sites.evidence.view import View
from companion.sites.page import Json
from companion.sites.values.employment import read_employment
from companion.sites.values.salary import salary_in_line
from companion.sites.values.workplace import read_workplace

_PIECES = re.compile(r"\s*[|·•∙●]\s*|\s{3,}")
_DASH = re.compile(r"\s+[–—-]\s+(?![A-Z$£€¥₹]{0,4}\s?\d)")
_NUMBER = re.compile(
    r"^(?:job|req(?:uisition)?|reference|ref|posting|vacancy)?\.?\s{0,3}(?:id|no|number|nr|"
    r"code)?\.?\s{0,3}[:#]?\s{0,3}((?:[A-Z]{1,6}[-_]){0,4}[A-Z]{0,6}\d[\w-]{3,24})$",
    re.IGNORECASE,
)
_POSTED = re.compile(
    r"^(?:re)?(?:posted|published|listed|veröffentlicht|publié|publicad[oa]|geplaatst|diposting|opublikowano)\b|"
    r"\bago$|^vor \d+|^il y a \d+",
    re.IGNORECASE,
)
_PRICE = re.compile(r"(?:price|rent|cost|fee|from|tuition|preis|prix|precio)\b\W*[$£€\d]?", re.IGNORECASE)
_REACH = 14
_PROSE = 170
_LONGEST_PIECE = 90


def claims(view: View) -> dict[str, Json]:
    """Field by field what the short pieces after (else just before) the heading can only mean."""
    found: dict[str, Json] = {}
    for piece in _pieces(view):
        for field, value in _meaning(piece, view):
            found.setdefault(field, value)
    return found


def _pieces(view: View) -> Iterator[str]:
    rows = list(view.lines)
    title = fold(view.headings[0]) if view.headings else None
    at = next((index for index, row in enumerate(rows) if title and fold(" ".join(row)) == title), None)
    if at is None:
        return
    for row in rows[at + 1 : at + 1 + _REACH]:
        if len(" ".join(row)) > _PROSE:
            break
        yield from _split(row)
    for row in rows[max(0, at - 3) : at]:
        if len(" ".join(row)) <= _PROSE:
            yield from _split(row)


def _split(row: tuple[str, ...]) -> Iterator[str]:
    whole = " ".join(row)
    if looks_like_place(whole):
        yield whole
        return
    for cell in row:
        for piece in _PIECES.split(cell):
            parts = [piece] if looks_like_place(piece) else _DASH.split(piece)
            yield from (part for part in parts if 1 < len(part) <= _LONGEST_PIECE)


def _meaning(piece: str, view: View) -> Iterator[tuple[str, str]]:
    if FIELD_OF_LABEL.get(fold(piece)) == "" or _PRICE.match(piece):
        return
    words = piece.count(" ") + 1
    if words <= 5 and read_employment(piece):
        yield "employment_type", piece
    if words <= 5 and not looks_like_place(piece) and read_workplace(piece):
        yield "workplace", piece
    if _POSTED.search(piece):
        yield "posted_at", piece
    elif re.search(r"\d", piece) and salary_in_line(piece, view.locale):
        yield "salary", piece
    elif number := _NUMBER.match(piece):
        yield "external_id", number[1]
    elif looks_like_place(piece):
        yield "locations", piece
