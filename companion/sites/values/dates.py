"""Dates as pages write them. A relative date means nothing without the day on which the page was seen."""

import re
from datetime import date, timedelta

from companion.domain.months import month_numbers
from companion.domain.text import fold
from companion.sites.page import Json
from companion.sites.values.locale import Locale

_MONTHS = month_numbers()
_ISO = re.compile(r"(?<!\d)((?:19|20)\d\d)[-/.]?(0[1-9]|1[0-2])[-/.]?(0[1-9]|[12]\d|3[01])(?!\d)")
_NUMERIC = re.compile(r"(?<!\d)(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?((?:19|20)?\d\d)(?!\d)")
_DAY_MONTH = re.compile(
    r"(?<!\d)(\d{1,2})(?:st|nd|rd|th|er)? (?:de |of )?([a-z]{3,12}) (?:de |del )?((?:19|20)\d\d)(?!\d)"
)
_SHORT = re.compile(r"(\d{1,2})-([^\W\d_]{3,10})\.?-(\d\d)")  # as spreadsheets write it: 18-sep-20
_CLOCK = re.compile(r" \d\d \d\d \d\d [a-z]{2,5}(?= \d{4}$)")  # as in "Thu Feb 05 00:00:00 UTC 2026"
_MONTH_DAY = re.compile(r"\b([a-z]{3,12}) (\d{1,2})(?:st|nd|rd|th)? ((?:19|20)\d\d)(?!\d)")
_CJK = re.compile(r"((?:19|20)\d\d)\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]")

_TODAY = re.compile(
    r"^(posted |reposted |published |active )?(today|just (now|posted)|heute|aujourd hui|hoy|hari ini|vandaag|"
    r"oggi|hoje|"
    r"dzisiaj|dzis|idag|i dag|now|new)$"
)
_YESTERDAY = re.compile(
    r"^(posted |reposted |published )?(yesterday|gestern|hier|ayer|kemarin|gisteren|ieri|ontem|wczoraj|igar|i gar)$"
)
_UNITS = (
    (
        0,
        (
            r"min(?:ute)?s?|minuten?|minutos?|menit|hours?|hrs?|h|stunden?|std|heures?|horas?|jam|uur|ore|ora|"
            r"godz\w*|sec\w*|timmar"
        ),
    ),
    (1, r"days?|d|tag(?:en|e)?|jours?|dias?|hari|dag(?:en|ar)?|giorn[io]|dni|dzien"),
    (7, r"weeks?|wks?|w|wochen?|semaines?|semanas?|minggu|we(?:ek|ken)|settiman[ae]|tygodni\w*|tydzien|veck(?:a|or)"),
    (30, r"months?|mos?|monat(?:en|e)?|mois|mes(?:es)?|bulan|maand(?:en)?|mes[ei]|miesiac\w*|manad(?:er)?"),
)
_NUMBER = r"(\d{1,3}|an?|one|eine?[mnr]?|une?|una?|um|uma)"
_AGO = tuple(
    (
        days,
        re.compile(
            rf"(?:\b(?:vor|il y a|hace|ha|for)\s+{_NUMBER}\s*(?:{unit})\b)|(?:\b{_NUMBER}\s*(?:{unit})\s+(?:ago|lalu|"
            rf"yang lalu|geleden|fa|atras|temu|sedan|old)\b)|(?:^{_NUMBER}(?:{unit})$)"
        ),
    )
    for days, unit in _UNITS
)
_OPEN_ENDED = re.compile(r"\d\s*\+")


def read_date(raw: Json, today: date | None = None, locale: Locale | None = None) -> date | None:
    """The day that `raw` names: ISO, written out in several languages, numeric, a time stamp, or relative to `today`.

    None when it names none, when it says only "30+ days ago", and for a relative date when `today` is unknown.
    """
    if isinstance(raw, bool):
        return None
    if isinstance(raw, int | float):
        return _from_stamp(raw)
    if not isinstance(raw, str) or not raw.strip():
        return None
    text = raw.strip()[:200]
    if re.fullmatch(r"\d{10}|\d{13}", text):
        return _from_stamp(int(text))
    return _absolute(text, locale or Locale()) or _relative(text, today)


def _absolute(text: str, locale: Locale) -> date | None:
    if found := _ISO.search(text) or _CJK.search(text):
        return _day(*(int(part) for part in found.groups()))
    folded = _CLOCK.sub("", fold(text))
    if found := _DAY_MONTH.search(folded):
        return _day(int(found[3]), _MONTHS.get(found[2], 0), int(found[1]))
    if found := _MONTH_DAY.search(folded):
        return _day(int(found[3]), _MONTHS.get(found[1], 0), int(found[2]))
    if found := _SHORT.fullmatch(text):
        return _day(2000 + int(found[3]), _MONTHS.get(fold(found[2]), 0), int(found[1]))
    if found := _NUMERIC.search(text):
        return _numeric(int(found[1]), int(found[3]), int(found[4]), month_first=locale.month_first and found[2] != ".")
    return None


def _numeric(first: int, second: int, year: int, *, month_first: bool) -> date | None:
    year += 2000 if year < 100 else 0
    if first > 12 or (not month_first and second <= 12):
        return _day(year, second, first)
    return _day(year, first, second)


def _relative(text: str, today: date | None) -> date | None:
    if today is None or _OPEN_ENDED.search(text):
        return None
    folded = fold(text)
    if _TODAY.match(folded):
        return today
    if _YESTERDAY.match(folded):
        return today - timedelta(days=1)
    for days, pattern in _AGO:
        if found := pattern.search(folded):
            number = next(group for group in found.groups() if group)
            return today - timedelta(days=days * (int(number) if number.isdigit() else 1))
    return None


def _from_stamp(stamp: float) -> date | None:
    seconds = stamp / 1000 if stamp > 10**11 else stamp
    if not 631_152_000 <= seconds <= 4_102_444_800:  # 1990 to 2100; anything else is no time stamp
        return None
    return date(1970, 1, 1) + timedelta(seconds=seconds)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


_CLOSING = re.compile(
    r"\b(?:closing date|(?:send|submit)[^.\n]{0,15} applications?[^.\n]{0,30}(?= by )|clos(?:e|es|ing) (?:on|"
    r"date)?|deadline(?: for applications?| to apply)?|apply (?:by|"
    r"before)|applications? (?:close|must be received|will be accepted until|accepted until|due)|"
    r"(?:application|posting) window[^.\n]{0,60}?close|bewerbungsfrist|bewerbungsschluss|bewerben sie sich bis|"
    r"date limite[^.\n:]{0,30}|fecha límite[^.\n:]{0,30}|sluitingsdatum|sista ansökningsdag|søknadsfrist|"
    r"ansøgningsfrist)"
    r"[\s:–—-]*(?:(?:is|on|by|until|zum|bis|am|le|the|for|of|midnight|end of day|"
    r"\w+day),?[\s:–—-]*){0,4}(?P<date>(?:\d|[^\W\d_]{3,12}\.? \d)[^\n]{4,30})",
    re.IGNORECASE,
)


def closing_date_in_text(text: str, today: date | None = None, locale: Locale | None = None) -> date | None:
    """The day until which one can apply, as running text states it."""
    for found in _CLOSING.finditer(text[:60_000]):
        day = _absolute(found["date"], locale or Locale())
        if day is not None and (today is None or abs((day - today).days) < 1500):
            return day
    return None
