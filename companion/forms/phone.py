"""The person's phone number in the ways forms ask for it."""

from functools import lru_cache
from typing import NamedTuple

from companion.domain.profile import Profile
from companion.forms.countries import countries


class Phone(NamedTuple):
    """`written` is the number as the person wrote it, `national` without the calling code `dial`.

    `bare` are the digits of `national` without the zero that only callers in the country dial.
    """

    written: str = ""
    national: str = ""
    dial: str = ""
    country_name: str = ""
    country_choices: tuple[str, ...] = ()
    bare: str = ""
    is_mobile: bool = False


def phone_of(profile: Profile) -> Phone:
    """The phone of `profile`; a number without calling code is read as one of the country where the person lives."""
    return _read(profile.basics.phone, profile.basics.location.country_code.upper())


@lru_cache(maxsize=8)
def _read(text: str, region: str) -> Phone:
    from phonenumbers import (
        NumberParseException,
        PhoneNumberFormat,
        PhoneNumberType,
        format_number,
        number_type,
        parse,
        region_code_for_number,
    )

    try:
        number = parse(text, region or None)
    except NumberParseException:
        return Phone(text, text)
    code = region_code_for_number(number) or region
    country = countries().get(code)
    national = format_number(number, PhoneNumberFormat.NATIONAL)
    kind = number_type(number)
    mobile = {PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE}
    if country is None:
        return Phone(text, national, str(number.country_code))
    name, dial = country.names[0], str(number.country_code)
    choices = (
        f"{name} (+{dial})",
        f"{name} +{dial}",
        f"+{dial}",
        dial,
        *country.names[1:],
        country.code,
        country.alpha3,
    )
    return Phone(text, national, dial, name, choices, str(number.national_number), kind in mobile)


def fitting(phone: Phone, *, national: bool, most: int | None) -> str:
    """The number in the fullest way that `most` characters hold; empty where none does."""
    compact = "".join(sign for sign in phone.written if sign.isdigit() or sign == "+")
    digits = "".join(sign for sign in phone.national if sign.isdigit())
    ways = (
        (phone.national, digits, phone.bare)
        if national
        else (phone.written, compact, phone.national, digits, phone.bare)
    )
    return next((way for way in ways if way and (not most or len(way) <= most)), "")
