"""What the head claims: OpenGraph, meta tags, and the document title's usual patterns."""

import re
from typing import NamedTuple

from companion.domain.text import clean_line, fold
from companion.sites.evidence.view import View
from companion.sites.page import Json
from companion.sites.values.company import read_company

_APPLICATION = re.compile(
    r"^(?:job )?application (?:for|to) (?P<title>.+?) (?:at|@|with) (?P<company>[^|]+)", re.IGNORECASE
)
_AT = re.compile(
    r"^(?P<title>.{3,}?)(?: (?:job|role|position|vacancy))? (?:at|@|bei|chez|en) (?P<company>[^|"
    r"–—]{2,80})(?:\s*[|–—].*)?$",
    re.IGNORECASE,
)
_HIRING = re.compile(
    r"^(?P<company>.{2,80}?) (?:is )?hiring (?:a |an )?(?P<title>.+?)(?: in .+)?(?:\s*[|–—].*)?$", re.IGNORECASE
)
_SPLIT = re.compile(r"\s+[|–—•·]\s+|\s+-\s+|\s*\|\s*")
_CHROME = re.compile(
    r"^(?:careers?|jobs?|job details?|job search|current openings|open positions|apply(?: now)?|vacanc(?:y|ies)|"
    r"home|karriere|stellenangebote?|"
    r"job description|details?|view job|opportunities|job opening|recruiting|job board|linkedin|indeed(?:\.com)?|"
    r"glassdoor.*)$",
    re.IGNORECASE,
)


class Named(NamedTuple):
    """The title and the company that a title line names; either may be missing."""

    title: str | None
    company: str | None


def claims(view: View) -> dict[str, Json]:
    """Field by field what the head says."""
    page = view.page
    named = [
        split_title(text, view.headings)
        for text in (page.meta("og:title"), page.head_title, page.meta("twitter:title"))
        if text
    ]
    return {
        "title": next((item.title for item in named if item.title), None),
        "company": _company(view, named),
        "posted_at": page.meta("article:published_time") if page.meta("og:type") != "article" else None,
    }


def teaser(view: View) -> dict[str, Json]:
    """The short description in the head, for pages that show none."""
    return {"description": view.page.meta("og:description") or view.page.meta("description")}


def split_title(text: str, headings: tuple[str, ...] = ()) -> Named:
    """What "Job Application for X at Y", "X at Y", "Y hiring X in Z", "X - Y" or "X | Y Careers" names."""
    text = clean_line(text)
    if any(fold(heading) == fold(text) for heading in headings):
        return Named(text, None)
    for pattern in (_APPLICATION, _HIRING, _AT):
        if found := pattern.match(text):
            return Named(found["title"].strip(), read_company(found["company"]))
    parts = [part for part in _SPLIT.split(text) if part.strip() and not _CHROME.match(part.strip())]
    if not parts:
        return Named(None, None)
    title = _of_heading(text, headings) or parts[0]
    rest = [part for part in parts if fold(part) not in fold(title)]
    return Named(title, read_company(rest[-1]) if rest else None)


def _of_heading(text: str, headings: tuple[str, ...]) -> str | None:
    return next((heading for heading in headings if fold(heading) and fold(heading) in fold(text)), None)


def _company(view: View, named: list[Named]) -> str | None:
    for name in (view.page.meta("og:site_name"), view.page.meta("application-name"), view.page.meta("author")):
        if name and (company := read_company(name)) and fold(company) != fold(view.site.label):
            return company
    return next((item.company for item in named if item.company), None)
