"""Pay: from JSON-LD amounts, from a pay label, and from running text, where most amounts are no pay at all."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from companion.domain.job import PayPeriod, Salary
from companion.sites.page import Json
from companion.sites.values.locale import Locale
from companion.sites.values.money import AMOUNT, CURRENCY, MULTIPLIER, Money, currency_code, number_of

_PERIODS: tuple[tuple[PayPeriod, str], ...] = (
    (
        "hour",
        r"(?:per|an|each|pro|par|por|per ora|la|/|/ )?\s*(?:hours?|hourly|hrs?|stunde|std\.?|stündlich|heure|hora|uur|godz\w*|timme|time[nr]?|jam|"
        r"h\b)|時給|ph\b|p\.h\.",
    ),
    ("day", r"(?:per|a|pro|par|por|al|/|/ )\s*(?:day|tag|jour|d[ií]a|dag|hari|diem|dzień)\b|daily|day rate|p\.?d\.?\b|tagessatz|/d\b"),
    ("week", r"(?:per|a|pro|par|por|/|/ )?\s*(?:week(?:ly)?|woche|wöchentlich|semaine|semana|wk|minggu)\b|p\.?w\.?\b"),
    (
        "month",
        r"(?:per|a|pro|par|por|al|/|/ |im|i|w)?\s*(?:months?|monthly|monat|monatlich|mois|mensuel\w*|mensual\w*|mensal|mese|mensile|mes|m[eê]s|maand|"
        r"mies(?:iąc|ięcznie|\.)?|bulan|månad\w*|mån|mnd|mo\b|mth)\b|p\.?c?\.?m\.?\b|月給|月収|월급",
    ),
    (
        "year",
        r"(?:per|a|pro|par|por|al|/|/ |im|p)?\s*(?:years?|yearly|yr|annum|annual(?:ly|ized)?|jahr(?:esgehalt)?|jährlich|an\b|ans\b|année|annuel\w*|"
        r"a[nñ]os?|anual(?:es)?|ano|anno|annui|annua|jaar|rok|rocznie|tahun|år|ytd|lpa|ctc)\b|p\.?\s?a\.?(?=\W|$)|年収|年俸|연봉|brut annuel|pa\b",
    ),
)  # fmt: skip
_PERIOD = re.compile("|".join(f"(?P<{period}>(?<![^\\W\\d_])(?:{words}))" for period, words in _PERIODS), re.IGNORECASE)
_DASH = r"(?:-|–|—|−|~|〜|～|to|bis|à|and|und|et|a|do|up to|hingga|s/d|sampai|al|og|till|til|tot|y|e|até|through)"
_MONEY = re.compile(
    rf"(?P<sign>{CURRENCY})?\s?(?P<low>{AMOUNT})\s?(?P<times>{MULTIPLIER})?\+?\s?(?P<code>{CURRENCY})?"
    rf"(?P<between>\s?(?:(?:brutto|gross|per \w+|/\s?\w+|p\.a\.)\s?)?\s?{_DASH}\s?(?P<sign2>{CURRENCY})?\s?(?P<high>{AMOUNT})\s?(?P<times2>{MULTIPLIER})?\s?(?P<code2>{CURRENCY})?)?",
    re.IGNORECASE,
)
_NOT_PAY_AFTER = re.compile(
    r"^[\s,.+]*(?:\w+\s){0,2}?(?:series [a-f]\b|seed\b|fund(?:ing|ed|s)?\b|raised|round\b|(?:in )?(?:annual )?revenues?\b|arr\b|mrr\b|valuation|"
    r"aum\b|assets|customers|clients|users|in sales|sales\b|turnover|budget|portfolio|gmv|market|company|business|investment|bonus|sign[- ]?on|"
    r"signing|referral|reimburse\w*|stipend|allowance|towards?|for (?:your|learning|training|home|equipment|courses|professional|each)|"
    r"learning|training|credit|voucher|gift|donat\w*|match\w*|401|equity|worth|in (?:stock|equity|rsus?)|discount|savings?|claims|transactions|"
    r"deals?|accounts?|quota|grants?|prize|loan|relocation|commission|ote\b|on[- ]target)",
    re.IGNORECASE,
)
_NOT_PAY_BEFORE = re.compile(
    r"(?:raised|raising|fund(?:ing|ed)(?: of| round of)?|series [a-f]\b[^.]{0,20}|valu(?:ed|ation)(?: at| of)?|revenues?(?: of)?|worth|turnover of|budgets?(?: of)?|"
    r"bonus(?:es)?(?: of)?(?: up to)?|sign[- ]on[^.]{0,15}|referral[^.]{0,15}|stipend[^.]{0,15}|allowance[^.]{0,15}|reimburs\w+[^.]{0,20}|"
    r"o\.?t\.?e\.?(?: of)?|on[- ]target earnings?(?: of)?|uncapped|commission[^.]{0,15}|matching[^.]{0,15}|sales of|deals?(?: sizes?)?(?: of)?|"
    r"saved?|managing|manages?|over a|portfolio of|grants? of|relocation[^.]{0,15}|fee of|cost[s]?(?: of)?|processed|processing|backed by|"
    r"donat\w+[^.]{0,15}|insurance[^.]{0,25}|coverage[^.]{0,15}|equity[^.]{0,12}|equipment[^.]{0,15})[\s:(]*(?:of |up to |to |is |the |a |at |by |with )*[~$]?\s*$",
    re.IGNORECASE,
)
_PAY_WORD = re.compile(
    r"\b(?:salar(?:y|ies)|compensation|pay|paid|base|basic|wages?|rate|remuneration|earn(?:ings?)?|package|ctc|gehalt\w*|jahresgehalt|vergütung|"
    r"entgelt|verdienst|lohn|brutto\w*|r[ée]mun[ée]ration|salaire|salario|sueldo|sal[áa]rio|retribuzione|stipendio|ral|salaris|wynagrodzenie|"
    r"gaji|l[öo]n|løn|lønn|palkka|plat|mzda|annual|stipend)\b|年収|年俸|月給|時給|給与|연봉|월급",
    re.IGNORECASE,
)
_UP_TO = re.compile(
    r"(?:up to|upto|bis zu|jusqu['’]à|hasta|fino a|tot|max(?:imum|\.)?|até|to a maximum of|hingga|do|les? than|under|op til)\W{0,3}$",
    re.IGNORECASE,
)
_FROM = re.compile(r"(?:from|starting (?:at|from)|starts? at|ab|à partir de|desde|a partir d[ei]|min(?:imum|\.)?(?: of)?|at least|vanaf|od|mindestens|mulai)\W{0,3}$", re.IGNORECASE)  # fmt: skip
_STRONG_CURRENCIES = frozenset("USD EUR GBP CHF CAD AUD NZD SGD".split())


class _Candidate(NamedTuple):
    salary: Salary
    score: int


def read_salary(raw: Json, locale: Locale | None = None) -> Salary | None:
    """The pay that a label's text or a JSON-LD value states; a value of 0 says nothing. None when there is none."""
    locale = locale or Locale()
    if isinstance(raw, list):
        return next((salary for item in raw if (salary := read_salary(item, locale))), None)
    if isinstance(raw, dict):
        return _of_object(raw, locale)
    if isinstance(raw, str):
        return _best(raw[:1000], locale, threshold=1)
    return None


def salary_in_text(text: str, locale: Locale | None = None) -> Salary | None:
    """The pay that running text states for the job; funding, revenue, bonuses, ages and 401(k) are no pay."""
    return _best(text[:100_000], locale or Locale(), threshold=3)


def read_period(text: Json) -> PayPeriod | None:
    """The period that a unit names: "YEAR", "per annum", "HOURLY", "Monat"."""
    if not isinstance(text, str):
        return None
    found = _PERIOD.search(text.strip().replace("_", " ").casefold()[:60])
    return None if found is None else found.lastgroup  # type: ignore[return-value]


def _best(text: str, locale: Locale, threshold: int) -> Salary | None:
    best: _Candidate | None = None
    for candidate in _candidates(text, locale):
        if candidate.score >= threshold and (best is None or candidate.score > best.score):
            best = candidate
    return None if best is None else best.salary


def _of_object(raw: dict[str, Json], locale: Locale) -> Salary | None:
    value = raw.get("value", raw)
    inner = value[0] if isinstance(value, list) and value else value
    inner = inner if isinstance(inner, dict) else {"value": inner}
    low = _number(inner.get("minValue"))
    high = _number(inner.get("maxValue"))
    if low is None and high is None:
        single = inner.get("value", raw.get("price"))
        if isinstance(single, str) and _number(single) is None:
            return read_salary(single, locale)
        low = high = _number(single)
    code = raw.get("currency") or inner.get("currency") or raw.get("priceCurrency")
    currency = currency_code(code, locale) if isinstance(code, str) else None
    period = read_period(inner.get("unitText") or raw.get("unitText") or inner.get("unitCode"))
    return _salary(low, high, currency, period)


def _number(raw: Json) -> float | None:
    """A positive amount; JSON-LD writes 0 for "not said"."""
    if isinstance(raw, bool):
        return None
    if isinstance(raw, int | float):
        return float(raw) if 0 < raw < 1e13 else None
    if not isinstance(raw, str):
        return None
    found = _MONEY.fullmatch(raw.strip()[:60])
    if found is None or found["between"]:
        return None
    number = number_of(found["low"])
    amount = None if number is None else Money(number=number, multiplier=(found["times"] or "").casefold()).amount
    return amount or None


def _salary(low: float | None, high: float | None, currency: str | None, period: PayPeriod | None) -> Salary | None:
    if low is None and high is None:
        return None
    if low is not None and high is not None and low > high:
        low, high = high, low
    return Salary(min=low, max=high, currency=currency, period=period)


def _candidates(text: str, locale: Locale) -> Iterator[_Candidate]:
    for found in _MONEY.finditer(text):
        candidate = _judged(found, text, locale)
        if candidate is not None:
            yield candidate


def _judged(found: re.Match[str], text: str, locale: Locale) -> _Candidate | None:
    signs = [found[name] for name in ("sign", "code", "sign2", "code2") if found[name]]
    currency = next((code for sign in signs if (code := currency_code(sign, locale))), None)
    before, after = text[max(0, found.start() - 90) : found.start()], text[found.end() : found.end() + 60]
    if _NOT_PAY_AFTER.match(after) or _NOT_PAY_BEFORE.search(before):
        return None
    low, high = _range(found)
    if low is None or low == 0:
        return None
    period = _near_period(found, before, after, text)
    pay_word = bool(_PAY_WORD.search(before) or _PAY_WORD.search(after[:30]))
    if not signs and not (pay_word and high is not None and low >= 1000) and period is None:
        return None
    period = period or _likely_period(low, high, currency)
    if not _plausible(low, high, period):
        return None
    score = (2 if signs else 0) + (1 if high is not None else 0) + (1 if period else 0) + (2 if pay_word else 0)
    return _Candidate(_bounded(low, high, before, currency, period), score)


def _range(found: re.Match[str]) -> tuple[float | None, float | None]:
    """The two amounts; in "$120-150k" the multiplier of the second holds for both."""
    first, second = number_of(found["low"]), number_of(found["high"] or "")
    times, times2 = (found["times"] or "").casefold(), (found["times2"] or "").casefold()
    if second is not None and first is not None and times2 and not times and first <= second:
        times = times2
    low = None if first is None else Money(number=first, multiplier=times).amount
    high = None if second is None else Money(number=second, multiplier=times2).amount
    return low, high


def _near_period(found: re.Match[str], before: str, after: str, text: str) -> PayPeriod | None:
    if (found["times"] or found["times2"] or "").casefold() == "lpa":
        return "year"
    nearest = _PERIOD.search(after[:45])
    inside = _PERIOD.search(found["between"] or "") if found["between"] else None
    earlier = None if nearest or inside else _PERIOD.search(before[-45:])
    hit = inside or nearest or earlier
    return None if hit is None else hit.lastgroup  # type: ignore[return-value]


def _likely_period(low: float, high: float | None, currency: str | None) -> PayPeriod | None:
    top = high or low
    if currency in _STRONG_CURRENCIES and 20_000 <= top <= 2_000_000:
        return "year"
    if currency in ("USD", "GBP", "CAD", "AUD") and 8 <= low and top <= 200 and high is not None:
        return "hour"
    return "year" if currency == "INR" and low >= 200_000 else None


def _plausible(low: float, high: float | None, period: PayPeriod | None) -> bool:
    if high is not None and (high < low or high > low * 20):
        return False
    return period != "year" or (high or low) >= 1_000


def _bounded(low: float, high: float | None, before: str, currency: str | None, period: PayPeriod | None) -> Salary:
    if high is not None:
        return Salary(min=low, max=high, currency=currency, period=period)
    if _UP_TO.search(before):
        return Salary(max=low, currency=currency, period=period)
    if _FROM.search(before):
        return Salary(min=low, currency=currency, period=period)
    return Salary(min=low, max=low, currency=currency, period=period)
