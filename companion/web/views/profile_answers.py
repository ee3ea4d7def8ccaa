"""The answer bank on screen."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from companion.services.profile_answers import BankEntry
from companion.web.views import words

_ORIGINS = {
    "person": "you wrote it here",
    "form": "you wrote it on a form",
    "model": "drafted by a model",
    "template": "drafted from a template",
    "import": "imported",
}
_ROW = 90
_MOST_ROWS = 12


@dataclass(frozen=True)
class AnswerRow:
    """One answer. `origin` says where it comes from, and when."""

    mark: str
    topic: str
    about: str
    question: str
    answer: str
    rows: int
    origin: str
    is_confirmed: bool


def answers_view(entries: Sequence[BankEntry]) -> tuple[AnswerRow, ...]:
    """The rows, in the given order."""
    return tuple(_row(entry) for entry in entries)


def _row(entry: BankEntry) -> AnswerRow:
    kept = entry.kept
    where = f"for {kept.company}" if kept.company else ""
    return AnswerRow(
        mark=entry.mark,
        topic=kept.topic,
        about=words.label(kept.topic.replace(":", ": ")),
        question=kept.question,
        answer=kept.answer,
        rows=min(_MOST_ROWS, 1 + kept.answer.count("\n") + len(kept.answer) // _ROW),
        origin=", ".join(part for part in (_ORIGINS[kept.origin], where, _day(kept.at)) if part),
        is_confirmed=kept.confirmed,
    )


def _day(text: str) -> str:
    try:
        return words.day(date.fromisoformat(text[:10]))
    except ValueError:
        return text
