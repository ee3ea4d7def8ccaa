"""Lengths of time as people say them: "4 weeks", "1 month", "immediately", "three months to the end of a quarter"."""

import re
from collections.abc import Sequence
from functools import lru_cache

from companion.domain.form import Answer, Option
from companion.forms.numbers import Span, span_of, unit_of
from companion.forms.readings import Found, ways
from companion.forms.terms import key
from companion.forms.worded import patterns, table

DAYS = {"day": 1.0, "week": 7.0, "month": 30.0, "year": 365.0}
_NEAR = 0.1  # four weeks and a month, twelve weeks and three months


@lru_cache(maxsize=4_096)
def days_of(text: str) -> Span | None:
    """The time in days, as a range: "2-4 weeks" is 14 to 28, "immediately" 0; None where the text says none."""
    unit = unit_of(text)
    if not unit:
        ((_, at_once),) = patterns("numbers", "nothing")
        return Span(0, 0) if at_once.search(key(text)) or text.strip() == "0" else None
    span = span_of(text) or span_of(_in_digits(text))
    return span and span.times(DAYS[unit])


def in_language(text: str, language: str) -> str:
    """A plain length of time ("3 months", "immediately") in the words of the language; any other text as it is."""
    span, unit = days_of(text), unit_of(text)
    if span == Span(0, 0):
        return str(next(iter(table("spans")["now"].get(language, [text]))))
    count = span.low / DAYS[unit] if span and unit and span.low == span.high else 0
    is_plain = re.fullmatch(r"\w+ \w+", key(text)) is not None
    if not is_plain or count != int(count) or language not in table("spans").get(unit, {}):
        return text
    one, several = table("spans")[unit][language]
    return f"{count:.0f} {one if count == 1 else several}"


def _in_digits(text: str) -> str:
    words = key(re.sub(r"[-–—]", " ", text))
    for digit, pattern in patterns("numbers", "digits"):
        words = pattern.sub(digit, words)
    return words


def find_time(answer: Answer, options: Sequence[Option]) -> Found:
    """The options with the same length of time (a month is about four weeks), else those whose range has it."""
    wanted = next((span for way in ways(answer) if (span := days_of(way)) and span.low == span.high), None)
    if wanted is None:
        return None
    read = [(option, span) for option in options if (span := days_of(option.label))]
    if len(read) * 2 < len(options):
        return None
    days = float(wanted.low)
    same = [option for option, span in read if span.low == span.high == days]
    about = [option for option, span in read if span.low == span.high and abs(span.low - days) <= _NEAR * days]
    within = [(option, span) for option, span in read if days in span]
    tightest = min((span.high for _, span in within), default=0.0)
    if all(span.low == 0 for _, span in within):  # "within 2 weeks" is also within a month
        within = [(option, span) for option, span in within if span.high == tightest]
    return same or about or [option for option, _ in within]
