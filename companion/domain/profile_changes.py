"""What a file would change in the profile, one thing at a time, and the profile with those things changed.

What fills a gap is told apart from what would replace something: only the first happens without asking.
"""

from collections.abc import Iterable, Iterator

from pydantic import JsonValue

from companion.domain.profile_parts import BANK, PARTS, PartField, Path, ProfilePart
from companion.domain.profile_values import (
    Document,
    entries_of,
    entry_in_words,
    entry_title,
    field_of,
    in_words,
    is_said,
    value_at,
    with_value,
)
from companion.domain.text import fold
from companion.domain.value import Value

_YEAR = 4
_WITH_FIELDS = frozenset(str(part.path[0]) for part in PARTS) | {"meta", "$schema"}


class ProfileChange(Value):
    """One thing that a file says and the profile does not. `now` and `said` are for people to compare.

    `fills` where nothing stands there now. An entry of a list that is not there yet has its place behind the last.
    """

    path: Path
    part: str
    label: str
    now: str
    said: str
    value: JsonValue
    fills: bool

    @property
    def id(self) -> str:
        """The path as one word."""
        return ".".join(str(step) for step in self.path)


def changes_between(document: Document, said: Document) -> tuple[ProfileChange, ...]:
    """Everything that taking over `said` would change in `document`; nothing is ever taken away."""
    parts = (change for part in (*PARTS, BANK) for change in _changes(document, said, part))
    return (*parts, *_other_parts(document, said))


def with_changes(document: Document, changes: Iterable[ProfileChange]) -> dict[str, JsonValue]:
    """The document with `changes` made, in their order."""
    changed = dict(document)
    for change in changes:
        changed = with_value(changed, change.path, change.value)
    return changed


def _changes(document: Document, said: Document, part: ProfilePart) -> Iterator[ProfileChange]:
    if not part.is_list:
        yield from _fields(value_at(document, part.path), value_at(said, part.path), part, path=part.path)
        return
    known = entries_of(document, part)
    was_empty = not any(is_said(entry) for entry in known)
    added = 0 if was_empty else len(known)
    free = list(range(len(known)))
    for entry in entries_of(said, part):
        place = next((place for place in free if _is_same(known[place], entry, part)), None)
        if place is not None and not was_empty:
            free.remove(place)
            yield from _fields(known[place], entry, part, path=(*part.path, place))
        elif is_said(entry):
            yield _addition(entry, part, place=added, fills=was_empty)
            added += 1


def _other_parts(document: Document, said: Document) -> Iterator[ProfileChange]:
    """Parts that have no fields here, such as awards: each is taken as a whole."""
    for key, value in said.items():
        if key in _WITH_FIELDS or not is_said(value) or document.get(key) == value:
            continue
        yield ProfileChange(
            path=(key,),
            part="Other parts",
            label=key,
            now=_counted(document.get(key)),
            said=_counted(value),
            value=value,
            fills=not is_said(document.get(key)),
        )


def _counted(value: JsonValue) -> str:
    if isinstance(value, list):
        return f"{len(value)} {'entry' if len(value) == 1 else 'entries'}"
    return in_words(value, "line")


def _addition(entry: dict[str, JsonValue], part: ProfilePart, *, place: int, fills: bool) -> ProfileChange:
    return ProfileChange(
        path=(*part.path, place),
        part=part.label,
        label=f"{part.label}: {entry_title(entry, part)}",
        now="",
        said=entry_in_words(entry, part),
        value=dict(entry),
        fills=fills,
    )


def _fields(now: JsonValue, said: JsonValue, part: ProfilePart, *, path: Path) -> Iterator[ProfileChange]:
    there = now if isinstance(now, dict) else {}
    offered = said if isinstance(said, dict) else {}
    title = f"{entry_title(there, part)}, " if part.is_list else ""
    for field in part.fields:
        value = offered.get(field.key)
        if not is_said(value) or _is_equal(there.get(field.key), value, field):
            continue
        yield ProfileChange(
            path=(*path, field.key),
            part=part.label,
            label=f"{title}{field.label}",
            now=in_words(there.get(field.key), field.kind),
            said=in_words(value, field.kind),
            value=value,
            fills=not is_said(there.get(field.key)),
        )


def _is_equal(now: JsonValue, said: JsonValue, field: PartField) -> bool:
    one, other = in_words(now, field.kind), in_words(said, field.kind)
    if field.kind == "date":
        return one != "" and one.startswith(other)
    return " ".join(one.split()) == " ".join(other.split())


def _is_same(one: Document, other: Document, part: ProfilePart) -> bool:
    """Whether two entries mean the same thing: the first key must agree, the others as far as both say them."""
    first, *others = (field_of(part, key) for key in part.same_by)
    if not is_said(one.get(first.key)) or not _agree(one, other, first):
        return False
    both_say = (field for field in others if is_said(one.get(field.key)) and is_said(other.get(field.key)))
    return all(_agree(one, other, field) for field in both_say)


def _agree(one: Document, other: Document, field: PartField) -> bool:
    mine, theirs = (in_words(entry.get(field.key), field.kind) for entry in (one, other))
    if field.kind == "date":
        return mine[:_YEAR] == theirs[:_YEAR]
    return fold(mine) == fold(theirs)
