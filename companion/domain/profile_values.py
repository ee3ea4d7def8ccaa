"""A profile's document looked into and changed by path, whatever else it holds, and its values in words."""

from collections.abc import Mapping, Sequence
from copy import deepcopy
from itertools import pairwise
from typing import Any

from pydantic import JsonValue

from companion.domain.profile_parts import Kind, PartField, Path, ProfilePart

Document = Mapping[str, JsonValue]


def value_at(document: Document, path: Path) -> JsonValue:
    """What stands at `path`; None where nothing does."""
    found: Any = document
    for step in path:
        if isinstance(step, str) and isinstance(found, Mapping):
            found = found.get(step)
        elif isinstance(step, int) and isinstance(found, Sequence) and not isinstance(found, str):
            found = found[step] if step < len(found) else None
        else:
            return None
    return found  # type: ignore[no-any-return] # whatever JSON holds


def with_value(document: Document, path: Path, value: JsonValue) -> dict[str, JsonValue]:
    """A copy of the document with `value` at `path`; None takes the key away. An index at the end of a list appends."""
    copy: dict[str, Any] = deepcopy(dict(document))
    place: Any = copy
    for step, following in pairwise(path):
        place = _entered(place, step, makes_list=isinstance(following, int))
    _put(place, path[-1], value)
    return copy


def entries_of(document: Document, part: ProfilePart) -> list[dict[str, JsonValue]]:
    """The entries of a list; what is no entry is left out."""
    found = value_at(document, part.path)
    return [entry for entry in found if isinstance(entry, dict)] if isinstance(found, list) else []


def is_said(value: JsonValue) -> bool:
    """Whether a value says anything."""
    if isinstance(value, dict):
        return any(is_said(inner) for inner in value.values())
    if isinstance(value, list):
        return any(is_said(inner) for inner in value)
    return value is not None and value != "" and not (isinstance(value, str) and not value.strip())


def in_words(value: JsonValue, kind: Kind) -> str:
    """A value as it stands in a form: “yes” and “no”, one text a line, “Python: 6”; empty where nothing is said."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:.4f}".rstrip("0").rstrip(".")
    if isinstance(value, list):
        return (", " if kind == "words" else "\n").join(in_words(one, "line") for one in value if is_said(one))
    if isinstance(value, dict):
        return "\n".join(f"{name}: {in_words(inner, 'line')}" for name, inner in value.items() if is_said(inner))
    return "" if value is None else str(value).strip()


def entry_in_words(entry: Document, part: ProfilePart) -> str:
    """An entry in a line or a few."""
    return "\n".join(words for field in part.fields if (words := in_words(entry.get(field.key), field.kind)))


def entry_title(entry: Document, part: ProfilePart) -> str:
    """What an entry is called: its first field, or what comes nearest."""
    titles = (in_words(entry.get(field.key), field.kind) for field in part.fields)
    return next((title for title in titles if title), f"new {part.one}")


def field_of(part: ProfilePart, key: str) -> PartField:
    """The field of this key."""
    return next(field for field in part.fields if field.key == key)


def _entered(place: Any, step: str | int, *, makes_list: bool) -> Any:
    inner = place[step] if isinstance(step, int) else place.get(step)
    if not isinstance(inner, list if makes_list else dict):
        inner = [] if makes_list else {}
        _put(place, step, inner)
    return inner


def _put(place: Any, step: str | int, value: JsonValue) -> None:
    if isinstance(step, int) and step >= len(place):
        place.append(value)
    elif isinstance(step, str) and value is None:
        place.pop(step, None)
    else:
        place[step] = value
