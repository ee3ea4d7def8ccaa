"""Fills as a plan says them."""

from typing import Any

Fill = dict[str, Any]


def text(words: str) -> Fill:
    """A text to write."""
    return {"text": words}


def take(*labels: str) -> Fill:
    """Options that the page showed from the start."""
    return {"take": list(labels)}


def says(words: str, **more: Any) -> Fill:
    """An answer for which the option must be found once the list is open."""
    return {"answer": {"topic": "test", "text": words, **more}}


def several(*words: str) -> Fill:
    """Several answers to one question."""
    return {"answer": {"topic": "test", "several": [{"topic": "test", "text": word} for word in words]}}


def day(year: int, month: int | None = None, of_month: int | None = None) -> Fill:
    """A date as far as it is known."""
    return {"answer": {"topic": "test", "date": {"year": year, "month": month, "day": of_month}}}


def tick(*, on: bool = True) -> Fill:
    """A yes or a no."""
    return {"answer": {"topic": "test", "yes": on}}


FILE: Fill = {"answer": {"topic": "test", "file": 1}}
