"""Places: from JSON-LD addresses, lists, and the lines pages print; each place once."""

import re
from collections.abc import Iterable, Iterator

from companion.domain.text import clean_line, fold
from companion.sites.page import Json
from companion.sites.values.countries import country_name

_PARTS = (
    ("addressLocality", "city", "locality", "town"),
    ("addressRegion", "region", "state", "province"),
    ("addressCountry", "country", "countryName", "countryCode"),
)
_EMPTY = frozenset(
    "na n a none null undefined unknown unavailable not specified multiple locations location tbd various".split()
) | {
    "n a",
    "not specified",
    "multiple locations",
    "various locations",
    "other",
    "any location",
    "all locations",
}
_LABEL = re.compile(
    r"^\s*(job |office |work )?(locations?|standorte?|einsatzort|arbeitsort|ort|lieux?|localisation|ubicaci[oó]n|"
    r"lokasi|"
    r"locatie|sede|localidade|local|lokalizacja|plats|勤務地)\s*[:：]\s*",
    re.IGNORECASE,
)
_BARE_LABEL = re.compile(r"^(?:(?i:locations?|standorte?|ubicaci[oó]n))\s+(?=[A-Z])")
_WORKPLACE = re.compile(
    r"\s*(?:[-–·]\s*|\()(?:h[yíi]brid[oae]?|on-?site|presencial|in[- ]office|vor ort|work from office|office[- ]based|"
    r"in[- ]person|sur site|in sede|op locatie|på plats)\)?$",
    re.IGNORECASE,
)
_SEPARATOR = re.compile(r"\s*(?:[;|•·\n\r]| / |\s{3,})\s*")
_MORE = re.compile(r"\s*(?:\+\s*\d+\s*more|and \d+ more|\d+ more locations?)\s*$", re.IGNORECASE)


def read_places(raw: Json) -> tuple[str, ...]:
    """The places that `raw` names: text, JSON-LD `Place`/`PostalAddress`, or lists of these; at most 30, in order."""
    seen: dict[str, str] = {}
    for text in _places(raw, depth=0):
        place = _tidy(text)
        key = fold(place)
        if key and key not in _EMPTY and not _inside(key, seen):
            seen[key] = place
    return tuple(seen.values())[:30]


def without_owner(places: tuple[str, ...], owner: str) -> tuple[str, ...]:
    """The places without the employer's name in front: "Tiny Atelier, Antwerp" is Antwerp."""
    bare = (re.sub(rf"^{re.escape(owner)}\s*[,–—-]\s*(?=\w)", "", place) if owner else place for place in places)
    bare = (_without_first(place, fold(owner)) for place in bare)
    return tuple(dict.fromkeys(bare))


def _without_first(place: str, owner: str) -> str:
    """The place without its first part where that begins or is the employer's name: "Aurora Hospital, Cork"."""
    first, comma, rest = place.partition(",")
    words = fold(first)
    is_owner = bool(comma) and " " in words and (owner == words or owner == f"{words} {fold(rest)}")
    return rest.strip() if is_owner else place


def _inside(key: str, seen: Iterable[str]) -> bool:
    return any(key == other or other.startswith(f"{key} ") for other in seen)


def _places(raw: Json, depth: int) -> Iterator[str]:
    if isinstance(raw, str):
        yield from _SEPARATOR.split(_BARE_LABEL.sub("", _LABEL.sub("", raw[:3000])))
    elif isinstance(raw, list | tuple) and depth < 4:
        for item in raw[:60]:
            yield from _places(item, depth + 1)
    elif isinstance(raw, dict) and depth < 6:
        yield from _of_object(raw, depth)


def _of_object(raw: dict[str, Json], depth: int) -> Iterator[str]:
    address = raw.get("address")
    if isinstance(address, dict | list):
        yield from _places(address, depth + 1)
        return
    text = ", ".join(_address_parts(raw))
    if text:
        yield text
    elif isinstance(address, str) and address.strip():
        yield address
    else:
        name = raw.get("name") or raw.get("streetAddress")
        yield from _places(country_name(name) if isinstance(name, str) and name.isupper() else name, depth + 1)


def _address_parts(raw: dict[str, Json]) -> list[str]:
    parts: list[str] = []
    for names in _PARTS:
        value = next((raw[name] for name in names if raw.get(name)), None)
        if isinstance(value, dict):
            value = value.get("name") or value.get("identifier")
        if isinstance(value, list):
            value = next((item for item in value if isinstance(item, str)), None)
        if not isinstance(value, str) or fold(value) in _EMPTY or not fold(value):
            continue
        text = country_name(value) if names is _PARTS[-1] else clean_line(value, 120)
        if not any(fold(text) in fold(part) for part in parts):
            parts.append(text)
    return parts


def _tidy(text: str) -> str:
    text = _WORKPLACE.sub("", _MORE.sub("", clean_line(text, 160)))
    return re.sub(r"^[^\w(]+", "", text).strip(" ,;|·•-–—:")
