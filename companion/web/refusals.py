"""What is wrong with a request, in sentences: what was sent and what to send instead."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

_PARTS = ("body", "query", "path", "header", "cookie")
_SHOWN = 40

# What each kind of mistake is called by the checking library, and what we say about the field.
_KINDS: dict[str, str] = {
    "missing": "is missing. Fill it in and send it again",
    "int_parsing": "must be a whole number",
    "int_type": "must be a whole number",
    "int_from_float": "must be a whole number",
    "float_parsing": "must be a number",
    "float_type": "must be a number",
    "finite_number": "must be a number",
    "bool_parsing": "must be true or false",
    "bool_type": "must be true or false",
    "string_type": "must be text",
    "string_too_short": "is too short: at least {min_length} needed",
    "too_short": "is too short: at least {min_length} needed",
    "string_too_long": "is too long: at most {max_length} characters fit",
    "string_pattern_mismatch": "does not have the form that is needed here",
    "greater_than_equal": "must be at least {ge}",
    "less_than_equal": "must be at most {le}",
    "enum": "must be one of {expected}",
    "literal_error": "must be one of {expected}",
    "date_parsing": "must be a date, as 2026-03-31",
    "date_from_datetime_parsing": "must be a date, as 2026-03-31",
    "date_type": "must be a date, as 2026-03-31",
    "datetime_parsing": "must be a moment, as 2026-03-31T12:00:00Z",
    "datetime_from_date_parsing": "must be a moment, as 2026-03-31T12:00:00Z",
    "list_type": "must be a list",
    "tuple_type": "must be a list",
    "too_long": "is too long: at most {max_length} can be taken",
    "dict_type": "must be an object with named fields",
    "model_type": "must be an object with named fields",
    "model_attributes_type": "must be an object with named fields",
}
_BODY: dict[str, str] = {
    "json_invalid": "What was sent is not valid JSON. Look at its brackets, commas and quotation marks.",
    "missing": "Nothing was sent, or the file is empty. Send the fields as JSON, or the file itself as the body.",
}
_NOT_AN_OBJECT = "What was sent is not a JSON object. Send one with named fields, as “application/json”."


class Refusal(NamedTuple):
    """The field, by its path, and the sentence; `is_address` when a part of the address names nothing."""

    field: str
    sentence: str
    is_address: bool = False


def refusal_of(problems: Sequence[Any]) -> Refusal:
    """What to say about the first of `problems`, as the checking library lists them."""
    problem = problems[0]
    place = tuple(problem.get("loc", ()))
    kind = str(problem.get("type", ""))
    if place[:1] == ("path",):
        return Refusal(str(place[-1]), _nothing_there(problem.get("input")), is_address=True)
    field = ".".join(str(step) for step in (place[1:] if place[:1] and place[0] in _PARTS else place))
    if kind == "json_invalid" or not field:
        own = _own_words(problem)
        return Refusal("body", f"What was sent cannot be used: {own}." if own else _BODY.get(kind, _NOT_AN_OBJECT))
    return Refusal(field, f"“{field}” {_said(problem, kind)}.")


def _said(problem: Mapping[str, Any], kind: str) -> str:
    own = _own_words(problem)
    if own:
        return f"cannot be used: {own}"
    return _KINDS.get(kind, "does not fit here. Look at it and send it again").format_map(problem.get("ctx") or {})


def _own_words(problem: Mapping[str, Any]) -> str:
    """The words of our own checks; the library passes them on behind a prefix of its own."""
    text = str(problem.get("msg", ""))
    return text.removeprefix("Value error, ").rstrip(".") if problem.get("type") == "value_error" else ""


def _nothing_there(given: object) -> str:
    text = str(given)
    shown = f"{text[:_SHOWN]}…" if len(text) > _SHOWN else text
    return f"There is nothing at this address: “{shown}” does not name anything here."
