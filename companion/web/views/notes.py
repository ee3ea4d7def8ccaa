"""How saving the notes ended."""

from dataclasses import dataclass
from datetime import datetime

from companion.web.views.merge import Merged, digest


@dataclass(frozen=True)
class NotesState:
    """`clash` is what is stored now when both sides changed the notes; `base` marks what the next save begins from."""

    clash: str | None
    base: str
    saved_at: str


def notes_state(merged: Merged, now: datetime) -> NotesState:
    """What the page says about the notes after `merged`."""
    clash = merged.clashes.get("notes")
    base = digest(merged.values["notes"] if clash is None else clash)
    return NotesState(clash=clash, base=base, saved_at=f"{now.astimezone():%H:%M:%S}")
