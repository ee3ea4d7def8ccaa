"""A short message at the edge of the page."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Toast:
    """What happened; `undo` is the address that takes it back, `bad` marks a failure, which stays until closed."""

    text: str
    undo: str = ""
    bad: bool = False
