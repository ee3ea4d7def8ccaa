"""Countries by name, code, calling code and flag, in the seven languages of the forms."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from companion.domain.form import Answer, Option
from companion.forms.readings import Found, alike, ways
from companion.forms.terms import key, terms

EUROPEAN_UNION = frozenset("AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE".split())
FREE_MOVEMENT = EUROPEAN_UNION | {"IS", "LI", "NO", "CH"}
"""Where citizens of any of these countries may work: European Economic Area and Switzerland."""

_LANGUAGES = ("en", "de", "fr", "es", "pt", "it", "nl")
_FLAG = re.compile("[\U0001f1e6-\U0001f1ff]{2}")
_DIAL = re.compile(r"\(?(?:\+|\b00)\s?(\d{1,4})\b[\d\s-]*\)?")
_DIAL_ALONE = re.compile(r"^\W*(?:\+|00)?\s?(\d{1,4})\W*$")
_CODE = re.compile(r"^([A-Z]{2,3})\s*[-–—:|]\s*(.+)$|^(.+?)\s*[-–—:|(\[]\s*([A-Z]{2,3})\s*[)\]]?$")
_ABBREVIATION = re.compile(r"(?<![\w.])(?:U\.?S\.?A?|U\.?K|U\.?A\.?E)\b\.?(?!\w)")
_SPELLED = {"S": " USA ", "K": " Great Britain ", "A": " UAE "}
_OTHER_PLACES = frozenset(
    {"new jersey", "new mexico", "new england", "latin america", "north america", "south america", "central america"}
)


@dataclass(frozen=True)
class Country:
    """A country; `dial` is its calling code without "+", `citizens` what its people are called."""

    code: str
    alpha3: str
    dial: str
    names: tuple[str, ...]
    citizens: tuple[str, ...]


@cache
def countries() -> dict[str, Country]:
    """Every country by its ISO 3166-1 alpha-2 code."""
    text = (files(__package__) / "words" / "countries.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if not line.startswith("#"))
    return {row[0]: Country(row[0], row[1], row[2], _listed(row[3]), _listed(row[4])) for row in rows}


def _listed(text: str) -> tuple[str, ...]:
    return tuple(filter(None, text.split("|")))


@lru_cache(maxsize=20_000)
def country_code(text: str) -> str | None:
    """The ISO code of the country that the whole text names: "Germany", "DE", "DEU", "Germany (+49)", a flag."""
    bare = " ".join(_DIAL.sub(" ", _FLAG.sub(" ", text)).split())
    flag = _FLAG.search(text)
    named = _by_name().get(key(bare)) or _by_code().get(bare.strip("()[]")) or _by_both(bare)
    if flag and (not key(bare) or named):
        return "".join(chr(ord(sign) - 0x1F1E6 + ord("A")) for sign in flag[0])
    return named


def _by_both(text: str) -> str | None:
    found = _CODE.match(text)
    if not found:
        return None
    code, name = found[1] or found[4], found[2] or found[3]
    named = _by_name().get(key(name))
    return named if named and _by_code().get(code, named) == named else None


@lru_cache(maxsize=20_000)
def citizen_of(text: str) -> str | None:
    """The ISO code of the country whose citizens the whole text names: "German", "Française"; a country's name too."""
    return _by_citizens().get(key(text).removesuffix(" citizen").removesuffix(" national")) or country_code(text)


def dial_alone(text: str) -> str | None:
    """The calling code where the text is nothing else: "+49", "0049"."""
    found = _DIAL_ALONE.match(_FLAG.sub(" ", text))
    return found[1] if found else None


def dial_in(text: str) -> str | None:
    """The calling code that stands in the text with its plus: "Germany (+49)"."""
    found = _DIAL.search(text)
    return found[1] if found else None


def country_name(code: str) -> str:
    """The English name; the text itself where it is no code."""
    country = countries().get(code.upper())
    return country.names[0] if country else code


@lru_cache(maxsize=4_096)
def countries_in(text: str) -> tuple[str, ...]:
    """The countries that a sentence names, in order and once each; "us" counts only as "US" or "U.S."."""
    found = [code for _, code in sorted(_places(text))]
    return tuple(dict.fromkeys(found))


def _places(text: str) -> Iterator[tuple[int, str]]:
    """Positions (in words of the folded text) with the country named there."""
    spelled = _ABBREVIATION.sub(lambda found: _SPELLED[found[0].replace(".", "")[1]], text)
    words = terms(spelled)
    start = 0
    while start < len(words):
        size, code = _longest(words, start)
        if code:
            yield start, code
        start += size


def _longest(words: tuple[str, ...], start: int) -> tuple[int, str]:
    """How many words the longest name takes that begins here, and its country; one word and "" where none does."""
    for size in range(min(7, len(words) - start), 0, -1):
        name = " ".join(words[start : start + size])
        if name in _OTHER_PLACES:
            return size, ""
        if (size > 1 or len(name) > 3 or name in {"usa", "uae"}) and (code := _by_name().get(name)):
            return size, code
    return 1, ""


@cache
def _by_name() -> dict[str, str]:
    return {key(name): country.code for country in countries().values() for name in country.names}


@cache
def _by_code() -> dict[str, str]:
    codes = {country.code: country.code for country in countries().values()}
    return codes | {country.alpha3: country.code for country in countries().values()} | {"UK": "GB"}


@cache
def _by_citizens() -> dict[str, str]:
    spelled = {key(name): code for code, names in _nationalities().items() for name in names}
    return spelled | {key(name): country.code for country in countries().values() for name in country.citizens}


def nationality(code: str, language: str) -> str:
    """How "nationality" is answered in a language ("Danoise"), else in English; empty where that is not known here."""
    names = _nationalities().get(code, ())
    place = _LANGUAGES.index(language) if language in _LANGUAGES else 0
    return names[place] if names else ""


@cache
def _nationalities() -> dict[str, tuple[str, ...]]:
    text = (files(__package__) / "words" / "nationalities.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if not line.startswith("#"))
    return {row[0]: tuple(row[1:]) for row in rows}


def find_country(answer: Answer, options: Sequence[Option]) -> Found:
    """The options that name the answer's country, or the people of it where that is asked."""
    read = citizen_of if answer.topic.startswith(("citizenship", "nationality")) else country_code
    return alike(read, answer, options)


def find_dial(answer: Answer, options: Sequence[Option]) -> Found:
    """The options with the answer's calling code; of several countries with it, the one that the answer names."""
    wanted = next((dial for way in ways(answer) if way.startswith(("+", "00")) and (dial := dial_alone(way))), None)
    dials = [dial_in(option.label) or dial_alone(option.label) for option in options]
    if wanted is None or sum(dial is not None for dial in dials) * 2 < len(options):
        return None
    found = [option for option, dial in zip(options, dials, strict=True) if dial == wanted]
    named = {code for way in ways(answer) if (code := country_code(way))}
    return [option for option in found if country_code(option.label) in named] or found
