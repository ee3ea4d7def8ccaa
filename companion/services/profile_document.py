"""What must hold for a document to be kept as the profile."""

import json
from collections.abc import Mapping
from typing import cast

from pydantic import JsonValue

from companion.domain.errors import InvalidInput
from companion.domain.profile import Profile

_LARGEST = 2_000_000
_DEEPEST = 100


def checked_document(document: Mapping[str, JsonValue]) -> dict[str, JsonValue]:
    """The document, to the letter, once it is known to be a profile that can be kept.

    Raises pydantic's `ValidationError` for a field that cannot be, `InvalidInput` for what no file can hold.
    """
    if _depth(document) > _DEEPEST:
        raise InvalidInput("The profile has parts within parts without end. Look at its brackets.")
    Profile.model_validate(document)
    try:
        text = json.dumps(document, allow_nan=False, ensure_ascii=False)
        size = len(text.encode("utf-8"))
    except (ValueError, RecursionError):
        raise InvalidInput("The profile holds what no file can hold: NaN, Infinity or half a sign.") from None
    if size > _LARGEST:
        raise InvalidInput(f"The profile is too large: at most {_LARGEST // 1_000_000} MB of text can be kept.")
    return cast("dict[str, JsonValue]", json.loads(text))


def _depth(document: Mapping[str, JsonValue]) -> int:
    """How many parts stand within one another; counted without calling itself, as that is what has to be found out."""
    depth, level = 0, [document]
    while level:
        depth += 1
        parts = (part for one in level for part in (one.values() if isinstance(one, Mapping) else one))
        level = [part for part in parts if isinstance(part, Mapping | list)]  # type: ignore[misc]
    return depth
