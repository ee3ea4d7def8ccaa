"""What must hold for a document to be kept as the profile."""

import json
from collections.abc import Mapping
from typing import cast

from pydantic import JsonValue

from companion.domain.errors import InvalidInput
from companion.domain.profile import Profile

_LARGEST = 2_000_000


def checked_document(document: Mapping[str, JsonValue]) -> dict[str, JsonValue]:
    """The document, to the letter, once it is known to be a profile that can be kept.

    Raises pydantic's `ValidationError` for a field that cannot be, `InvalidInput` for what no file can hold.
    """
    Profile.model_validate(document)
    try:
        text = json.dumps(document, allow_nan=False, ensure_ascii=False)
        size = len(text.encode("utf-8"))
    except (ValueError, RecursionError):
        raise InvalidInput(
            "The profile holds what no file can hold: NaN, Infinity, half a sign, or parts without end."
        ) from None
    if size > _LARGEST:
        raise InvalidInput(f"The profile is too large: at most {_LARGEST // 1_000_000} MB of text can be kept.")
    return cast("dict[str, JsonValue]", json.loads(text))
