"""Paylocity: recruiting.paylocity.com; a list is only data for a script, a posting is complete HTML."""

import re
from collections.abc import Sequence

from companion.domain.text import clean_line
from companion.sites.base import Site
from companion.sites.model import Anchors, Card, Ruling
from companion.sites.page import Json, Page, dig

_HOST = "https://recruiting.paylocity.com"
_JOB = f"{_HOST}/Recruiting/Jobs/Details/"


class Paylocity(Site):
    id = "paylocity"
    label = "Paylocity"
    match = (f"{_HOST}/*",)
    job_urls = tuple(
        f"{_HOST}/{{area}}/{{kind}}/{step}/{{job#}}{end}"
        for step in ("Details", "details", "Apply", "apply")
        for end in ("", "/{company}", "/{company}/{slug}")
    )
    list_urls = tuple(
        f"{_HOST}/{{area}}/{{kind}}/{view}/{{key}}{end}"
        for view in ("All", "all", "List")
        for end in ("", "/{company}")
    )
    anchors = Anchors(bar=(".job-preview-title", ".job-preview-header h1", "h1"))
    mail_domains = ("paylocity.com",)

    def ruling(self, page: Page) -> Ruling | None:
        if _entries(page):
            return Ruling(kind="list", because="its data lists the employer's jobs")
        return None

    def listed(self, page: Page) -> Sequence[Card]:
        company = clean_line(str(dig(_data(page), "ModuleTitle") or ""))
        cards = []
        for entry in _entries(page):
            number, title = dig(entry, "JobId"), dig(entry, "JobTitle")
            if isinstance(number, int) and isinstance(title, str):
                place = _place(dig(entry, "JobLocation"))
                cards.append(Card(url=f"{_JOB}{number}", title=clean_line(title), company=company, location=place))
        return cards

    def title(self, page: Page) -> str | None:
        return page.text(".job-preview-title span", ".job-preview-title", ".job-preview-header h1")

    def company(self, page: Page) -> str | None:
        """A posting's document title is "Acme Inc - Title"; the pages of a list carry the name in their data."""
        title = self.title(page)
        if title and page.head_title.endswith(f" - {title}"):
            return page.head_title.removesuffix(f" - {title}")
        named = dig(_data(page), "ModuleTitle")
        return named if isinstance(named, str) else None

    def locations(self, page: Page) -> list[str] | None:
        if page.job_postings:
            return None
        place = page.text(".preview-location a", ".preview-location", ".job-preview-details .location")
        return [re.sub(r"^(?:Fully )?(?:Remote|Hybrid)\s*[•·|-]\s*", "", place)] if place else None

    def workplace(self, page: Page) -> str | None:
        found = re.match(r"(?:Fully )?(?:Remote|Hybrid)\b", page.text(".preview-location") or "")
        return found[0] if found else None

    def apply_url(self, page: Page) -> str | None:
        return page.attribute("a[href*='/Jobs/Apply/' i]", "href")

    def description(self, page: Page) -> str | None:
        return page.inner_html(".job-preview-details")


def _data(page: Page) -> Json | None:
    return page.state("window.pageData")


def _entries(page: Page) -> list[Json]:
    entries = dig(_data(page), "Jobs")
    return entries if isinstance(entries, list) else []


def _place(place: Json | None) -> str:
    parts = (dig(place, name) for name in ("City", "State", "Country"))
    return ", ".join(part for part in parts if isinstance(part, str) and part)
