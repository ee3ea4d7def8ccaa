"""Spans of time as résumés write them, in seven languages, as ISO partial dates (`2020`, `2020-03`)."""

import re
from typing import NamedTuple

from companion.domain.months import month_names, month_numbers
from companion.domain.text import fold

_SEASONS = (
    "spring|summer|autumn|fall|winter|frühling|frühjahr|sommer|herbst|printemps|été|automne|hiver|primavera|verano|"
    "otoño|invierno|verão|outono|inverno|estate|autunno|lente|zomer|herfst|wintersemester|sommersemester|ws|ss|q[1-4]"
)
_NOW = (
    "present|presently|current|currently|now|today|ongoing|to date|date|till date|heute|jetzt|aktuell|laufend|"
    "gegenwärtig|dato|andauernd|présent|actuel|actuellement|aujourd['’]hui|ce jour|en cours|maintenant|la actualidad|"
    "actualidad|actual|actualmente|el presente|presente|hoy|la fecha|el momento|atual|atualmente|o momento|momento|"
    "hoje|o presente|oggi|attuale|attualmente|in corso|adesso|heden|nu|vandaag|huidig|jetzige"
)
_SINCE = "since|from|seit|ab|von|depuis|de|du|desde|dal|dall['’]|da|sinds|vanaf|van|a partir de|à partir de"
_UNTIL = "to|until|till|thru|through|bis|bis zum|à|au|a|al|à la|hasta|até|ao|fino a|ad|tot|t/m|tot en met|jusqu['’]à|e"
_YEAR = r"(?:19[4-9]\d|20[0-4]\d)"
_MONTH_WORD = "|".join(sorted(month_names(), key=lambda name: (-len(name), name)))
_POINT = (
    rf"(?:\d{{1,2}}(?:\.|st|nd|rd|th)?\s+)?(?:(?:{_MONTH_WORD})\b\.?,?\s*(?:(?:de|of|del|di)\s+)?(?:{_YEAR}|['’]\d\d\b))"
    rf"|(?:(?:{_SEASONS})\s+(?:\d\d/)?{_YEAR}(?:/\d\d\b)?)"
    rf"|\d{{1,2}}[./]\d{{1,2}}[./]{_YEAR}|{_YEAR}[-./]\d{{1,2}}(?:[-./]\d{{1,2}})?(?!\d)"
    rf"|(?:0?[1-9]|1[0-2])\s?[./-]\s?{_YEAR}|(?:0[1-9]|1[0-2])/\d\d(?!\d|/)|{_YEAR}(?:/\d\d(?!\d))?"
)
_DASH = r"\s*(?:[-–—−~→]|--)\s*"
_BETWEEN = rf"(?:{_DASH}(?:(?:{_UNTIL})\s+)?|\s+(?:{_UNTIL})\s+)"
_RANGE = re.compile(
    rf"(?<![\w/.])(?:(?:{_SINCE})\s+)?(?P<start>{_POINT}){_BETWEEN}(?P<end>{_POINT}|(?:{_NOW})\b)(?![\w])",
    re.IGNORECASE,
)
_MONTHS_OF_YEAR = re.compile(
    rf"(?<!\w)(?P<start>(?:{_MONTH_WORD})\b\.?){_BETWEEN}(?P<end>(?:{_MONTH_WORD})\b\.?,?\s+(?:de\s+)?(?P<year>{_YEAR}))(?!\w)",
    re.IGNORECASE,
)
_OPEN = re.compile(
    rf"(?<!\w)(?:(?P<since>{_SINCE})\s+(?P<start>{_POINT})|(?P<dashed>{_POINT})\s*[-–—]\s*(?=$|\t|\)))(?!\w)",
    re.IGNORECASE,
)
_ONE = re.compile(rf"(?<![\w/.,$€£])(?P<start>{_POINT})(?![\w%])", re.IGNORECASE)
_TRULY_SINCE = {"since", "from", "seit", "ab", "depuis", "desde", "dal", "sinds", "vanaf", "a partir de"}
_ONLY_NOW = re.compile(rf"^\W*(?:(?:{_UNTIL})\s+)?(?:{_NOW})\W*$", re.IGNORECASE)
_LENGTH = re.compile(
    r"\(?\s*(?:·\s*)?(?:\d+\+?\s*(?:years?|yrs?|jahre?n?|ans?|années?|años?|anos?|anni|anno|jaar|months?|mos?|monate?n?|"
    r"mois|mes(?:es)?|mês|mesi|mese|maand(?:en)?)\b\.?[\s,]*(?:(?:and|und|et|y|e|en)\s+)?){1,2}\)?",
    re.IGNORECASE,
)


class Span(NamedTuple):
    """A span of time and where it stands in its text. An ongoing one has no end; a single date is both ends."""

    start: str
    end: str
    ongoing: bool
    begin: int
    stop: int

    @property
    def is_single(self) -> bool:
        """Whether only one date is said."""
        return self.start == self.end


def span_in(text: str) -> Span | None:
    """The first span of time in the text; a range before a single date."""
    if not any(character.isdigit() for character in text):
        return None
    return _shared_year(text) or _range(text) or _since(text) or _single(text)


def is_now(text: str) -> bool:
    """Whether the text only says "today"."""
    return bool(_ONLY_NOW.match(text))


def without_length(text: str) -> str:
    """The text without a length of time such as "(3 years 2 months)"."""
    return _LENGTH.sub(" ", text)


def _shared_year(text: str) -> Span | None:
    found = _MONTHS_OF_YEAR.search(text)
    if found is None:
        return None
    start, end = _iso(f"{found['start']} {found['year']}"), _iso(found["end"])
    return Span(start, end, ongoing=False, begin=found.start(), stop=found.end()) if start and end else None


def _range(text: str) -> Span | None:
    for found in _RANGE.finditer(text):
        start, end = _iso(found["start"]), _iso(found["end"])
        if start and (not end or end[:4] >= start[:4]):
            return Span(start, end, ongoing=not end, begin=found.start(), stop=found.end())
    return None


def _since(text: str) -> Span | None:
    found = _OPEN.search(text)
    if found is None or (found["since"] and found["since"].lower() not in _TRULY_SINCE):
        return None
    start = _iso(found["start"] or found["dashed"])
    return Span(start, "", ongoing=True, begin=found.start(), stop=found.end()) if start else None


def _single(text: str) -> Span | None:
    found = _ONE.search(text)
    at = _iso(found["start"]) if found else ""
    return Span(at, at, ongoing=False, begin=found.start(), stop=found.end()) if found and at else None


def date_words() -> list[str]:
    """Each single word that can be part of a span of time: months, seasons, "today", "until"."""
    phrases = (*month_names(), *(text for words in (_SEASONS, _NOW, _SINCE, _UNTIL) for text in words.split("|")))
    return [word for phrase in phrases for word in phrase.split()]


def _iso(text: str) -> str:
    """The partial date of a point; empty for "today"."""
    text = text.strip()
    year = re.search(_YEAR, text)
    if year is None:
        return _short_year(text)
    for word in fold(text).split():
        if word in month_numbers():
            return f"{year[0]}-{month_numbers()[word]:02}"
    rest = [int(number) for number in re.findall(r"\d+", text.replace(year[0], " ", 1))]
    return _numeric(text, year[0], rest)


def _numeric(text: str, year: str, rest: list[int]) -> str:
    if not rest or re.search(r"[^\W\d_]", text):
        return year
    if re.fullmatch(rf"{year}/\d\d", text) and not 1 <= rest[0] <= 12:
        return year
    month = rest[0] if text.startswith(year) else rest[-1]
    return f"{year}-{month:02}" if 1 <= month <= 12 else year


def _short_year(text: str) -> str:
    found = re.search(r"(?:^|\D)(\d\d)$", text)
    if found is None:
        return ""
    year = 2000 + int(found[1]) if int(found[1]) < 45 else 1900 + int(found[1])
    return _iso(
        f"{text[: found.start(1)].rstrip(chr(39) + '’ /.')} {year}".strip().replace(
            " ", "/" if text[0].isdigit() else " "
        )
    )
