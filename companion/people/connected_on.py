"""The days on which people were connected: each text is understood once, and what is doubtful is counted."""

import re
from collections.abc import Callable
from datetime import date

from companion.domain.text import clean_line

ReadDay = Callable[[str], date | None]

_NUMBERS = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}\b")
_MONTHS = 12
_SHOWN = 3


class Days:
    """Understands dates with `read_day` and remembers which it could not use."""

    def __init__(self, read_day: ReadDay, today: date) -> None:
        self._read_day = read_day
        self._today = today
        self._known: dict[str, date | None] = {}
        self._unreadable: list[str] = []
        self._future: list[str] = []

    def read(self, text: str) -> date | None:
        """The day that `text` names; None when it names none, or one that is still to come."""
        if text not in self._known:
            self._known[text] = self._understood(text)
        return self._known[text]

    def unusual(self) -> list[str]:
        """What was odd, in sentences."""
        said = []
        if self._unreadable:
            said.append(f"Some dates were not understood and are left out: {_samples(self._unreadable)}.")
        if self._future:
            said.append(f"Some dates lie in the future and are left out: {_samples(self._future)}.")
        if self.are_guessed:
            text = next(text for text in self._known if _NUMBERS.match(text))
            day = self._known[text]
            if day is not None:
                said.append(
                    f"Nothing tells whether the day or the month comes first; “{text}” is taken as "
                    f"{day.day} {day:%B %Y}."
                )
        return said

    @property
    def are_guessed(self) -> bool:
        """Whether nothing told so far which of two numbers is the month."""
        numbers = [found for text in self._known if (found := _NUMBERS.match(text))]
        return bool(numbers) and all(int(found[1]) <= _MONTHS and int(found[2]) <= _MONTHS for found in numbers)

    def _understood(self, text: str) -> date | None:
        day = self._read_day(text)
        if day is None:
            self._unreadable.append(text)
        elif day > self._today:
            self._future.append(text)
            return None
        return day


def _samples(texts: list[str]) -> str:
    shown = ", ".join(f"“{clean_line(text, 40)}”" for text in texts[:_SHOWN])
    return f"{shown} and {len(texts) - _SHOWN:,} more" if len(texts) > _SHOWN else shown
