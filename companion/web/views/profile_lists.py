"""The buttons of the profile's lists: an entry more, one less, one up, one down."""

from collections.abc import Mapping
from dataclasses import dataclass

from companion.domain.profile_parts import PARTS, ProfilePart
from companion.domain.profile_values import Document, entries_of, with_value
from companion.web.views.profile_units import typed_entries

_DEEDS = ("add", "remove", "up", "down")


@dataclass(frozen=True)
class Wish:
    """What a button asks for."""

    do: str
    part: ProfilePart
    place: int

    @property
    def adds(self) -> bool:
        """Whether it asks for an empty entry."""
        return self.do == "add"

    @property
    def anchor(self) -> str:
        """Where the list is on the page."""
        return f"part-{self.part.name.replace('.', '-')}"


def read_wish(text: str) -> Wish | None:
    """`remove work 1`; None where no button was pressed."""
    do, _, rest = text.partition(" ")
    name, _, place = rest.partition(" ")
    part = next((part for part in PARTS if part.is_list and part.name == name), None)
    if part is None or do not in _DEEDS:
        return None
    return Wish(do, part, int(place) if place.isdecimal() else -1)


def rearranged(document: Document, wish: Wish, typed: Mapping[str, str]) -> Document:
    """The document with an entry moved or gone; an entry that nothing was typed into is not in it anyway."""
    said = [entry.place for entry in typed_entries(typed, wish.part) if any(entry.texts.values())]
    entries = entries_of(document, wish.part)
    if wish.adds or wish.place not in said or len(said) != len(entries):
        return document
    place = said.index(wish.place)
    entry = entries.pop(place)
    if wish.do != "remove":
        entries.insert(max(0, place + (1 if wish.do == "down" else -1)), entry)
    return with_value(document, wish.part.path, list(entries))
