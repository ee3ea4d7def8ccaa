"""Amounts of pay in running text, where most amounts are no pay: funding, revenue, bonuses, budgets, 401(k)."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from companion.domain.job import PayPeriod, Salary
from companion.sites.values.locale import Locale
from companion.sites.values.money import AMOUNT, CURRENCY, CURRENCY_OF_MULTIPLIER, MULTIPLIER, amount_of, currency_code
from companion.sites.values.periods import period_around

_START = re.compile(
    r"(?=\d)(?:(?<![\w.,'’/])|(?<=[A-Za-z$.])(?<![a-z]{4})(?<!\d[.,])|(?<=[\u3040-\u9fff\uac00-\ud7af]))\d"
)
_SIGN = re.compile(rf"(?:{CURRENCY})\s?$", re.IGNORECASE)
_DASH = r"(?:-|–|—|−|~|〜|～|to|bis|à|and|und|et|a|do|hingga|s/d|sampai|al|og|till|til|tot|y|e|até|through)"
_PER_FIRST = r"(?:\s?(?:brutto|gross|per \w+|/\s?\w+|an? (?:hour|year|month|day)|p\.a\.)\s?)?"
_MONEY = re.compile(
    rf"(?P<low>{AMOUNT})\s?(?P<times>{MULTIPLIER})?\+?\s?(?P<code>{CURRENCY})?"
    rf"(?P<between>{_PER_FIRST}\s?{_DASH}\s?(?P<sign2>{CURRENCY})?\s?(?P<high>{AMOUNT})\s?(?P<times2>{MULTIPLIER})?\s?(?P<code2>{CURRENCY})?)?",
    re.IGNORECASE,
)
_TRAPS = (
    r"series [a-f]\b|seed\b|fund\w*|rais(?:ed|ing)\b|rounds?\b|revenues?|arr\b|mrr\b|valuation|aum\b|assets|"
    r"customers|clients|users|sales\b|turnover|budgets?|portfolio|gmv|market|"
    r"compan(?:y|ies)|business\w*|invest\w*|bonus\w*|sign[- ]?on|signing|referral\w*|reimburse\w*|stipend|"
    r"allowance|learning|training|credits?|vouchers?|gift|donat\w*|match\w*|"
    r"equity|worth|stock|rsus?|discount|savings?|claims|transactions|deals?|accounts?|quota|grants?|prize|loans?|"
    r"relocation|commission|ote\b|on[- ]target|home[- ]office|wellness|"
    r"professional|development|education\w*|tuition|insurance|coverage|equipment|spend|contracts? value|"
    r"opportunit\w+|raise|savings?|saves?|saved|perks?|lunch|meals?|gym|phone|laptop|"
    r"\w*budget|presupuesto|or[çc]amento|\w*zuschuss|\w*pr[äa]mie|\w*bonus|primes?|prima|bonificaci[óo]n|b[ôo]nus|"
    r"premio|indemnit[ée]\w*|vergoeding|bidrag|dodatek|premi[ae]"
)
_TRAP_AFTER = re.compile(
    rf"^(?:\s?(?:per|an?|/|pro|par|al?|por|im)\s?(?:year|month|annum|jahr|monat|an|mois|a[nñ]o|mes|ano|m[êe]s|person)"
    rf"(?=\s\w))?\s?(?:in|of|for|towards?|to|as)?\s?(?:(?!plus|and|with|or|base|salary|per|an?|depend|pro|DOE|"
    rf"equity)[\w-]+\s){{0,2}}?(?:your\s)?(?:{_TRAPS})",
    re.IGNORECASE,
)
_TRAP_BEFORE = re.compile(
    rf"\b(?:{_TRAPS}|backed by|manag(?:e|es|ing)|processed|processing|costs?|fees?|over|serving|"
    rf"401\(?k\)?)\b[^.;|+]{{0,25}}?\s?(?:of|up to|to|is|by|at|:|with|for|plan|over|more than|"
    rf"additional)?[\s:(~]*$",
    re.IGNORECASE,
)
_PAY = re.compile(
    r"\b(?:salar(?:y|ies)|compensation|pays?|paid|paying|base|basic|wages?|rate|remuneration|earn(?:ings?)?|"
    r"package|ctc|(?:jahres|monats|brutto|grund|ziel|einstiegs)?gehalt\w*|vergütung\w*|entgelt|verdienst|lohn|"
    r"r[ée]mun[ée]ration|salaire|salario|sueldo|sal[áa]rio|retribuzione|stipendio|ral|salaris|wynagrodzenie|gaji|"
    r"l[öo]n|løn\w*|lønn|mzda|plat|\w*lönen)\b|年収|年俸|月給|時給|給与|연봉|월급",
    re.IGNORECASE,
)
_UP_TO = re.compile(
    r"\b(?:up to|upto|bis(?: zu)?|jusqu['’]à|hasta|fino a|tot|max(?:imum|\.)?(?: of)?|até|hingga|under|op til|"
    r"upp till|opptil)\W{0,3}$",
    re.IGNORECASE,
)
_FROM = re.compile(
    r"\b(?:from|start(?:ing|s)? (?:at|from|salary(?: of)?|pay)|ab|à partir de|dès|desde|a partir d[ei]|da|"
    r"min(?:imum|\.)?(?: of)?|mindestens|at least|vanaf|od|mulai(?: dari)?|from as low as|fra|från)\W{0,3}$",
    re.IGNORECASE,
)
_STRONG = frozenset("USD EUR GBP CHF CAD AUD NZD SGD".split())
_HIGHEST = 3_000_000


class Mention(NamedTuple):
    """An amount that may be pay, and how much speaks for it."""

    salary: Salary
    weight: int


class _Amounts(NamedTuple):
    low: float
    high: float | None
    currency: str | None
    end: int
    between: str


def mentions(text: str, locale: Locale, *, labeled: bool = False) -> Iterator[Mention]:
    """Every amount in `text` that can be pay; `labeled` when a label says that all of it is about pay."""
    done = 0
    for start in _START.finditer(text):
        if start.start() < done:
            continue
        found = _MONEY.match(text, start.start())
        if found is None:
            continue
        sign = _SIGN.search(text[max(0, found.start() - 6) : found.start()])
        for amounts in _readings(found, sign, locale):
            begin = found.start() - (len(sign[0]) if sign else 0)
            mention = _judged(
                amounts, text[max(0, begin - 90) : begin], text[amounts.end : amounts.end + 70], labeled=labeled
            )
            if mention is not None:
                done = amounts.end
                yield mention
                break


def _readings(found: re.Match[str], sign: re.Match[str] | None, locale: Locale) -> Iterator[_Amounts]:
    """The match as a range, then as its first amount alone; in "$120-150k" the multiplier holds for both."""
    times, times2 = found["times"] or "", found["times2"] or ""
    signs = [text for text in (sign[0] if sign else None, found["code"], found["sign2"], found["code2"]) if text]
    currency = next((code for text in signs if (code := currency_code(text, locale))), None)
    currency = currency or CURRENCY_OF_MULTIPLIER.get((times or times2).casefold())
    first, second = amount_of(found["low"], times), amount_of(found["high"] or "", times2)
    if first is not None and second is not None:
        shared = amount_of(found["low"], times2)
        low = shared if times2 and not times and shared is not None and shared <= second else first
        if low <= second <= low * 20:
            yield _Amounts(low, second, currency, found.end(), found["between"])
    if first is not None:
        end = found.start("between") if found["between"] else found.end()
        alone = [text for text in (sign[0] if sign else None, found["code"]) if text]
        yield _Amounts(
            first,
            None,
            next(
                (code for text in alone if (code := currency_code(text, locale))),
                None if found["between"] else currency,
            ),
            end,
            "",
        )


def _judged(amounts: _Amounts, before: str, after: str, *, labeled: bool) -> Mention | None:
    line = before.rpartition("\n")[2]
    if amounts.low <= 0 or _is_trap(line, after.partition("\n")[0]):
        return None
    has_word = labeled or _PAY.search(before) is not None or _PAY.search(after[:40]) is not None
    period = period_around(line if not labeled else before, amounts.between, after.partition("\n")[0])
    is_range = amounts.high is not None
    if amounts.currency is None and not (
        has_word and (labeled or is_range) and amounts.low >= (10 if labeled else 1000)
    ):
        return None
    period = period or _likely(amounts)
    if not _is_plausible(amounts, period):
        return None
    weight = (2 if amounts.currency else 0) + is_range + (1 if period else 0) + (2 if has_word else 0)
    return Mention(_bounded(amounts, before, period), weight)


def _is_trap(line: str, after: str) -> bool:
    return _TRAP_AFTER.match(after) is not None or _TRAP_BEFORE.search(line[-70:]) is not None


def _likely(amounts: _Amounts) -> PayPeriod | None:
    """The period that the size of an amount leaves no doubt about."""
    top = amounts.high or amounts.low
    if amounts.currency in _STRONG and top >= 20_000:
        return "year"
    if amounts.currency in _STRONG and amounts.high is not None and amounts.low >= 8 and top <= 150:
        return "hour"
    return "year" if amounts.currency == "INR" and amounts.low >= 200_000 else None


def _is_plausible(amounts: _Amounts, period: PayPeriod | None) -> bool:
    top = amounts.high or amounts.low
    if amounts.currency in _STRONG and top > _HIGHEST:
        return False
    return top >= 1000 if period == "year" else top >= 3


def _bounded(amounts: _Amounts, before: str, period: PayPeriod | None) -> Salary:
    low, high = amounts.low, amounts.high
    if high is None:
        low_only, high_only = _FROM.search(before), _UP_TO.search(before)
        return Salary(
            min=None if high_only else low, max=None if low_only else low, currency=amounts.currency, period=period
        )
    return Salary(min=low, max=high, currency=amounts.currency, period=period)
