"""Certificates and projects."""

import re
from collections.abc import Sequence

from companion.domain.profile import Certificate, Project
from companion.resumes.dates import span_in
from companion.resumes.entries import entries_of, without_dates
from companion.resumes.heads import head_of
from companion.resumes.model import Line

_PARTS = re.compile(r"\s+[|·•–—-]\s+|\t|,\s+(?=[A-Z][^,]*$)")

_LETTERS = re.compile(r"[A-Z][A-Za-z]{0,2}[A-Z0-9][A-Z0-9+-]{0,4}")
"""A certificate by its letters only; several of them stand on one line."""


def certificates_of(lines: Sequence[Line]) -> list[Certificate]:
    """One for each line: its name, and the issuer behind it where one stands apart."""
    found: list[Certificate] = []
    for line in lines:
        text = line.text
        span = span_in(text)
        names = [
            part.strip(" ()") for part in _PARTS.split(without_dates(text).replace(" | ", "\t")) if part.strip(" ()")
        ]
        if not names or len(text) > 160:
            continue
        letters = [part.strip() for part in text.split(",")]
        if len(letters) > 1 and all(_LETTERS.fullmatch(part) for part in letters):
            found.extend(Certificate(name=part) for part in letters)
            continue
        said = {"name": names[0], "issuer": names[1] if len(names) == 2 else "", "date": span.start if span else ""}
        found.append(Certificate(**{key: value for key, value in said.items() if value}))
    return found


def projects_of(lines: Sequence[Line]) -> list[Project]:
    """The projects whose heads carry a date, with what is said about them."""
    found = []
    for entry in entries_of(lines):
        names = head_of(entry.head).names
        if not names:
            continue
        said: dict[str, object] = {"name": names[0].text, "highlights": tuple(entry.body)}
        if entry.span is not None:
            said |= {"start_date": entry.span.start, "end_date": entry.span.end}
        found.append(Project(**{key: value for key, value in said.items() if value}))
    return found
