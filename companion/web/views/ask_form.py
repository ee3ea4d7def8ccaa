"""Whom to ask and what to do next, read back from forms."""

from collections.abc import Mapping
from datetime import date

from companion.domain.ask import AskStep, NewAsk, NextAction
from companion.domain.errors import InvalidInput
from companion.domain.text import LINE_LIMIT, clean_line

_DIGITS_LIMIT = 9
_LAST_YEAR = 9000


def read_who(job_id: int, typed: Mapping[str, str]) -> NewAsk:
    """The ask that was wished: `who` is “connection:7” or “contact:7”; without it `name` counts."""
    kind, _, number = typed.get("who", "").partition(":")
    if not kind:
        return NewAsk(job_id=job_id, name=clean_line(typed.get("name", "")))
    if kind not in ("connection", "contact") or not number.isascii() or not number.isdecimal():
        raise InvalidInput("This page is too old to say whom you mean. Load it again.")
    found = int(number[:_DIGITS_LIMIT])
    return NewAsk(
        job_id=job_id,
        connection_id=found if kind == "connection" else None,
        contact_id=found if kind == "contact" else None,
    )


def read_step(typed: Mapping[str, str]) -> AskStep:
    """The step at which the ask begins; the first one for any other word."""
    return next((step for step in AskStep if step == typed.get("step")), AskStep.SUGGESTED)


def read_action(text: str, due_on: str) -> NextAction | None:
    """The next action that was typed; None when nothing was. `InvalidInput` says what is missing."""
    text = clean_line(text, LINE_LIMIT + 1)
    if not text and not due_on.strip():
        return None
    if not text:
        raise InvalidInput("Say what you want to do on that day.")
    if len(text) > LINE_LIMIT:
        raise InvalidInput(f"At most {LINE_LIMIT} characters. The rest may go into a note.")
    try:
        day = date.fromisoformat(due_on.strip())
    except ValueError:
        raise InvalidInput("Choose the day on which you want to be reminded.") from None
    if day.year > _LAST_YEAR:
        raise InvalidInput("That day is too far away. Choose an earlier one.")
    return NextAction(text=text, due_on=day)
