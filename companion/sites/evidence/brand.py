"""Whose page it is, when nothing else names the employer: data about the site, document title, logo, address."""

import re
from collections.abc import Iterator

from companion.domain.text import fold
from companion.sites.evidence.spelling import spelled
from companion.sites.evidence.view import View
from companion.sites.page import Json
from companion.sites.registry import board_of
from companion.sites.values.company import read_company

_ORGANIZATIONS = frozenset(("Organization", "Corporation", "LocalBusiness", "EducationalOrganization", "NGO"))
_LONGEST_NAME = 50
_LOGO = re.compile(r"^(.{2,50}?)\s+(?:logo|homepage|home page|home)$", re.IGNORECASE)
_HOST_NOISE = frozenset(
    "www careers career jobs job apply work hiring recruiting karriere join talent www2 en de fr uk us com org "
    "net io co ai app dev eu gov edu "
    "work-with-us vacancies recruit hire my web portal external hr opportunities go lp info about".split()
)


def claims(view: View) -> dict[str, Json]:
    """The employer's name as the site as a whole gives it."""
    token = _token(view)
    named = _organization(view) or _title_end(view, token) or _logo(view, token)
    return {"company": named or spelled(token, _texts(view)) or token.title() or None}


def _texts(view: View) -> Iterator[str]:
    yield view.page.head_title
    yield view.text[:20_000]


def _organization(view: View) -> str | None:
    for item in view.page.json_ld:
        kinds = item.get("@type")
        if (
            "Organization" in kinds
            if isinstance(kinds, list)
            else kinds in ("Organization", "Corporation", "LocalBusiness")
        ) and (name := read_company(item.get("name"))):
            return name
    return None


def _title_end(view: View, token: str) -> str | None:
    """The part of the document title that holds the name in the address: "… | Acme Corp" on careers.acmecorp.com."""
    for part in re.split(r"\s[|–—•·-]\s|\|", view.page.head_title)[::-1]:
        name = read_company(part)
        if name and len(token) > 1 and token in fold(name).replace(" ", ""):
            return name
    return None


def _logo(view: View, token: str) -> str | None:
    for node in view.page.tree.css("header img[alt], [class*=logo i] img[alt], img[class*=logo i][alt]")[:5]:
        alt = (node.attributes.get("alt") or "").strip()
        name = read_company(found[1] if (found := _LOGO.match(alt)) else alt)
        if name and len(name) <= _LONGEST_NAME and token[:5] in fold(name).replace(" ", ""):
            return name
    return None


def _token(view: View) -> str:
    """The employer's name as the address gives it: the board on a site of many employers, else the host's own part."""
    if view.site.job_urls:
        return re.sub(r"[^a-z0-9]", "", board_of(view.site, view.page.url).casefold())
    labels = [label for label in view.page.host.split(".")[:-1] if label not in _HOST_NOISE]
    if not labels or view.page.host.replace(".", "").isdigit() or "." not in view.page.host:
        return ""
    name = labels[-1] if len(labels) > 1 and len(labels[-1]) > 2 else labels[0]
    return re.sub(r"[^a-z0-9]", "", name)
