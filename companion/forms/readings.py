"""Options of a kind that can be read, such as countries or months: equal is what reads alike, however it is written."""

from collections.abc import Callable, Hashable, Iterator, Sequence
from typing import TypeVar

from companion.domain.form import Answer, Option
from companion.forms.terms import key

Meaning = TypeVar("Meaning", bound=Hashable)
Found = list[Option] | None
"""The options that say the answer, none where it is not among them; None where the options are of another kind."""


def ways(answer: Answer) -> Iterator[str]:
    """The texts that say the answer, the best first."""
    return (way for way in (answer.text, *answer.choices) if key(way))


def alike(
    read: Callable[[str], Meaning | None],
    answer: Answer,
    options: Sequence[Option],
    *,
    read_answer: Callable[[str], Meaning | None] | None = None,
) -> Found:
    """The options that read as the answer does; None unless the answer reads, and at least half of the options do."""
    wanted = next((meaning for way in ways(answer) if (meaning := (read_answer or read)(way)) is not None), None)
    if wanted is None:
        return None
    readings = [read(option.label) for option in options]
    if sum(meaning is not None for meaning in readings) * 2 < len(options):
        return None
    return [option for option, meaning in zip(options, readings, strict=True) if meaning == wanted]
