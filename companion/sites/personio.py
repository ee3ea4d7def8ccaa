"""Personio: *.jobs.personio.de|com/job/<number>; language and design are only parameters of the address."""

import re
from collections.abc import Mapping
from typing import ClassVar

from companion.sites.base import Site
from companion.sites.model import Anchors, Cards
from companion.sites.page import Page

_HOSTS = (
    "https://{board}.jobs.personio.de",
    "https://{board}.jobs.personio.com",
    "https://{board}-jobs.personio.de",
)
_AT = re.compile(
    r"\|\s*(?:jobs|karriere|stellen|careers?|empleos?|trabajos?|emplois?|carri[eè]re|lavoro|vacatures|werken)"
    r"\s+(?:bei|at|en|chez|da|in|bij)\s+(.{2,80})$",
    re.IGNORECASE,
)
_LINES = (".detail-subtitle", "h1 + p", ".job-header p", '[class*="subtitle" i]')


class Personio(Site):
    id = "personio"
    label = "Personio"
    match = ("https://*.jobs.personio.de/*", "https://*.jobs.personio.com/*", "https://*.personio.de/job/*")
    job_urls = tuple(host + path for host in _HOSTS for path in ("/job/{job#}", "/job/{job#}/{step}"))
    list_urls = tuple(host + path for host in _HOSTS for path in ("", "/search"))
    anchors = Anchors(bar=("h1.detail-title", ".job-header h1", "main h1", "h1"))
    cards = Cards(
        item="a.job-box-link, li:has(a[href*='/job/'])",
        link="a[href*='/job/']",
        title=".jb-title, h2, h3",
        location=".multi-offices-desktop, .jb-description:not(:has(.multi-offices-desktop)) > span:last-child",
    )
    mail_domains = ("personio.de", "m.personio.de", "personio.com", "m.personio.com")
    form_fields: ClassVar[Mapping[str, str]] = {
        "first_name": "given_name",
        "last_name": "family_name",
        "email": "email",
        "phone": "phone",
        "available_from": "earliest_start",
        "salary_expectations": "salary_expectation",
    }

    def title(self, page: Page) -> str | None:
        return page.text("h1.detail-title", ".job-header h1")

    def company(self, page: Page) -> str | None:
        """The document's title ends in "| Jobs bei Acme GmbH", in the page's language."""
        found = _AT.search(page.head_title)
        return found[1] if found else None

    def locations(self, page: Page) -> list[str] | None:
        """The line below the title: "Festanstellung, Vollzeit · Berlin"."""
        found = [] if page.job_postings else _line(page)
        return [found[-1]] if len(found) > 1 else None

    def employment_type(self, page: Page) -> str | None:
        found = _line(page)
        return found[0] if len(found) > 1 else None

    def description(self, page: Page) -> str | None:
        parts = page.tree.css(".detail-content, section[class*='descriptionItem' i]")
        return "\n".join(part.html or "" for part in parts) or page.inner_html(".job-description")


def _line(page: Page) -> list[str]:
    text = page.text(*_LINES) or ""
    return [piece for piece in re.split(r"\s*[·•]\s*", text) if piece] if len(text) < 160 else []
