"""Pay as forms ask for it: in which currency, for which period."""

import re
from typing import NamedTuple, cast

from companion.domain.form import Question
from companion.domain.profile import Pay
from companion.forms.terms import key
from companion.forms.worded import patterns, table

A_YEAR: dict[Pay, float] = {"year": 1, "month": 12, "week": 52, "day": 260, "hour": 2080}
"""How many paid periods a year has; of days and hours as many as one works in full time."""

_SIGNS = {
    "€": "EUR",
    "£": "GBP",
    "₹": "INR",
    "¥": "JPY",
    "zł": "PLN",
    "US$": "USD",
    "R$": "BRL",
    "C$": "CAD",
    "A$": "AUD",
}
_CODE = re.compile(
    r"\b(?:USD|EUR|GBP|CHF|CAD|AUD|NZD|SGD|HKD|INR|JPY|CNY|PLN|CZK|HUF|RON|SEK|NOK|DKK|BRL|MXN|ZAR|AED|ILS|TRY)\b"
)


_THOUSANDS = re.compile(
    r"\b[Kk] ?(?:€|£|\$|EUR|USD|GBP|CHF)|(?:€|£|\$|EUR|USD|GBP|CHF) ?[Kk]\b|\b(?:in thousands?|in Tausend|in Tsd|"
    r"en milliers|en miles|em milhares|in migliaia|in duizenden)\b",
    re.IGNORECASE,
)


class AskedPay(NamedTuple):
    """What a question asks for; None where it does not say."""

    currency: str | None
    period: Pay | None
    in_thousands: bool = False


def asked_pay(question: Question) -> AskedPay:
    """The currency and period that a question names, in its own words or in those of its options."""
    text = " ".join(filter(None, (question.label, question.description, question.placeholder)))
    return AskedPay(_currency(text) or _of_options(question), _period(text), bool(_THOUSANDS.search(question.label)))


def _of_options(question: Question) -> str | None:
    named = {currency for option in question.options or () if (currency := _currency(option.label))}
    return named.pop() if len(named) == 1 else None


def _currency(text: str) -> str | None:
    found = set(_CODE.findall(text)) or {code for sign, code in _SIGNS.items() if sign in text}
    found |= {code for code, pattern in patterns("pay", "currencies") if pattern.search(key(text))}
    return found.pop() if len(found) == 1 else None


def _period(text: str) -> Pay | None:
    found = [period for period, pattern in patterns("pay", "periods") if pattern.search(key(text))]
    return cast("Pay", found[0]) if len(found) == 1 else None


def names_of(what: str, code: str) -> tuple[str, ...]:
    """What forms call a currency ("currency", "EUR") or a period ("period", "year")."""
    return tuple(table("pay")["called"][what].get(code, ()))


def currency_of(country: str | None) -> str | None:
    """The currency in which one is paid in a country; None where that is not known here."""
    listed = table("pay")["currency_of"].items()
    return next((code for code, places in listed if country in places), None)
