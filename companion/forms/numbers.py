"""Numbers and ranges of numbers as options write them: "3-5 years", "5+", "less than 1", "€60k–70k"."""

import math
import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from companion.domain.form import Answer, Option
from companion.forms.readings import Found
from companion.forms.terms import key
from companion.forms.worded import patterns

_GROUPED = re.compile(r"(?<=\d)[.,'’\u00a0\u202f\u2009 ](?=\d{3}(?!\d))")
_COMMA = re.compile(r"(?<=\d),(?=\d{1,2}(?!\d))")
_NUMBER = re.compile(
    r"(?<![\w.])(\d+(?:\.\d+)?)\s*(k|tsd|mil|thousand|lakhs?|lpa|m|mio|million)?(?![a-z])", re.IGNORECASE
)
_FACTORS = {"m": 1e6, "mio": 1e6, "million": 1e6, "lakh": 1e5, "lakhs": 1e5, "lpa": 1e5}
_UNITS = {"day": 1 / 365.25, "week": 7 / 365.25, "month": 1 / 12, "year": 1.0}
_NEVER = re.compile(
    r"(?:no|none|keine?|aucune?|ninguna?|nenhuma?|nessuna?|geen) ?(?:\w+ )?"
    r"(?:experience|(?:berufs)?erfahrung|experiencia|esperienza|ervaring)?"
)


class Span(NamedTuple):
    """A range of numbers, each end taken in or not."""

    low: float
    high: float
    with_low: bool = True
    with_high: bool = True

    def __contains__(self, number: object) -> bool:
        """Whether the number lies in the range."""
        assert isinstance(number, float)
        over = number > self.low or (self.with_low and number == self.low)
        return over and (number < self.high or (self.with_high and number == self.high))

    def times(self, factor: float) -> "Span":
        """The range in another unit."""
        return self._replace(low=self.low * factor, high=self.high * factor)


@lru_cache(maxsize=4_096)
def numbers_in(text: str) -> tuple[float, ...]:
    """The numbers in the text: "€60k–70k" is 60000 and 70000, "60.000,50" 60000.5, "60-70k" as if both had the k."""
    plain = _COMMA.sub(".", _GROUPED.sub("", text))
    found = [(float(number), factor.lower()) for number, factor in _NUMBER.findall(plain)]
    if len(found) == 2 and found[1][1] and not found[0][1] and found[0][0] <= found[1][0]:
        found[0] = (found[0][0], found[1][1])
    return tuple(number * (_FACTORS.get(factor, 1e3) if factor else 1) for number, factor in found)


@lru_cache(maxsize=4_096)
def span_of(text: str) -> Span | None:
    """The range that an option names; None where it names none."""
    numbers = numbers_in(text)
    words = key(re.sub(r"[-–—]", " ", text))
    bound = next((name for name, pattern in patterns("numbers", "bounds") if pattern.search(words)), "")
    if len(numbers) == 2 and numbers[0] <= numbers[1]:
        return Span(*numbers)
    if len(numbers) != 1:
        return None
    return {
        "below": Span(0, numbers[0], with_high=False),
        "upto": Span(0, numbers[0]),
        "above": Span(numbers[0], math.inf, with_low=False),
        "least": Span(numbers[0], math.inf),
    }.get(bound, Span(numbers[0], numbers[0]))


@lru_cache(maxsize=4_096)
def years_of(text: str) -> Span | None:
    """The range of years that an option names, also where it counts in months; "no experience" is none."""
    if _NEVER.fullmatch(key(text)):
        return Span(0, 0)
    span, unit = span_of(text), unit_of(text)
    return span and (span if unit in {"", "year"} else span.times(_UNITS[unit]))


def ages_in_digits(text: str) -> str:
    """The text with the ages that forms ask for in digits: "at least eighteen" as "at least 18"."""
    for digits, pattern in patterns("numbers", "ages"):
        text = pattern.sub(digits, text)
    return text


def unit_of(text: str) -> str:
    """The unit of time in the text, "day", "week", "month" or "year"; empty where there is none, or more than one."""
    words = re.sub(r"(?<=\d)(?=[a-z])", " ", key(text))
    units = [unit for unit, pattern in patterns("numbers", "spans") if pattern.search(words)]
    return units[0] if len(units) == 1 else ""


def find_number(answer: Answer, options: Sequence[Option]) -> Found:
    """The options whose range has the answer's number in it.

    A number of years is of completed years: 2.6 years are in "1-2 years", and 5 are in "5-10" rather than in "3-5".
    """
    if answer.number is None:
        return None
    in_years = "years" in answer.topic
    spans = [(years_of if in_years else span_of)(option.label) for option in options]
    if sum(span is not None for span in spans) * 2 < len(options):
        return None
    read = [(option, span) for option, span in zip(options, spans, strict=True) if span is not None]
    number = float(answer.number)
    found = [(option, span) for option, span in read if number in span]
    if in_years and not found:
        found = [(option, span) for option, span in read if float(math.floor(number)) in span]
    if in_years and len(found) > 1:
        found = [(option, span) for option, span in found if span.low == span.high or number < span.high]
    return [option for option, _ in found]
