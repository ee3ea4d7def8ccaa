"""Two people, or two tabs, edit one thing: what each changed is kept, and only a real clash is asked about."""

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256


def digest(text: str) -> str:
    """A short mark of `text`, by which a form remembers what it was filled with."""
    return sha256(text.replace("\r\n", "\n").strip().encode()).hexdigest()[:16]


@dataclass(frozen=True)
class Merged:
    """`values` to keep, and for each field that both changed differently the value that is stored now."""

    values: dict[str, str]
    clashes: dict[str, str]


def merge(base: Mapping[str, str], mine: Mapping[str, str], theirs: Mapping[str, str]) -> Merged:
    """Join `mine` with `theirs`; `base` holds the digests of what `mine` began from.

    A field that only one side changed takes that side's value. In a clash the value is mine, for the person to judge.
    """
    values: dict[str, str] = {}
    clashes: dict[str, str] = {}
    for name, stored in theirs.items():
        typed = mine.get(name, stored)
        began = base.get(name, digest(stored))
        is_mine_untouched = digest(typed) == began
        values[name] = stored if is_mine_untouched else typed
        if not is_mine_untouched and digest(stored) not in (began, digest(typed)):
            clashes[name] = stored
    return Merged(values=values, clashes=clashes)
