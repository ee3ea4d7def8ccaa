"""How to reach the person."""

from companion.domain.form import Answer
from companion.forms.facts import Facts
from companion.forms.field import CHOICE, TEXT, Asked
from companion.forms.phone import fitting, phone_of
from companion.forms.saying import of_profile
from companion.forms.worded import left, worded

_field = worded("contact")


def _email(facts: Facts, _asked: Asked) -> Answer | None:
    return of_profile("email", facts.profile.basics.email, "e-mail")


def _phone(facts: Facts, asked: Asked) -> Answer | None:
    national = asked.found.get("format") == "national"
    text = fitting(phone_of(facts.profile), national=national, most=asked.question.max_length)
    is_number = asked.question.type == "number"
    return of_profile("phone", "".join(c for c in text if c.isdigit()) if is_number else text, "phone")


def _phone_country(facts: Facts, asked: Asked) -> Answer | None:
    phone = phone_of(facts.profile)
    text = phone.country_name if asked.question.kind in CHOICE else f"+{phone.dial}" if phone.dial else ""
    return of_profile("phone_country", text, "phone", choices=phone.country_choices)


def _device(facts: Facts, _asked: Asked) -> Answer | None:
    phone = phone_of(facts.profile)
    choices = ("Mobile", "Cell", "Mobile phone", "Cell phone", "Personal cell", "Mobil", "Handy", "Portable", "Móvil")
    return of_profile("phone_type", "Mobile" if phone.is_mobile else "", "phone", choices=choices)


FIELDS = (
    _field("email", _email, kinds=TEXT | CHOICE),
    _field("confirm_email", _email, kinds=TEXT),
    _field("phone", _phone, kinds=TEXT),
    _field("phone_country", _phone_country, kinds=TEXT | CHOICE),
    _field("phone_type", _device, kinds=CHOICE),
    _field("phone_extension", left, never="A phone of your own has no extension."),
)
