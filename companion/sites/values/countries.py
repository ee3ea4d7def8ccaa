"""Which country a place is in, as far as its last words tell."""

import re
from collections.abc import Sequence

from companion.domain.text import fold

NAMES = {
    "US": "USA|United States|United States of America|US|U.S.|America",
    "GB": "United Kingdom|UK|England|Scotland|Wales|Northern Ireland|Great Britain|London",
    "DE": "Germany|Deutschland|Berlin|Munich|Hamburg",
    "FR": "France|Paris",
    "ES": "Spain|España|Madrid|Barcelona",
    "IT": "Italy|Italia",
    "NL": "Netherlands|The Netherlands|Nederland|Amsterdam",
    "BE": "Belgium|België|Belgique",
    "CH": "Switzerland|Schweiz|Suisse|Svizzera|Zurich|Geneva",
    "AT": "Austria|Österreich",
    "PL": "Poland|Polska",
    "IN": "India|Bangalore|Bengaluru|Mumbai|Hyderabad|Pune",
    "CA": "Canada|Toronto|Vancouver|Montreal|Ontario|British Columbia|Alberta|Quebec",
    "AU": "Australia|Sydney|Melbourne|Brisbane|Perth|New South Wales|Victoria|Queensland",
    "NZ": "New Zealand|Auckland|Wellington",
    "SG": "Singapore",
    "ID": "Indonesia|Jakarta",
    "JP": "Japan|Tokyo|日本",
    "IE": "Ireland|Dublin",
    "SE": "Sweden|Sverige|Stockholm",
    "NO": "Norway|Norge|Oslo",
    "DK": "Denmark|Danmark|Copenhagen",
    "FI": "Finland|Suomi",
    "PT": "Portugal",
    "BR": "Brazil|Brasil",
    "MX": "Mexico|México",
    "ZA": "South Africa",
    "AE": "United Arab Emirates|UAE",
    "IL": "Israel",
    "PH": "Philippines",
    "MY": "Malaysia",
    "HK": "Hong Kong",
    "CN": "China",
    "KR": "South Korea|Korea",
    "TH": "Thailand",
    "VN": "Vietnam|Viet Nam",
    "CZ": "Czechia|Czech Republic",
    "RO": "Romania",
    "HU": "Hungary",
    "GR": "Greece",
    "TR": "Turkey|Türkiye",
    "UA": "Ukraine",
    "AR": "Argentina",
    "CL": "Chile",
    "CO": "Colombia",
    "PE": "Peru",
    "EG": "Egypt",
    "NG": "Nigeria",
    "KE": "Kenya",
    "LU": "Luxembourg",
    "EE": "Estonia",
    "LT": "Lithuania",
    "LV": "Latvia",
    "BG": "Bulgaria",
    "HR": "Croatia",
    "RS": "Serbia",
    "SK": "Slovakia",
    "SI": "Slovenia",
    "TW": "Taiwan",
    "PK": "Pakistan",
    "BD": "Bangladesh",
    "LK": "Sri Lanka",
    "SA": "Saudi Arabia",
    "QA": "Qatar",
    "IS": "Iceland|Reykjavik",
}
"""For each ISO 3166-1 alpha-2 code its names and a few cities that leave no doubt; the first is what people read."""

_CODE_OF = {fold(name): code for code, names in NAMES.items() for name in names.split("|")}
_STATES = {
    "US": (
        "AL AK AZ AR CO CT FL GA HI IL IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC "
        "SD TN TX UT VT VA WA WV WI WY DC CA"
    ),
    "CA": "ON QC BC AB MB SK NS NB",
    "AU": "NSW VIC QLD ACT TAS",
}
_CODE_OF_STATE = {state: code for code, states in _STATES.items() for state in states.split()}


def country_name(code: str) -> str:
    """The name of the country with this ISO code; the text itself when it is no code known here."""
    text = code.strip()
    upper = {"UK": "GB"}.get(text.upper(), text.upper())
    return NAMES[upper].partition("|")[0] if upper in NAMES else text


def country_of(places: Sequence[str]) -> str:
    """The ISO code of the country that the places are in; empty when they do not tell or differ."""
    codes = {_country(place) for place in places} - {""}
    return codes.pop() if len(codes) == 1 else ""


def _country(place: str) -> str:
    for part in re.split(r"[,;()/–-]", place)[::-1]:
        name = re.sub(r"\s+\d{4,6}$", "", part.strip())
        if code := _CODE_OF.get(fold(name)) or _CODE_OF_STATE.get(name):
            return code
    return ""
