"""What the person asks for; what they earn now is never written."""

import re

from companion.domain.form import Answer, Question
from companion.domain.profile import SalaryExpectation
from companion.forms.facts import Facts
from companion.forms.field import Asked
from companion.forms.pay import A_YEAR, AskedPay, asked_pay, currency_of, names_of
from companion.forms.terms import key
from companion.forms.worded import left, worded

_END = re.compile(r"\b(maximum|max|highest|lowest|least|hochste\w*|niedrigste\w*|range you)\b")
_SOURCE = "Your profile: salary expectation"


def _expectation(facts: Facts, asked: Asked) -> Answer | None:
    """What was said for the currency and period asked; for another period it is computed, and only proposed."""
    wanted = asked_pay(asked.question)
    found = _fitting(facts, wanted)
    if found is None or found.amount is None:
        return None
    amount, because = found.amount, ""
    paid_in = currency_of(facts.country)
    if wanted.currency is None and paid_in and found.currency and paid_in != found.currency.upper():
        because = f"The job is paid in {paid_in}, and you said {found.currency.upper()}."
    if wanted.period and found.period and found.period != wanted.period:
        exact = found.amount * A_YEAR[found.period] / A_YEAR[wanted.period]
        amount = round(exact, -2) if exact > 5_000 else round(exact)
        because += f" Computed from {found.amount:,.0f} {found.currency} a {found.period}."
    if _END.search(key(asked.question.label)):
        because += " You said one amount, not a range."
    return Answer(
        topic="salary_expectation",
        text=_written(found, amount, wanted=wanted, question=asked.question),
        number=amount / 1_000 if wanted.in_thousands else amount,
        certain=not because,
        source=_SOURCE,
        because=(because.strip(),) if because else (),
    )


def _fitting(facts: Facts, wanted: AskedPay) -> SalaryExpectation | None:
    """What was said in the currency asked, in the period asked if it was; never what is in another currency."""
    profile = facts.profile.companion
    said = [one for one in (profile.salary_expectation, *profile.salary_expectations) if one.amount]
    currency = wanted.currency or currency_of(facts.country)
    same = [one for one in said if currency is None or one.currency.upper() in {currency, ""}]
    same = same or ([] if wanted.currency else said)
    return next((one for one in same if one.period == wanted.period), same[0] if same else None)


def _written(found: SalaryExpectation, amount: float, *, wanted: AskedPay, question: Question) -> str:
    """The digits; with the currency, and the period when it is not the year, unless the question says them itself."""
    parts = [f"{amount / 1_000:g}" if wanted.in_thousands else f"{amount:.0f}"]
    if question.type == "number":
        return parts[0]
    if not wanted.currency and found.currency:
        parts.append(found.currency.upper())
    if not wanted.period and found.period not in {"year", None}:
        parts.append(f"per {found.period}")
    return " ".join(parts)


def _currency(facts: Facts, _asked: Asked) -> Answer | None:
    code = facts.profile.companion.salary_expectation.currency.upper()
    if not code:
        return None
    return Answer(topic="salary_currency", text=code, choices=names_of("currency", code), source=_SOURCE)


def _period(facts: Facts, _asked: Asked) -> Answer | None:
    period = facts.profile.companion.salary_expectation.period
    if period is None:
        return None
    called = names_of("period", period)
    return Answer(topic="salary_period", text=called[0], choices=called, source=_SOURCE)


_field = worded("compensation")

FIELDS = (
    _field("salary_expectation", _expectation),
    _field("salary_currency", _currency),
    _field("salary_period", _period),
    _field("current_salary", left, never="What you earn is never written."),
    _field("salary_fits", left),
)
