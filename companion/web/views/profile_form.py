"""The profile's page: its parts with their fields, what is saved, what clashes, what is still unsaid."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from companion.domain.profile import Profile
from companion.domain.profile_parts import PARTS, PartField, ProfilePart
from companion.domain.profile_values import Document, entries_of, entry_title, is_said, value_at
from companion.services.profile_gaps import Gap, gaps_of, questions_counted
from companion.web.views import words
from companion.web.views.profile_fields import shown
from companion.web.views.profile_units import Problem, named_fields

_KNOWN = frozenset(str(part.path[0]) for part in PARTS)
_ROWS = {"long": 4, "lines": 3, "years": 4}
_TYPES = {"email": "email", "phone": "tel"}
_OFTEN = ("nearly every form", "most forms", "many forms", "some forms")
_YES_NO = (("", "Not said"), ("yes", "Yes"), ("no", "No"))


@dataclass(frozen=True)
class FieldView:
    """One control. `rows` is 0 for a single line; `choices` are value and label, `ideas` what else may be meant."""

    name: str
    label: str
    value: str
    hint: str
    type: str = "text"
    rows: int = 0
    choices: tuple[tuple[str, str], ...] = ()
    is_date: bool = False
    ideas: tuple[str, ...] = ()


@dataclass(frozen=True)
class EntryView:
    """One entry of a list; `raw` is the whole of it, with what the form does not show."""

    place: int
    title: str
    raw: str
    fields: tuple[FieldView, ...]
    is_new: bool


@dataclass(frozen=True)
class SectionView:
    """One part of the profile."""

    name: str
    label: str
    hint: str
    one: str
    fields: tuple[FieldView, ...] = ()
    entries: tuple[EntryView, ...] = ()


@dataclass(frozen=True)
class GapsView:
    """What is unsaid: groups of gaps by how often forms ask, and how much is said."""

    groups: tuple[tuple[str, tuple[Gap, ...]], ...]
    said: int
    asked: int


@dataclass(frozen=True)
class StateView:
    """What became of what was typed. `clashes` are name and label of what was changed elsewhere meanwhile."""

    message: str
    problems: tuple[Problem, ...] = ()
    clashes: tuple[tuple[str, str], ...] = ()
    changed_elsewhere: bool = False


@dataclass(frozen=True)
class ProfileView:
    """The page."""

    sections: tuple[SectionView, ...]
    gaps: GapsView
    others: tuple[str, ...] = ()


def profile_view(document: Document, *, has_resume: bool, blank: str = "") -> ProfileView:
    """The page of a document; the list called `blank` has an empty entry at its end."""
    return ProfileView(
        sections=tuple(section_view(document, part, has_blank=part.name == blank) for part in PARTS),
        gaps=gaps_view(document, has_resume=has_resume),
        others=tuple(words.label(key) for key, value in document.items() if key not in _KNOWN and is_said(value)),
    )


def section_view(document: Document, part: ProfilePart, *, has_blank: bool = False) -> SectionView:
    """One part; `has_blank` adds an entry to be filled."""
    if not part.is_list:
        fields = (_field(name, one, value_at(document, (*part.path, one.key))) for name, one in named_fields(part))
        return SectionView(part.name, part.label, part.hint, "", fields=tuple(fields))
    entries: list[Document] = [*entries_of(document, part), *([{}] if has_blank else [])]
    return SectionView(part.name, part.label, part.hint, part.one, entries=tuple(_entries(entries, part)))


def gaps_view(document: Document, *, has_resume: bool) -> GapsView:
    """What the profile does not say."""
    gaps = gaps_of(Profile.model_validate(document), has_resume=has_resume)
    groups = ((often, tuple(gap for gap in gaps if gap.often == often)) for often in _OFTEN)
    asked = questions_counted()
    return GapsView(tuple(group for group in groups if group[1]), said=asked - len(gaps), asked=asked)


def labels_of(names: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """Units by name, with what people call them."""
    labels = {part.name: part.label for part in PARTS if part.is_list}
    for part in PARTS:
        labels |= {name: one.label for name, one in named_fields(part) if not part.is_list}
    return tuple((name, labels[name]) for name in names)


def _entries(entries: Sequence[Document], part: ProfilePart) -> Iterator[EntryView]:
    for place, entry in enumerate(entries):
        start = f"{part.name}.{place}"
        fields = tuple(_field(f"{start}.{one.key}", one, entry.get(one.key)) for one in part.fields)
        is_new = not is_said(dict(entry))
        title = f"New {part.one}" if is_new else shown(entry_title(entry, part), part.fields[0].kind)
        yield EntryView(place, title, json.dumps(dict(entry), ensure_ascii=False), fields, is_new=is_new)


def _field(name: str, one: PartField, value: object) -> FieldView:
    text = shown(value, one.kind)  # type: ignore[arg-type] # what a document holds is JSON
    return FieldView(
        name=name,
        label=one.label,
        value=text,
        hint=one.hint,
        type=_TYPES.get(one.kind, "text"),
        rows=_ROWS.get(one.kind, 0),
        choices=_choices(one, text),
        is_date=one.kind == "date",
        ideas=one.ideas,
    )


def _choices(one: PartField, text: str) -> tuple[tuple[str, str], ...]:
    known = _YES_NO if one.kind == "yes_no" else tuple((value, words.label(label)) for value, label in one.choices)
    return known if not known or text in dict(known) else (*known, (text, text))
