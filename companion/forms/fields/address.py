"""Where the person lives."""

from companion.domain.form import Answer
from companion.forms.dwelling import dwelling_of
from companion.forms.facts import Facts
from companion.forms.field import CHOICE, TEXT, Asked
from companion.forms.saying import of_profile
from companion.forms.terms import key
from companion.forms.worded import worded

_field = worded("address")
_PLAIN = TEXT | CHOICE
_SHORTENED = frozenset({"US", "CA", "AU"})
_CITY_FIRST = frozenset({"US", "CA", "GB", "IE", "AU", "NZ", "IN"})


def _street(facts: Facts, asked: Asked) -> Answer | None:
    home = dwelling_of(facts.profile)
    return of_profile("street", home.street_name if asked.found.get("part") == "name" else home.street, "address")


def _second_line(facts: Facts, _asked: Asked) -> Answer | None:
    return of_profile("street_2", dwelling_of(facts.profile).second_line, "address")


def _house_number(facts: Facts, _asked: Asked) -> Answer | None:
    return of_profile("house_number", dwelling_of(facts.profile).number, "address")


def _full(facts: Facts, _asked: Asked) -> Answer | None:
    home = dwelling_of(facts.profile)
    return of_profile("address", home.whole if home.street else "", "address")


def _city(facts: Facts, _asked: Asked) -> Answer | None:
    home = dwelling_of(facts.profile)
    return of_profile("city", home.city, "city", choices=home.place_choices)


def _region(facts: Facts, asked: Asked) -> Answer | None:
    """The state or province; an American county is another thing."""
    home = dwelling_of(facts.profile)
    if facts.profile.basics.location.country_code.upper() == "US" and key(asked.question.label) == "county":
        return None
    is_short = asked.question.max_length is not None and asked.question.max_length <= 3
    return of_profile("region", home.region_code if is_short else home.region, "region", choices=home.region_choices)


def _postal(facts: Facts, _asked: Asked) -> Answer | None:
    return of_profile("postal_code", facts.profile.basics.location.postal_code, "postal code")


def _country(facts: Facts, asked: Asked) -> Answer | None:
    home = dwelling_of(facts.profile)
    is_short = asked.question.max_length is not None and asked.question.max_length <= 3
    text = (
        home.country_choices[-1 if asked.question.max_length == 3 else -2] if is_short and home.country_choices else ""
    )
    return of_profile("country", text or home.country, "country", choices=home.country_choices)


def _postal_city(facts: Facts, _asked: Asked) -> Answer | None:
    home, postal = dwelling_of(facts.profile), facts.profile.basics.location.postal_code
    is_city_first = facts.profile.basics.location.country_code.upper() in _CITY_FIRST
    place = ", ".join(part for part in (home.city, home.region_code) if part)
    text = f"{place} {postal}" if is_city_first else f"{postal} {home.city}"
    return of_profile("postal_city", text if postal and home.city else "", "postal code and city")


def _location(facts: Facts, _asked: Asked) -> Answer | None:
    home = dwelling_of(facts.profile)
    return of_profile("location", home.place, "city and country", choices=home.place_choices)


def _city_region(facts: Facts, _asked: Asked) -> Answer | None:
    home = dwelling_of(facts.profile)
    is_short = facts.profile.basics.location.country_code.upper() in _SHORTENED
    region = home.region_code if is_short and home.region_code else home.region
    text = ", ".join(dict.fromkeys(part for part in (home.city, region) if part))
    return of_profile("location", text if home.city else "", "city and region", choices=home.place_choices)


FIELDS = (
    _field("street", _street, kinds=TEXT),
    _field("street_2", _second_line, kinds=TEXT),
    _field("house_number", _house_number, kinds=TEXT),
    _field("address", _full, kinds=TEXT),
    _field("city", _city, kinds=_PLAIN),
    _field("region", _region, kinds=_PLAIN),
    _field("postal_code", _postal, kinds=TEXT),
    _field("country", _country, kinds=_PLAIN),
    _field("city_region", _city_region, kinds=_PLAIN),
    _field("postal_city", _postal_city, kinds=TEXT),
    _field("location", _location, kinds=_PLAIN),
)
