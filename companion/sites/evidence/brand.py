"""Whose page it is, when nothing else names the employer: structured data about the site, copyright line, logo, host."""

import re

from companion.domain.text import fold
from companion.sites.evidence.view import View
from companion.sites.page import Json
from companion.sites.values.company import read_company

_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:\d{4}\s*(?:[-–]\s*\d{4})?)?[\s,.]*(?:by )?([^\n.|©]{2,60}?)(?:[.,|]|\s+all rights|\s*\d{4}|\s+inc\b|$)",
    re.IGNORECASE | re.MULTILINE,
)
_LOGO = re.compile(r"^(.{2,50}?)\s+(?:logo|homepage|home page|home)$", re.IGNORECASE)
_HOST_NOISE = frozenset(
    "www careers career jobs job apply work hiring recruiting karriere join talent www2 en de fr uk us com org net io co ai app dev eu gov edu "
    "work-with-us vacancies recruit hire my web portal external hr opportunities go lp info about".split()
)


def claims(view: View) -> dict[str, Json]:
    """The employer's name as the site as a whole gives it."""
    candidates = (_organization(view), _title_end(view), _logo(view), _host(view))
    return {"company": next((name for name in candidates if name), None)}


def _organization(view: View) -> str | None:
    for item in view.page.json_ld:
        kinds = item.get("@type")
        if (
            "Organization" in kinds
            if isinstance(kinds, list)
            else kinds in ("Organization", "Corporation", "LocalBusiness")
        ):
            if name := read_company(item.get("name")):
                return name
    return None


def _title_end(view: View) -> str | None:
    """The part of the document title that is also in the host: "… | Acme Corp" on careers.acmecorp.com."""
    host = fold(view.page.host).replace(" ", "")
    for part in re.split(r"\s[|–—•·-]\s|\|", view.page.head_title)[::-1]:
        name = read_company(part)
        if name and len(fold(name)) > 2 and fold(name).replace(" ", "") in host:
            return name
    return None


def _logo(view: View) -> str | None:
    for node in view.page.tree.css("header img[alt], [class*=logo i] img[alt], img[class*=logo i][alt]")[:5]:
        alt = (node.attributes.get("alt") or "").strip()
        name = read_company(found[1] if (found := _LOGO.match(alt)) else alt)
        if name and len(name) <= 50 and fold(name).replace(" ", "")[:5] in fold(view.page.host).replace(" ", ""):
            return name
    return None


def _host(view: View) -> str | None:
    labels = [label for label in view.page.host.split(".") if label not in _HOST_NOISE]
    if not labels or view.page.host.replace(".", "").isdigit() or "." not in view.page.host:
        return None
    name = labels[-1] if len(labels) > 1 and len(labels[-1]) > 2 else labels[0]
    for text in (view.page.head_title, view.text[:20_000]):
        if found := re.search(rf"(?<!\w)({re.escape(name).replace('-', '[ -]?')})(?!\w|\.[a-z])", text, re.IGNORECASE):
            return found[1] if not found[1].islower() else name.title()
    return name.replace("-", " ").title()
