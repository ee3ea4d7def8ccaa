"""The shape of an entry, and how a sector's table is written.

    Name = other names of the same company
      former: what it was called
      brands: parts of it that people name as their employer
      owns: companies that belong to it
      abroad: others

Names are separated by ` | `; an entry begins at the left edge, everything else may stand on any indented line.
`abroad: others` says that the name followed by a country ("Target Australia") may be somebody else.
"""

import re
from typing import NamedTuple

_FIELD = re.compile(r"\s(former|brands|owns|abroad):\s")
_ENTRY = re.compile(r"\n(?=\S)")


class Known(NamedTuple):
    """A company and the names that go with it; `local` when its name followed by a country is the same company."""

    name: str
    same: tuple[str, ...] = ()
    former: tuple[str, ...] = ()
    brands: tuple[str, ...] = ()
    owns: tuple[str, ...] = ()
    local: bool = True


def companies(table: str) -> tuple[Known, ...]:
    """The entries of a sector's table."""
    return tuple(_entry(" ".join(text.split())) for text in _ENTRY.split(table.strip()))


def _entry(text: str) -> Known:
    head, *rest = _FIELD.split(text)
    name, _, same = head.partition(" =")
    fields = dict(zip(rest[::2], rest[1::2], strict=True))
    former, brands, owns = (_names(fields.get(field, "")) for field in ("former", "brands", "owns"))
    return Known(name.strip(), _names(same), former, brands, owns, local="abroad" not in fields)


def _names(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.split(" | ") if name.strip())
