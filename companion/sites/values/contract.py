"""The terms of a fixed-length engagement: how long, and at which rate."""

import re

from companion.domain.job import Contract, Salary
from companion.domain.text import clean_line
from companion.sites.page import Json
from companion.sites.values.locale import Locale
from companion.sites.values.salary import read_salary

_NUMBER = r"(?:\d{1,2}(?:\s?(?:-|–|to)\s?\d{1,2})?|one|two|three|four|five|six|nine|twelve|eighteen|twenty[- ]four)"
_UNIT = r"(?:months?|mths?|weeks?|years?|yrs?|monate?n?|wochen|jahre?|mois|mes(?:es)?|maanden|månader)"
_LENGTH = re.compile(rf"\b({_NUMBER}\+?[\s-]*{_UNIT})\b", re.IGNORECASE)
_ENGAGEMENT = re.compile(
    rf"\b({_NUMBER}\+?[\s-]*{_UNIT})(?:['’]?s?)?[\s-]*(?:\(?(?:initial|rolling|renewable|temporary|full[- ]time|"
    rf"part[- ]time|fixed[- ]?term|maternity cover|parental leave)\)?[\s,-]*){{0,2}}"
    rf"(?:contract|ftc|fixed[- ]?term|assignment|engagement|project|secondment|term\b|cover\b|maternity|"
    rf"befrist\w+|vertrag|cdd|contrat|contrato|interim)|"
    rf"\b(?:contract(?: length| duration| period)?|duration|fixed[- ]term(?: contract)?|ftc|term|befristet "
    rf"(?:auf|für)|cdd(?: de)?|contrat de|dauer|laufzeit|durée|assignment length|initial contract)"
    rf"\s*(?:of|is|for|:|-|–|\()?\s*({_NUMBER}\+?[\s-]*{_UNIT})\b",
    re.IGNORECASE,
)
_RATE = re.compile(
    r"(?:[^\n.]{0,60}\b(?:per (?:day|hour|diem)|/ ?(?:day|hr|hour|h)|a day|p\.?d\b|daily|day rate|hourly rate|an "
    r"hour|pro (?:tag|stunde)|par jour|tjm|on (?:w2|c2c|1099)|w2|c2c|corp[- ]to[- ]corp)\b[^\n.]{0,40})",
    re.IGNORECASE,
)
_CONTRACT_WORD = re.compile(
    r"\b(?:contract(?:or|ing)?|freelance|c2c|corp[- ]to[- ]corp|w2|1099|ir35|ftc|fixed[- ]term|interim|umbrella|"
    r"day rate|befristet|freiberuflich|cdd|tjm)\b",
    re.IGNORECASE,
)


def read_contract(raw: Json, locale: Locale | None = None) -> Contract | None:
    """The terms in a label's text: "6 months", "12-month FTC at £500 per day"; None when it states none."""
    if not isinstance(raw, str):
        return None
    found = _LENGTH.search(raw[:300])
    return _contract(found[1] if found else None, _rate(raw[:300], locale))


def contract_in_text(text: str, locale: Locale | None = None) -> Contract | None:
    """The terms that a posting states; None when it speaks of no fixed-length or rate-paid engagement."""
    text = text[:60_000]
    if not _CONTRACT_WORD.search(text):
        return None
    found = _ENGAGEMENT.search(text)
    length = (found[1] or found[2]) if found else None
    return _contract(length, _rate(text, locale))


def _contract(length: str | None, rate: Salary | None) -> Contract | None:
    if length is None and rate is None:
        return None
    return Contract(length=None if length is None else clean_line(length.replace("-", " ")), rate=rate)


def _rate(text: str, locale: Locale | None) -> Salary | None:
    for found in _RATE.finditer(text):
        rate = read_salary(found[0].strip(), locale)
        if rate is not None and rate.currency and rate.period in ("day", "hour"):
            return rate
    return None
