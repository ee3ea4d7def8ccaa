"""Dice: JSON-LD carries most; workplace, type and pay stand as badges in the header card."""

import re

from companion.sites.base import Site
from companion.sites.model import Anchors, Cards
from companion.sites.page import Page
from companion.sites.values.place_line import read_place_line

_HEADER = '[data-testid="job-detail-header-card"]'


class Dice(Site):
    id = "dice"
    label = "Dice"
    match = ("https://www.dice.com/*",)
    job_urls = ("https://www.dice.com/job-detail/{job}", "https://www.dice.com/jobs/detail/{slug}/{board}/{job}")
    list_urls = ("https://www.dice.com/jobs", "https://www.dice.com/jobs/q-{search...}")
    anchors = Anchors(bar=(f"{_HEADER} h1", 'h1[data-cy="jobTitle"]', "h1"))
    cards = Cards(
        item='[data-testid="job-card"], [data-cy="search-card"], dhi-search-card',
        link='a[data-testid="job-search-job-detail-link"], a.card-title-link, a[href*="/job-detail/"]',
        title='[data-testid="job-search-job-detail-link"], a.card-title-link',
        company='[data-testid="job-card-company-name"], [data-cy="search-result-company-name"]',
        location='a[href*="company-profile"] + p, [data-cy="search-result-location"], .search-result-location',
        group='[role="listitem"]',
    )
    mail_domains = ("dice.com",)
    delay_seconds = 3.0

    def title(self, page: Page) -> str | None:
        return page.text(f"{_HEADER} h1", '[data-cy="jobTitle"]')

    def company(self, page: Page) -> str | None:
        return page.text(f'{_HEADER} a[href*="company-profile"]', '[data-cy="companyNameLink"]')

    def locations(self, page: Page) -> tuple[str, ...]:
        return read_place_line(_place(page) or "")[0]

    def workplace(self, page: Page) -> str | None:
        return page.text('[data-testid="locationTypeBadge"]', '[data-cy="locationDetails"]') or _place(page)

    def employment_type(self, page: Page) -> str | None:
        return " · ".join(page.texts(f"{_HEADER} .SeuiInfoBadge")) or page.text('[data-cy="employmentDetails"]')

    def salary(self, page: Page) -> str | None:
        badges = page.texts(f"{_HEADER} .SeuiInfoBadge") + page.texts('[data-cy="payDetails"]')
        return next((text for text in badges if re.search(r"\bUSD\b|[$€£]\s?\d|\d k?\b.*\bper\b", text)), None)

    def description(self, page: Page) -> str | None:
        return page.inner_html('[data-testid="jobDescriptionHtml"]', "#jobDescription")


def _place(page: Page) -> str | None:
    """The line "Hybrid in Richmond, VA, US • Posted 1 hour ago"."""
    return page.text(f"{_HEADER} .order-3", '[data-cy="location"]')
