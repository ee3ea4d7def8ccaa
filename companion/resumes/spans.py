"""The spans of time that lines carry: which line is a head's because of its dates."""

import re

from companion.resumes.dates import Span, span_in, without_length
from companion.resumes.model import Line, Piece

LONGEST_HEAD = 110
_LONGEST_BOLD = 170
"""How long a line may be that begins with a name in bold."""


def head_span(line: Line) -> Span | None:
    """The span of time that a line at an entry's head carries: alone in its piece, or at the piece's edge."""
    for piece in line.pieces:
        span = span_in(piece.text)
        if span is None:
            continue
        rest = (piece.text[: span.begin] + piece.text[span.stop :]).strip(" ()[]|,·–-:•/")
        if not without_length(rest).strip(" ()[]|,·–-:•/"):
            return span
        is_edge = not piece.text[: span.begin].strip(" ([") or not without_length(piece.text[span.stop :]).strip(
            " ()[].|·,"
        )
        in_parentheses = piece.text[span.begin - 1 : span.begin] == "(" and piece.text[span.stop :].startswith(")")
        follows = not re.search(r"\b(?:in|im|by|of|en|since|to|the|über)\s*$", piece.text[: span.begin], re.IGNORECASE)
        if (
            not line.bullet
            and (is_edge or in_parentheses)
            and len(line.text) < (_LONGEST_BOLD if line.pieces[0].strong else LONGEST_HEAD)
            and (follows or not span.is_single)
        ):
            return span
    return None


def is_all_date(piece: Piece) -> bool:
    """Whether the piece is nothing but dates."""
    span = span_in(piece.text)
    if span is None:
        return False
    rest = piece.text[: span.begin] + piece.text[span.stop :]
    return not without_length(rest).strip(" ()[]|,·–-:•/")
