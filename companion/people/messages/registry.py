"""The purposes there are: every file of `purposes` is one."""

from functools import cache
from importlib.resources import files

from companion.people.messages.wording import Purpose, read_purpose


@cache
def all_purposes() -> tuple[Purpose, ...]:
    """Every purpose in the order in which a person meets them."""
    found = (file for file in (files(__package__) / "purposes").iterdir() if file.name.endswith(".txt"))
    purposes = (read_purpose(file.name.removesuffix(".txt"), file.read_text(encoding="utf-8")) for file in found)
    return tuple(sorted(purposes, key=lambda purpose: (purpose.order, purpose.id)))


def find_purpose(purpose_id: str) -> Purpose | None:
    """The purpose with this id, None when there is none."""
    return next((purpose for purpose in all_purposes() if purpose.id == purpose_id), None)
