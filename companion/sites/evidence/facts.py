"""Labelled facts: "Location: Berlin", definition lists, tables, and label elements, in the languages of many sites."""

import re
from collections.abc import Iterator
from itertools import takewhile

from companion.domain.text import fold
from companion.sites.evidence.labels import FIELD_OF_LABEL
from companion.sites.evidence.view import View
from companion.sites.page import Json

_LINE = re.compile(r"^\W{0,3}([^:：]{2,40}?)\s*(?:[:：#]|\bno\.)\s*(\S.{0,200})?$")
_MOST_WORDS = 14
_PROMPT = re.compile(
    r"^(?:select|choose|enter|search|any|all|filter|please|\*|required|optional|e\.g\.|wählen|auswählen)\b",
    re.IGNORECASE,
)


def claims(view: View) -> dict[str, Json]:
    """Field by field the first labelled fact that stands after the page's heading, else before it."""
    found: dict[str, Json] = {}
    for field, value in _facts(_from_title(view)):
        found.setdefault(field, value)
    return found


def _from_title(view: View) -> list[tuple[str, ...]]:
    rows = list(view.lines)
    if view.headings:
        title = fold(view.headings[0])
        start = next((at for at, row in enumerate(rows) if fold(" ".join(row)) == title), 0)
        rows = rows[start:] + rows[:start]
    return rows


def _facts(rows: list[tuple[str, ...]]) -> Iterator[tuple[str, str]]:
    for at, row in enumerate(rows):
        for cell in range(len(row)):
            field, value = _fact(row[cell])
            if not field:
                continue
            if value is None:
                value = _up_to_label(row[cell + 1 :]) or (_up_to_label(rows[at + 1]) if at + 1 < len(rows) else "")
            if _is_value(field, value):
                yield field, value.lstrip(":： ").strip()


def _up_to_label(cells: tuple[str, ...]) -> str:
    return " ".join(takewhile(lambda cell: fold(cell) not in FIELD_OF_LABEL, cells))


def _fact(text: str) -> tuple[str | None, str | None]:
    """The field that `text` labels, and its value when that stands behind a colon."""
    if len(text) > 260:
        return None, None
    if len(text) <= 40 and (field := FIELD_OF_LABEL.get(fold(text))) is not None:
        return field, None
    if found := _LINE.match(text):
        return FIELD_OF_LABEL.get(fold(found[1])), found[2]
    return None, None


def _is_value(field: str, value: str) -> bool:
    value = value.lstrip(":： ")
    limit = 240 if field in ("locations", "salary") else 80
    if not value or len(value) > limit or _PROMPT.match(value) or fold(value) in FIELD_OF_LABEL:
        return False
    if field in ("locations", "company") and (value.endswith(".") or value.count(" ") > _MOST_WORDS):
        return False
    return field != "external_id" or (
        re.search(r"\d", value) is not None and len(value) <= 40 and value.count(" ") <= 2
    )
