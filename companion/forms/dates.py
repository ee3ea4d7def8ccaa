"""Days and months as people and forms write them."""

import re
from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache

from companion.domain.form import Answer, Option, PartialDate
from companion.domain.months import month_numbers
from companion.forms.readings import Found, ways
from companion.forms.terms import key, terms

_MONTH_OF = month_numbers()
_ISO = re.compile(r"^\s*(\d{4})(?:[-/.](\d{1,2}))?(?:[-/.](\d{1,2}))?(?:[T ].*)?$")
_MONTH_FIRST = re.compile(r"^\s*(\d{1,2})[-/.](\d{4})\s*$")
_DAY_FIRST = re.compile(r"^\s*(\d{1,2})\.(\d{1,2})\.(\d{4})\s*$")
_GOES_ON = re.compile(
    r"(?:present|current|now|ongoing|today|heute|aktuell|jetzt|gegenwart|actuel\w*|aujourd hui|present|actual\w*|hoy|"
    r"presente|atual\w*|oggi|attuale|heden|nu)"
)


@lru_cache(maxsize=4_096)
def partial_date(text: str) -> PartialDate | None:
    """The day as far as the text tells it: "2020", "2020-03", "15.03.2020", "March 2020"; None where it is no day."""
    for shape, order in ((_ISO, (1, 2, 3)), (_MONTH_FIRST, (2, 1)), (_DAY_FIRST, (3, 2, 1))):
        if found := shape.match(text):
            return _checked([int(found[group]) for group in order if found[group]])
    return _spelled(terms(text))


def _spelled(words: tuple[str, ...]) -> PartialDate | None:
    months = [_MONTH_OF[word] for word in words if word in _MONTH_OF]
    numbers = [re.sub(r"(?<=\d)(st|nd|rd|th|er|º|ª)$", "", word) for word in words if word not in _MONTH_OF]
    years = [int(number) for number in numbers if re.fullmatch(r"\d{4}", number)]
    days = [int(number) for number in numbers if re.fullmatch(r"\d{1,2}", number)]
    if len(months) != 1 or len(years) != 1 or len(days) > 1 or len(words) > 5:
        return None
    return _checked([years[0], months[0], *days])


def _checked(parts: list[int]) -> PartialDate | None:
    year, month, day = (*parts, None, None)[:3]
    assert year is not None
    try:
        date(year, month or 1, day or 1)
    except ValueError:
        return None
    return PartialDate(year=year, month=month, day=day) if 1900 <= year <= 2200 else None


def goes_on(text: str) -> bool:
    """Whether the end of a time is "present" or nothing, so that it has not ended."""
    return not text.strip() or _GOES_ON.fullmatch(key(text)) is not None


@lru_cache(maxsize=2_048)
def month_of(text: str) -> int | None:
    """The month that an option names: "March", "Mär", "03", "03 - March"."""
    words = terms(text)
    named = {_MONTH_OF[word] for word in words if word in _MONTH_OF}
    numbers = {int(word) for word in words if re.fullmatch(r"0?[1-9]|1[0-2]", word)}
    if len(words) > 2 or len(words) != len([word for word in words if word in _MONTH_OF or word.isdigit()]):
        return None
    both = named | numbers
    return both.pop() if len(both) == 1 else None


def months_between(spans: Iterable[tuple[PartialDate, PartialDate]]) -> int:
    """How many months lie in the spans, each month counted once; from the first month to the last, both taken."""
    lived: set[int] = set()
    for start, end in spans:
        first = start.year * 12 + (start.month or 1) - 1
        last = end.year * 12 + (end.month or (12 if start.year != end.year else start.month or 12)) - 1
        lived.update(range(first, min(last, first + 12 * 80) + 1))
    return len(lived)


def find_date(answer: Answer, options: Sequence[Option]) -> Found:
    """The options that are the month, the year or the day of the answer; None where the options are no such list."""
    date_said = answer.date or next((said for way in ways(answer) if (said := partial_date(way))), None)
    numbers = [int(option.label) if option.label.strip().isdigit() else None for option in options]
    counted = [number for number in numbers if number is not None]
    if date_said and len(counted) == len(options) and min(counted) >= 1900:
        return [option for option, number in zip(options, numbers, strict=True) if number == date_said.year]
    if date_said and len(counted) == len(options) and 12 < max(counted) <= 31:
        return [option for option, number in zip(options, numbers, strict=True) if number == date_said.day]
    months = [month_of(option.label) for option in options]
    month = date_said.month if date_said else next((named for way in ways(answer) if (named := month_of(way))), None)
    if month is None or None in months or len(options) < 2:
        return None
    return [option for option, number in zip(options, months, strict=True) if number == month]
