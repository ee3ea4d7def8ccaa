"""Pay: from JSON-LD amounts, from the objects of embedded state, from a label, and from running text."""

from companion.domain.job import Salary
from companion.sites.page import Json
from companion.sites.values.locale import Locale
from companion.sites.values.money import amount_of, currency_code
from companion.sites.values.pay_text import mentions
from companion.sites.values.periods import read_period

_LOW = (
    "minValue",
    "min",
    "minimum",
    "minAmount",
    "min_value",
    "from",
    "low",
    "minSalary",
    "salaryMin",
    "minCompensation",
)
_HIGH = (
    "maxValue",
    "max",
    "maximum",
    "maxAmount",
    "max_value",
    "to",
    "high",
    "maxSalary",
    "salaryMax",
    "maxCompensation",
)
_CURRENCY = ("currency", "currencyCode", "salaryCurrency", "currency_code", "priceCurrency", "unit")
_PERIOD = (
    "unitText",
    "unitCode",
    "period",
    "interval",
    "frequency",
    "salaryPeriod",
    "payPeriod",
    "duration",
    "unit",
    "type",
)
_IN_TEXT = 4
_IN_LINE = 3
_MOST = 1e13


def read_salary(raw: Json, locale: Locale | None = None) -> Salary | None:
    """The pay that a label's text or a structured value states; a value of 0 says nothing. None when there is none."""
    if isinstance(raw, list):
        return next((salary for item in raw if (salary := read_salary(item, locale))), None)
    if isinstance(raw, dict):
        return _of_object(raw, locale or Locale())
    if isinstance(raw, str):
        return _best(raw[:1000], locale, least=0, labeled=True)
    return None


def salary_in_text(text: str, locale: Locale | None = None) -> Salary | None:
    """The pay that running text states for the job; funding, revenue, bonuses, ages and 401(k) are no pay."""
    return _best(text[:100_000], locale, least=_IN_TEXT)


def salary_in_line(text: str, locale: Locale | None = None) -> Salary | None:
    """The pay that a short unlabeled line is: "$120k – $150k", "£45,000 a year"; None for any other line."""
    return _best(text[:200], locale, least=_IN_LINE)


def _best(text: str, locale: Locale | None, *, least: int, labeled: bool = False) -> Salary | None:
    found = [mention for mention in mentions(text, locale or Locale(), labeled=labeled) if mention.weight >= least]
    return max(found, key=lambda mention: mention.weight).salary if found else None


def _of_object(raw: dict[str, Json], locale: Locale) -> Salary | None:
    value = raw.get("value", raw)
    inner = value[0] if isinstance(value, list) and value else value
    inner = inner if isinstance(inner, dict) else {"value": inner}
    low, high = _number(_first(inner, _LOW)), _number(_first(inner, _HIGH))
    if low is None and high is None:
        single = inner.get("value", inner.get("amount", raw.get("price")))
        if isinstance(single, str) and _number(single) is None:
            return read_salary(single, locale)
        low = high = _number(single)
    if low is None and high is None:
        return None
    if low is not None and high is not None and low > high:
        low, high = high, low
    code = _first(raw, _CURRENCY) or _first(inner, _CURRENCY)
    period = next(
        (period for holder in (inner, raw) for name in _PERIOD if (period := read_period(holder.get(name)))), None
    )
    return Salary(
        min=low, max=high, currency=currency_code(code, locale) if isinstance(code, str) else None, period=period
    )


def _first(holder: dict[str, Json], names: tuple[str, ...]) -> Json | None:
    return next((value for name in names if (value := holder.get(name)) not in (None, "")), None)


def _number(raw: Json) -> float | None:
    """A positive amount; JSON-LD writes 0 for "not said"."""
    if isinstance(raw, bool) or not isinstance(raw, int | float | str):
        return None
    number = amount_of(*_split(raw)) if isinstance(raw, str) else float(raw)
    return number if number is not None and 0 < number < _MOST else None


def _split(raw: str) -> tuple[str, str]:
    """The number and the multiplier of "$120k"."""
    text = raw.strip().lstrip("$£€₹ ")
    return (text[:-1], text[-1]) if text[-1:] in ("k", "K") else (text, "")
