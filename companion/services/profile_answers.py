"""The answer bank as the person looks after it: what was kept, from where, and what may be written into forms."""

import json
from hashlib import sha256

from pydantic import JsonValue

from companion.domain.errors import Conflict, InvalidInput
from companion.domain.profile import KeptAnswer
from companion.domain.profile_values import Document, value_at, with_value
from companion.domain.profile_version import EDITED
from companion.domain.text import clean_block, clean_line
from companion.domain.value import Value
from companion.services.context import Context
from companion.services.profile import profile_version, replace_profile

_PATH = ("x-companion", "answers")


class BankEntry(Value):
    """An answer of the bank; `mark` names it as long as nobody changes it."""

    mark: str
    kept: KeptAnswer


class AnswerEdit(Value):
    """What the person wrote; saying it themselves confirms it."""

    question: str
    answer: str
    topic: str = ""


def bank_entries(context: Context) -> tuple[BankEntry, ...]:
    """All answers; those that wait for a word of the person first, then the newest."""
    found = [
        BankEntry(mark=_mark(entry), kept=KeptAnswer.model_validate(entry))
        for entry in reversed(_entries(profile_version(context).document))
    ]
    return tuple(sorted(found, key=lambda entry: entry.kept.confirmed))


def add_answer(context: Context, *, edit: AnswerEdit) -> None:
    """Keep an answer that the person wrote down themselves; raises `InvalidInput` for half of one."""
    new = {**_said(edit), "origin": "person", "at": context.clock.now().date().isoformat()}
    with context.database.write():
        document = profile_version(context).document
        _put(context, document, [*_entries(document), new])


def change_answer(context: Context, *, mark: str, edit: AnswerEdit) -> None:
    """Put `edit` in the place of an answer; raises `Conflict` when it was changed or deleted meanwhile."""
    with context.database.write():
        document, entries, place = _found(context, mark)
        entries[place] = {**entries[place], **_said(edit)}
        _put(context, document, entries)


def confirm_answer(context: Context, *, mark: str) -> None:
    """Let an answer be written into forms as it is; raises `Conflict` as above."""
    with context.database.write():
        document, entries, place = _found(context, mark)
        entries[place] = {**entries[place], "confirmed": True}
        _put(context, document, entries)


def delete_answer(context: Context, *, mark: str) -> None:
    """Forget an answer; raises `Conflict` as above."""
    with context.database.write():
        document, entries, place = _found(context, mark)
        _put(context, document, entries[:place] + entries[place + 1 :])


def _said(edit: AnswerEdit) -> dict[str, JsonValue]:
    question, answer = clean_block(edit.question), clean_block(edit.answer)
    if not question or not answer:
        raise InvalidInput("An answer needs the question and what you say to it.")
    return {"topic": clean_line(edit.topic), "question": question, "answer": answer, "confirmed": True}


def _found(context: Context, mark: str) -> tuple[Document, list[dict[str, JsonValue]], int]:
    document = profile_version(context).document
    entries = _entries(document)
    place = next((place for place, entry in enumerate(entries) if _mark(entry) == mark), None)
    if place is None:
        raise Conflict("This answer was changed or deleted elsewhere meanwhile. Load the page again.")
    return document, entries, place


def _entries(document: Document) -> list[dict[str, JsonValue]]:
    found = value_at(document, _PATH)
    return [entry for entry in found if isinstance(entry, dict)] if isinstance(found, list) else []


def _put(context: Context, document: Document, entries: list[dict[str, JsonValue]]) -> None:
    replace_profile(context, document=with_value(document, _PATH, list(entries)), why=EDITED)


def _mark(entry: dict[str, JsonValue]) -> str:
    return sha256(json.dumps(entry, sort_keys=True).encode()).hexdigest()[:16]
