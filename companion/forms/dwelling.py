"""Where the person lives, in the ways forms ask for it."""

import re
from functools import lru_cache
from typing import NamedTuple

from companion.domain.profile import Profile
from companion.forms.countries import countries
from companion.forms.regions import region_names

_UNIT = re.compile(r",?\s+((?:apt|apartment|suite|ste|unit|floor|flat|app|apto|piso|#)\.?\s*[\w-]+)$", re.IGNORECASE)
_NUMBER_LAST = re.compile(r"^(?P<street>.*\D)\s+(?P<number>\d+\s?[a-zA-Z]?(?:[-/]\d+\s?[a-zA-Z]?)?)$")
_NUMBER_FIRST = re.compile(r"^(?P<number>\d+[a-zA-Z]?)(?:,|\s)\s*(?P<street>\D.*)$")

_REGION_BEFORE_CODE = frozenset({"US", "CA", "AU"})
_CODE_LAST = frozenset({"GB", "IE", "NZ"})


class Dwelling(NamedTuple):
    """The person's place: `street` has the house number, `street_name` has not; `place` is city, region and country.

    `region_code` is without the country ("CA").
    """

    street: str = ""
    street_name: str = ""
    second_line: str = ""
    number: str = ""
    city: str = ""
    region: str = ""
    region_code: str = ""
    country: str = ""
    whole: str = ""
    place: str = ""
    place_choices: tuple[str, ...] = ()
    region_choices: tuple[str, ...] = ()
    country_choices: tuple[str, ...] = ()


def dwelling_of(profile: Profile) -> Dwelling:
    """Where the person of `profile` lives; what is not said is empty."""
    place = profile.basics.location
    code = place.country_code.upper()
    return _read(place.address, place.postal_code, city=place.city, region=place.region, code=code)


@lru_cache(maxsize=8)
def _read(address: str, postal: str, *, city: str, region: str, code: str) -> Dwelling:
    street, second = _lines(address)
    found = _NUMBER_LAST.match(street) or _NUMBER_FIRST.match(street)
    country = countries().get(code)
    land = country.names[0] if country else ""
    region_name, short = region_names(region, code)
    local = _local(postal, city, region=short if code in _REGION_BEFORE_CODE and short else region_name, code=code)
    places = (
        _joined(city, region_name if region_name != city else "", land),
        _joined(city, land),
        _joined(city, short, land),
        _joined(city, region_name),
        _joined(city, short),
        city,
    )
    return Dwelling(
        street=street,
        street_name=found["street"] if found else "",
        second_line=second,
        number=found["number"] if found else "",
        city=city,
        region=region_name,
        region_code=short,
        country=land,
        whole=_joined(street, second, local, land),
        place=places[0] if city else "",
        place_choices=tuple(dict.fromkeys(place for place in places if place)) if city else (),
        region_choices=tuple(dict.fromkeys(part for part in (region_name, short, region) if part)),
        country_choices=(*country.names, country.code, country.alpha3) if country else (),
    )


def _local(postal: str, city: str, *, region: str, code: str) -> str:
    """City, region and postal code in the country's order."""
    if code in _REGION_BEFORE_CODE:
        return _joined(city, " ".join(part for part in (region, postal) if part))
    if code in _CODE_LAST:
        return _joined(city, postal)
    return _joined(" ".join(part for part in (postal, city) if part), region if region != city else "")


def _lines(address: str) -> tuple[str, str]:
    lines = [line.strip(" ,") for line in address.splitlines() if line.strip(" ,")]
    if len(lines) > 1:
        return lines[0], ", ".join(lines[1:])
    line = lines[0] if lines else ""
    unit = _UNIT.search(line)
    return (line[: unit.start()].strip(" ,"), unit[1]) if unit and unit.start() > 0 else (line, "")


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)
