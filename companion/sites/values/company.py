"""Company names without what sites put around them."""

import re

from companion.domain.text import clean_line, fold
from companion.sites.page import Json

_BEFORE = re.compile(
    r"^(?:at\s+(?=[A-Z0-9])|(?:careers|jobs?|work|karriere|open positions|vacancies|current openings|job "
    r"openings|join us|life|"
    r"carri[eè]res?|emplois?|trabaja|lowongan kerja)\s+(?:at|bei|chez|with|en|di|@)\s+)",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"^\s*(?:company|employer|organi[sz]ation|hiring company|firma|unternehmen|entreprise|empresa|"
    r"perusahaan)\s*[:：]\s*",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"(?:\s*[|–—\-:]\s*|\s+)(?:careers?(?: (?:site|page|portal|home|center|centre))?|jobs|job board|job openings|"
    r"job opportunities|"
    r"karriere|recruiting|recruitment|hiring|stellenangebote|offres d'emploi|external careers?)(?:\s+(?:site|"
    r"page|portal))?$",
    re.IGNORECASE,
)
_SITE_TAIL = re.compile(
    r"\s*[|–—]\s*(?:linkedin|indeed(?:\.com)?|glassdoor|ziprecruiter|jobs?treet|seek|monster|lever|greenhouse)\s*$",
    re.IGNORECASE,
)
_CODE = re.compile(r"^(?:[A-Z]{0,4}[-_]?\d{2}[\dA-Z_-]*|\d{3,}[\s_-].*|[A-Z]{2,4}\d{2,}.*)$")
_ADDRESS = re.compile(
    r"https?://.*|(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:[a-z]{2}|com|org|net|example|jobs|careers)"
)
_NOT_A_NAME = frozenset(
    (
        "confidential",
        "home",
        "careers",
        "career",
        "jobs",
        "job",
        "about us",
        "company",
        "homepage",
        "undefined",
        "null",
        "n a",
        "apply",
        "apply now",
        "website",
        "logo",
        "menu",
        "search jobs",
        "career site",
        "candidate experience site",
    )
)


def read_company(raw: Json) -> str | None:
    """The company that `raw` names: text or a JSON-LD organization; None for nothing, a code, or a mere "Careers"."""
    if isinstance(raw, list):
        return next((name for item in raw if (name := read_company(item))), None)
    if isinstance(raw, dict):
        return read_company(raw.get("name") or raw.get("legalName"))
    if not isinstance(raw, str):
        return None
    name = _LABEL.sub("", clean_line(raw, 160)).partition(" · ")[0]
    for pattern in (_BEFORE, _SITE_TAIL, _AFTER, _AFTER):
        name = pattern.sub("", name).strip(" |–—-:,·•")
    return name if fold(name) and fold(name) not in _NOT_A_NAME and not _ADDRESS.fullmatch(name) else None


def looks_like_code(name: str) -> bool:
    """Whether `name` is a payroll entity's code ("5301 Acme GmbH", "US_100") and not what people call the employer."""
    return _CODE.match(name.strip()) is not None
