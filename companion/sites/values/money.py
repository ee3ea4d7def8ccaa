"""Amounts of money as people write them: signs, codes, separators and multipliers of many countries."""

import re

from companion.sites.values.locale import Locale

_SIGNS = {
    "US$": "USD",
    "USD$": "USD",
    "A$": "AUD",
    "AU$": "AUD",
    "AUD$": "AUD",
    "C$": "CAD",
    "CA$": "CAD",
    "CAD$": "CAD",
    "CDN$": "CAD",
    "NZ$": "NZD",
    "S$": "SGD",
    "SG$": "SGD",
    "SGD$": "SGD",
    "HK$": "HKD",
    "NT$": "TWD",
    "R$": "BRL",
    "MX$": "MXN",
    "£": "GBP",
    "€": "EUR",
    "₹": "INR",
    "RS.": "INR",
    "RS": "INR",
    "RP": "IDR",
    "RP.": "IDR",
    "ZŁ": "PLN",
    "PLN": "PLN",
    "KČ": "CZK",
    "CHF": "CHF",
    "FR.": "CHF",
    "SFR": "CHF",
    "RM": "MYR",
    "₱": "PHP",
    "₱.": "PHP",
    "PHP": "PHP",
    "฿": "THB",
    "₫": "VND",
    "₩": "KRW",
    "₺": "TRY",
    "₪": "ILS",
    "₴": "UAH",
    "₽": "RUB",
    "₦": "NGN",
    "元": "CNY",
    "円": "JPY",
    "JP¥": "JPY",
    "CN¥": "CNY",
    "LEI": "RON",
    "FT": "HUF",
}
_CODES = (
    "USD EUR GBP CHF CAD AUD NZD SGD HKD INR IDR JPY CNY RMB KRW TWD PLN CZK HUF RON BGN SEK NOK DKK ISK BRL MXN "
    "ARS CLP COP "
    "PEN ZAR AED SAR QAR KWD BHD OMR ILS TRY UAH RUB THB VND MYR PHP PKR BDT LKR NGN KES EGP GHS MAD"
).split()
_DOLLARS = {
    "AU": "AUD",
    "CA": "CAD",
    "NZ": "NZD",
    "SG": "SGD",
    "HK": "HKD",
    "MX": "MXN",
    "CL": "CLP",
    "CO": "COP",
    "AR": "ARS",
}
_KRONOR = {"SE": "SEK", "NO": "NOK", "DK": "DKK", "IS": "ISK"}
_KRONOR_BY_LANGUAGE = {"sv": "SEK", "no": "NOK", "nb": "NOK", "nn": "NOK", "da": "DKK", "is": "ISK"}
_MULTIPLIERS = {
    "k": 1_000,
    "thousand": 1_000,
    "tys": 1_000,
    "tys.": 1_000,
    "t": 1_000,
    "mil": 1_000,
    "rb": 1_000,
    "ribu": 1_000,
    "l": 100_000,
    "lpa": 100_000,
    "lac": 100_000,
    "lacs": 100_000,
    "lakh": 100_000,
    "lakhs": 100_000,
    "万": 10_000,
    "万円": 10_000,
    "만": 10_000,
    "만원": 10_000,
    "cr": 10_000_000,
    "crore": 10_000_000,
    "crores": 10_000_000,
    "juta": 1_000_000,
    "jt": 1_000_000,
    "jt.": 1_000_000,
    "m": 1_000_000,
    "mn": 1_000_000,
    "mm": 1_000_000,
    "mio": 1_000_000,
    "mio.": 1_000_000,
    "million": 1_000_000,
    "millions": 1_000_000,
    "b": 1e9,
    "bn": 1e9,
    "billion": 1e9,
    "trillion": 1e12,
}

_codes = "|".join(_CODES)
CURRENCY = (
    rf"(?:(?<!\w)(?-i:US|USD|AUD?|A|CAD?|CDN|C|NZ|SGD?|S|HK|NT|R|MX) ?\$|JP¥|CN¥|[$£€₹₱฿₫₩₺₪₴₽₦¥￥円元]|zł|kč|"
    rf"\b(?:{_codes})\b\$?|\bkr\b\.?|"
    r"\brs\b\.?|\brp\b\.?|(?<=\d)rp\b|\brm\b|\bfr\.|\bsfr\b|\blei\b|(?<!\w)(?-i:R)(?=\s?\d|\s?$))"
)
AMOUNT = r"(?:\d{1,3}(?:[.,'’\u00a0\u202f\u2009 ]\d{2,3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d+)?)"
MULTIPLIER = (
    r"(?:k\b|thousand\b|tys\b\.?|lpa\b|lakhs?\b|lacs?\b|l\b(?=[^'’]|$)|万円?|만원?|crores?\b|cr\b|juta\b|jt\b\.?|"
    r"ribu\b|rb\b|"
    r"millions?\b|mn\b|mm\b|mio\b\.?|m\b(?!\s*/)|billion\b|bn\b|b\b|trillion\b)"
)


CURRENCY_OF_MULTIPLIER = {
    **dict.fromkeys(("lpa", "lac", "lacs", "lakh", "lakhs", "crore", "crores", "cr"), "INR"),
    **dict.fromkeys(("juta", "jt", "jt.", "ribu", "rb"), "IDR"),
    **dict.fromkeys(("tys", "tys."), "PLN"),
    "万円": "JPY",
    "만원": "KRW",
}


def amount_of(number: str, multiplier: str = "") -> float | None:
    """The amount in whole units of its currency: "1,5" with "Mio" is 1500000; None when `number` is none."""
    value = number_of(number)
    return None if value is None else round(value * _MULTIPLIERS.get(multiplier.casefold(), 1), 2)


def currency_code(sign: str, locale: Locale) -> str | None:
    """The ISO 4217 code of a sign or code; "$", "kr" and "¥" depend on the country."""
    text = re.sub(r"\s", "", sign).upper()
    if text in _SIGNS:
        return _SIGNS[text]
    if text.rstrip("$.") in _CODES:
        return "CNY" if text.startswith("RMB") else text.rstrip("$.")
    if text == "$":
        return _DOLLARS.get(locale.country, "USD")
    if text in ("KR", "KR."):
        return _KRONOR.get(locale.country) or _KRONOR_BY_LANGUAGE.get(locale.language)
    if text in ("¥", "￥"):
        return "CNY" if locale.country == "CN" or locale.language == "zh" else "JPY"
    return "ZAR" if text == "R" else None


def number_of(text: str) -> float | None:
    """The number that `text` writes: "1,200.50", "1.200,50", "110'000", "12 000", "2,00,000" or "12.5"."""
    bare = re.sub(r"[\s'’\u00a0\u202f\u2009]", "", text)
    if not re.fullmatch(r"\d[\d.,]*", bare):
        return None
    if "." in bare and "," in bare:
        decimal = max(bare.rfind("."), bare.rfind(","))
        bare = re.sub(r"[.,]", "", bare[:decimal]) + "." + bare[decimal + 1 :]
    elif separators := re.findall(r"[.,]", bare):
        grouped = len(separators) > 1 or re.fullmatch(r"[1-9]\d{0,2}[.,]\d{3}", bare)
        bare = re.sub(r"[.,]", "" if grouped else ".", bare)
    try:
        return float(bare.rstrip("."))
    except ValueError:
        return None
