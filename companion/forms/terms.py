"""Texts of forms as one compares them: folded, but with the signs that change what an option says."""

import re
from functools import lru_cache

from companion.domain.text import fold

_SIGNS = str.maketrans(
    {"+": " plus ", "#": " sharp ", "<": " under ", ">": " over ", "≤": " upto ", "≥": " from "}
    | dict.fromkeys("'’´`", "")
)

_ELISION = re.compile(r"\b([ldnsjcmt]|qu)['’´]", re.IGNORECASE)

_NUMBERS = re.compile(r"\d\s?[.,–—-]\s?\d")
_DECIMAL = re.compile(r"(?<=\d)[.,](?=\d)")
_RANGE = re.compile(r"(?<=\d)\s?[–—-]\s?(?=\d)")


@lru_cache(maxsize=20_000)
def key(text: str) -> str:
    """The text for comparison: as `fold`, but "C++" differs from "C", "5+" from "5", "3.5" from "3-5"."""
    text = _ELISION.sub(r"\1 ", text)
    if _NUMBERS.search(text):
        text = _RANGE.sub(" to ", _DECIMAL.sub(" point ", text))
    return fold(text.translate(_SIGNS))


@lru_cache(maxsize=20_000)
def terms(text: str) -> tuple[str, ...]:
    """The words of `key`, in order."""
    return tuple(key(text).split())


def stands_in(part: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    """Whether the words stand in the other ones side by side: "us citizen" in "non us citizen"."""
    return bool(part) and f" {' '.join(part)} " in f" {' '.join(whole)} "


def without(part: tuple[str, ...], whole: tuple[str, ...]) -> tuple[str, ...]:
    """The words of the whole around the first place where the part stands."""
    size = len(part)
    for start in range(len(whole) - size + 1):
        if whole[start : start + size] == part:
            return whole[:start] + whole[start + size :]
    return whole
