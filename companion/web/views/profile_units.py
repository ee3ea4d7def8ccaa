"""The profile's form in units: each field alone, each list as one. Two tabs join by unit, or clash as a whole."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import count

from pydantic import JsonValue

from companion.domain.profile_parts import PARTS, PartField, ProfilePart
from companion.domain.profile_values import Document, entries_of, is_said, value_at, with_value
from companion.web.views.profile_fields import NotRead, read, shown

Units = dict[str, str]


@dataclass(frozen=True)
class Problem:
    """A field whose value was not kept, and why. `unit` is what it belongs to."""

    unit: str
    name: str
    label: str
    sentence: str


@dataclass(frozen=True)
class TypedEntry:
    """An entry of a list as it was when the form was made, and its fields as they were typed."""

    place: int
    raw: dict[str, JsonValue]
    texts: dict[str, str]


@dataclass
class Written:
    """The document with what was typed, and what could not be."""

    document: dict[str, JsonValue]
    problems: list[Problem] = field(default_factory=list)


def units_of(document: Document) -> Units:
    """What the form shows of a document, by unit."""
    units: Units = {}
    for part in PARTS:
        if part.is_list:
            units[part.name] = _as_text([_texts(entry, part) for entry in entries_of(document, part)])
        else:
            for name, one in named_fields(part):
                units[name] = shown(value_at(document, (*part.path, one.key)), one.kind)
    return units


def typed_units(typed: Mapping[str, str]) -> Units:
    """What a form sent, by unit; of parts that it did not hold, none."""
    units: Units = {}
    for part in PARTS:
        if part.is_list and f"has-{part.name}" in typed:
            units[part.name] = _as_text([entry.texts for entry in typed_entries(typed, part)])
        elif not part.is_list:
            units |= {name: _plain(typed[name]) for name, _ in named_fields(part) if name in typed}
    return units


def write(document: Document, typed: Mapping[str, str], units: Units) -> Written:
    """The document with each of `units` that stands in it otherwise put as it was typed."""
    written = Written(dict(document))
    before = units_of(document)
    for part in PARTS:
        if part.is_list:
            if units.get(part.name, before[part.name]) != before[part.name]:
                entries = [_entry(entry, part, written) for entry in typed_entries(typed, part)]
                said: list[JsonValue] = [entry for entry in entries if is_said(entry)]
                written.document = with_value(written.document, part.path, said)
            continue
        for name, one in named_fields(part):
            if units.get(name, before[name]) != before[name]:
                _put(written, part, one, name=name, text=units[name])
    return written


def named_fields(part: ProfilePart) -> Iterator[tuple[str, PartField]]:
    """The fields of a part with their names in the form."""
    return ((f"{part.name}.{one.key}", one) for one in part.fields)


def _put(written: Written, part: ProfilePart, one: PartField, *, name: str, text: str) -> None:
    try:
        written.document = with_value(written.document, (*part.path, one.key), read(text, one))
    except NotRead as problem:
        written.problems.append(Problem(name, name, one.label, str(problem)))


def _entry(typed: TypedEntry, part: ProfilePart, written: Written) -> dict[str, JsonValue]:
    """The entry as it was, with what was typed otherwise."""
    entry = dict(typed.raw)
    for one in part.fields:
        text = typed.texts[one.key]
        if text == shown(entry.get(one.key), one.kind):
            continue
        try:
            value = read(text, one)
        except NotRead as problem:
            name = f"{part.name}.{typed.place}.{one.key}"
            written.problems.append(Problem(part.name, name, f"{part.label}, {one.label}", str(problem)))
            continue
        if value is None:
            entry.pop(one.key, None)
        else:
            entry[one.key] = value
    return entry


def typed_entries(typed: Mapping[str, str], part: ProfilePart) -> Iterator[TypedEntry]:
    """The entries of a list, in the order of the form."""
    for place in count():
        raw = typed.get(f"raw-{part.name}.{place}")
        if raw is None:
            return
        texts = {one.key: _plain(typed.get(f"{part.name}.{place}.{one.key}", "")) for one in part.fields}
        yield TypedEntry(place, _json(raw), texts)


def _json(text: str) -> dict[str, JsonValue]:
    try:
        found = json.loads(text)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _texts(entry: Mapping[str, JsonValue], part: ProfilePart) -> dict[str, str]:
    return {one.key: _plain(shown(entry.get(one.key), one.kind)) for one in part.fields}


def _as_text(entries: list[dict[str, str]]) -> str:
    return json.dumps([texts for texts in entries if any(texts.values())], ensure_ascii=False, sort_keys=True)


def _plain(text: str) -> str:
    return text.replace("\r\n", "\n").strip()
