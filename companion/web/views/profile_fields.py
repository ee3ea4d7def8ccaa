"""One field of the profile's form: its value as it is shown, and the value that was typed."""

from collections.abc import Callable, Mapping

from pydantic import JsonValue

from companion.domain.profile_parts import Kind, PartField
from companion.domain.profile_values import in_words
from companion.domain.text import BLOCK_LIMIT, LINE_LIMIT
from companion.forms.countries import country_code, country_name
from companion.forms.dates import goes_on, partial_date

_MOST_YEARS = 80
_CURRENCY_LETTERS = 3
_LONG = ("long", "lines", "words", "years")


class NotRead(Exception):
    """What was typed cannot be kept; the sentence says why."""


def shown(value: JsonValue, kind: Kind) -> str:
    """The value as the form shows it."""
    text = in_words(value, kind)
    return country_name(text) or text if kind == "country" and text else text


def read(text: str, field: PartField) -> JsonValue:
    """The value of what was typed; None where nothing was. Raises `NotRead`."""
    if not text:
        return None
    limit = BLOCK_LIMIT if field.kind in _LONG else LINE_LIMIT * 4
    if len(text) > limit:
        raise NotRead(f"has {len(text):,} characters; at most {limit:,} can be kept.")
    return _READERS.get(field.kind, _line)(text, field)


def _line(text: str, field: PartField) -> JsonValue:
    if field.key == "currency":
        return _currency(text)
    return text


def _currency(text: str) -> str:
    if len(text) != _CURRENCY_LETTERS or not (text.isascii() and text.isalpha()):
        raise NotRead(f"“{text}” is no currency. Write three letters, such as EUR or USD.")
    return text.upper()


def _email(text: str, _field: PartField) -> JsonValue:
    name, _, domain = text.partition("@")
    if not name or "." not in domain or " " in text:
        raise NotRead(f"“{text}” is no e-mail address.")
    return text


def _phone(text: str, _field: PartField) -> JsonValue:
    if not any(letter.isdecimal() for letter in text):
        raise NotRead(f"“{text}” is no phone number.")
    return text


def _address(text: str, _field: PartField) -> JsonValue:
    if " " in text or "." not in text or ":" in text.split("//", maxsplit=1)[0].removesuffix(":"):
        raise NotRead(f"“{text}” is no address of a page.")
    return text


def _date(text: str, field: PartField) -> JsonValue:
    if field.key == "endDate" and goes_on(text):
        return None
    day = partial_date(text)
    if day is None:
        raise NotRead(f"“{text}” is no date. Write 2020, 2020-03 or 2020-03-15.")
    parts = (f"{day.year:04}", day.month and f"{day.month:02}", day.day and f"{day.day:02}")
    return "-".join(part for part in parts if part)


def _country(text: str, _field: PartField) -> JsonValue:
    code = country_code(text)
    if code is None:
        raise NotRead(f"“{text}” is no country that is known here. Write its name in English, or its two letters.")
    return code


def _number(text: str, field: PartField) -> JsonValue:
    digits = text.replace(",", "").replace(" ", "")
    try:
        number = float(digits)
    except ValueError:
        raise NotRead(f"“{text}” is no number. Write digits such as 60000.") from None
    most = _MOST_YEARS if "years" in field.key else 1e12
    if not 0 <= number <= most:
        raise NotRead(f"“{text}” cannot be.")
    return int(number) if number == int(number) else number


def _years(text: str, field: PartField) -> JsonValue:
    years: dict[str, JsonValue] = {}
    for line in filter(None, map(str.strip, text.splitlines())):
        skill, _, number = line.rpartition(":")
        if not skill.strip():
            raise NotRead(f"“{line}” does not say skill and years. Write “Python: 6”.")
        years[skill.strip()] = _number(number.strip(), field)
    return years


def _choice(text: str, field: PartField) -> JsonValue:
    if text not in dict(field.choices):
        raise NotRead("is none of the list.")
    return text


def _yes_no(text: str, _field: PartField) -> JsonValue:
    return {"yes": True, "no": False}.get(text.casefold())


def _yes_no_or_text(text: str, _field: PartField) -> JsonValue:
    return {"yes": True, "no": False}.get(text.casefold(), text)


def _lines(text: str, _field: PartField) -> JsonValue:
    return [line.strip() for line in text.splitlines() if line.strip()]


def _words(text: str, _field: PartField) -> JsonValue:
    return [word.strip() for word in text.replace("\n", ",").split(",") if word.strip()]


_READERS: Mapping[Kind, Callable[[str, PartField], JsonValue]] = {
    "email": _email,
    "phone": _phone,
    "address": _address,
    "date": _date,
    "country": _country,
    "number": _number,
    "years": _years,
    "choice": _choice,
    "yes_no": _yes_no,
    "yes_no_or_text": _yes_no_or_text,
    "lines": _lines,
    "words": _words,
}
