"""Pay periods: what an amount is paid for, as units and as words around the amount."""

import re
from collections.abc import Iterator

from companion.domain.job import PayPeriod
from companion.domain.text import fold
from companion.sites.page import Json

_UNITS: dict[PayPeriod, str] = {
    "hour": "hour|hours|hourly|hr|hrs|h|hur|stunde|std|heure|horaire|hora|ora|uur|godz|godzine|timme|time|jam",
    "day": "day|days|daily|d|diem|tag|tagessatz|jour|dia|giorno|dag|hari|dzien",
    "week": "week|weeks|weekly|wk|woche|semaine|semana|settimana|minggu",
    "month": (
        "month|months|monthly|mo|mth|mon|monat|monatlich|mois|mensuel|mes|mensual|mensal|mese|mensile|maand|miesiac|"
        "mies|bulan|manad|man|mnd"
    ),
    "year": (
        "year|years|yearly|yr|yrs|annum|annual|annually|ann|jahr|jahrlich|an|annee|annuel|ano|anual|anno|annuo|jaar|"
        "rok|rocznie|tahun|ar|pa|p a"
    ),
}
_UNIT_OF = {word: period for period, words in _UNITS.items() for word in words.split("|")}

_PER = r"(?:(?:per|an?|pro|par|por|al|je|im|na|za|w|i|p)\s+|/\s*)"
_WORDS: dict[PayPeriod, str] = {
    "hour": (
        rf"{_PER}(?:hours?|hrs?|h|stunde|std|heure|hora|uur|godz\w*|timme|time|jam)\b|hourly|p\.?/?h\b|all['’]ora|"
        r"stündlich|stundenlohn|时薪|時給"
    ),
    "day": (
        rf"{_PER}(?:day|d|diem|tag|jour|d[ií]a|giorno|dag|hari|dzień)\b|daily|day[- ]rate|p\.?/?d\b|"
        r"tagessatz|tjm\b|日給"
    ),
    "week": rf"{_PER}(?:week|wk|woche|semaine|semana|settimana|minggu)\b|weekly|p\.?/?w\b",
    "month": (
        rf"{_PER}(?:month|mo|mth|monat|mois|mes|m[eê]s|mese|maand|mies\w*|m-c|bulan|månad\w*|mån|mnd)\b|monthly|"
        r"monatlich\w*|mensuel\w*|mensual\w*|mensa(?:l|is)\b|mensil\w|miesięcznie|p\.?c\.?m\b|p\.m\.|bulanan|"
        r"monatsgehalt|月給|月収|월급|月薪"
    ),
    "year": (
        rf"{_PER}(?:years?|yrs?|annum|jahr|an(?:n[ée]e|no)?|a[nñ]o|jaar|rok|tahun|år)\b|yearly|annual(?:ly|i[sz]ed)?|"
        r"p\.\s?a\b|p/?a\b|jährlich\w*|jahresgehalt|jahresbrutto\w*|annuel\w*|anual(?:es)?\b|annu[io]\b|rocznie|tahunan|"
        r"\bral\b|ctc\b|lpa\b|年収|年俸|연봉|年薪"
    ),
}
_NEAR = re.compile(
    "|".join(rf"(?P<{period}>(?<![^\W_])(?:{words}))" for period, words in _WORDS.items()), re.IGNORECASE
)
_FILLER = re.compile(
    r"(?:\.[-–—])?(?:[\s,(*]*(?:(?-i:[A-Z]{3})|gross|brutto|bruto|bruts?|lord[io]|base|basic|salary|net|netto|dollars?|euros?|pounds|total|cash|pay|plus|[+])?\b\.?){0,3}[\s,(\-–]*",
    re.IGNORECASE,
)


def read_period(unit: Json) -> PayPeriod | None:
    """The period that a unit names: "YEAR", "per annum", "HOURLY", "1 MONTH", "Monat"."""
    if not isinstance(unit, str):
        return None
    words = fold(unit[:60])
    return next((_UNIT_OF[word] for word in (words, *words.split()) if word in _UNIT_OF), None)


def period_around(before: str, between: str, after: str) -> PayPeriod | None:
    """The period of an amount in running text: inside a range, right behind it, or the last one named before it."""
    if found := _NEAR.search(between):
        return _named(found)
    gap = _FILLER.match(after)
    if found := _NEAR.match(after, gap.end() if gap else 0) or _NEAR.match(after.lstrip()):
        return _named(found)
    last = None
    for found in _all(before[-60:]):
        last = found
    return None if last is None else _named(last)


def _all(text: str) -> Iterator[re.Match[str]]:
    return _NEAR.finditer(text)


def _named(found: re.Match[str]) -> PayPeriod:
    return next(period for period in _WORDS if found[period])
