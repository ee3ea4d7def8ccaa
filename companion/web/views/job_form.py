"""The form of a job: every field as text, and back, with a sentence for each that cannot be used."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from companion.domain.draft import PostingDraft
from companion.domain.job import Contract, Job, Posting, Salary
from companion.domain.text import clean_line
from companion.web.links import safe_link
from companion.web.views.job_fields import GROUPS, Field, Group

_YEARS_LIMIT = 60
_DIGITS_LIMIT = 15
_CURRENCY_LETTERS = 3


@dataclass(frozen=True)
class JobForm:
    """The form on screen: what each control holds, what is wrong, and what is stored now where both were changed."""

    values: Mapping[str, str]
    base: str = "{}"
    problems: Mapping[str, str] | None = None
    clashes: Mapping[str, str] | None = None
    groups: tuple[Group, ...] = GROUPS


def values_of(job: Job) -> dict[str, str]:
    """Every field of `job` as the form shows it."""
    return _values(job.posting, job.url)


def values_of_draft(draft: PostingDraft, *, url: str) -> dict[str, str]:
    """What a text told, as the form shows it, for the person to finish."""
    return _values(draft, url)


def _values(posting: Posting | PostingDraft, url: str) -> dict[str, str]:
    contract = posting.contract or Contract()
    plain = ("title", "company", "apply_url", "workplace", "employment_type", "seniority", "min_years", "external_id")
    return {
        **{name: _text(getattr(posting, name)) for name in plain},
        "url": url,
        "locations": "; ".join(posting.locations),
        **_pay_values("salary", posting.salary),
        "posted_at": _text(posting.posted_at),
        "valid_through": _text(posting.valid_through),
        "contract_length": contract.length or "",
        **_pay_values("rate", contract.rate),
        "description": posting.description,
    }


def empty_values() -> dict[str, str]:
    """The form before anything is typed."""
    return {field.name: "" for group in GROUPS for field in group.fields}


def read_form(typed: Mapping[str, str]) -> tuple[dict[str, Any], dict[str, str]]:
    """The values of a posting and its `url`, and a sentence for each field that cannot be used."""
    problems: dict[str, str] = {}
    given = {name: typed.get(name, "").strip() for name in empty_values()}
    for field in (field for group in GROUPS for field in group.fields):
        if problem := _problem(field, given[field.name]):
            problems[field.name] = problem
    read: dict[str, Any] = {name: given[name] for name in ("title", "company", "url", "description")}
    read |= {name: given[name] or None for name in ("apply_url", "workplace", "employment_type", "seniority")}
    read["external_id"] = given["external_id"] or None
    read["locations"] = tuple(place.strip() for place in given["locations"].split(";") if place.strip())
    read["min_years"] = _number(given["min_years"], int) if "min_years" not in problems else None
    read |= {name: _date(given[name]) for name in ("posted_at", "valid_through")}
    read["salary"] = _pay("salary", given, problems)
    rate = _pay("rate", given, problems)
    length = given["contract_length"] or None
    read["contract"] = Contract(length=length, rate=rate) if length or rate else None
    return read, problems


def posting_of(read: Mapping[str, Any]) -> Posting:
    """The posting that was read from a form without problems."""
    return Posting(**{name: value for name, value in read.items() if name != "url"})


def _problem(field: Field, text: str) -> str:
    if field.required and not clean_line(text):
        return f"{field.label} is needed."
    if len(text) > field.limit:
        return f"This is {len(text):,} characters long; at most {field.limit:,} can be kept."
    return _CHECKS.get(field.kind, _anything)(field, text) if text else ""


def _anything(_field: Field, _text: str) -> str:
    return ""


def _check_address(_field: Field, text: str) -> str:
    return "" if safe_link(text) else "An address begins with https:// and names a site."


def _check_choice(field: Field, text: str) -> str:
    return "" if text in dict(field.choices) else "Choose one of the list."


def _check_date(_field: Field, text: str) -> str:
    return "" if _date(text) else f"“{text}” is no date. Write it as 2026-03-31."


def _check_number(field: Field, text: str) -> str:
    number = _number(text, float)
    if number is None or number < 0:
        return f"“{text}” is no number. Write digits such as 60000."
    if field.name == "min_years" and (number > _YEARS_LIMIT or number != int(number)):
        return "Whole years, from 0 to 60."
    return ""


_CHECKS: Mapping[str, Callable[[Field, str], str]] = {
    "address": _check_address,
    "choice": _check_choice,
    "date": _check_date,
    "number": _check_number,
}


def _pay(prefix: str, given: Mapping[str, str], problems: dict[str, str]) -> Salary | None:
    names = {name: f"{prefix}_{name}" for name in ("min", "max", "currency", "period")}
    low, high = (_number(given[names[end]], float) for end in ("min", "max"))
    currency = given[names["currency"]].upper()
    if any(name in problems for name in names.values()):
        return None
    if currency and not (currency.isascii() and currency.isalpha() and len(currency) == _CURRENCY_LETTERS):
        problems[names["currency"]] = "Three letters, such as EUR or USD."
    elif low is not None and high is not None and low > high:
        problems[names["max"]] = "This is below “From”."
    elif low is None and high is None:
        if currency or given[names["period"]]:
            problems[names["min"]] = "An amount is missing."
    else:
        return Salary.model_validate(
            {"min": low, "max": high, "currency": currency or None, "period": given[names["period"]] or None}
        )
    return None


def _pay_values(prefix: str, pay: Salary | None) -> dict[str, str]:
    pay_values = pay.model_dump() if pay else dict.fromkeys(("min", "max", "currency", "period"))
    return {f"{prefix}_{name}": _text(value) for name, value in pay_values.items()}


def _text(value: object) -> str:
    if value is None:
        return ""
    return f"{value:.2f}".removesuffix(".00") if isinstance(value, float) else str(value)


def _number(text: str, kind: Callable[[str], Any]) -> Any:
    digits = text.replace(",", "").replace(" ", "")
    is_plain = digits.isascii() and digits.replace(".", "", 1).isdecimal() and len(digits) <= _DIGITS_LIMIT
    return kind(digits) if is_plain and (kind is float or "." not in digits) else None


def _date(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
