"""Naukri: experience, pay in lakhs and places stand in the header, whose class names end in a hash."""

import re

from companion.sites.base import Site
from companion.sites.model import Anchors, Cards, Ruling
from companion.sites.page import Page

_HOST = "https://www.naukri.com"


class Naukri(Site):
    id = "naukri"
    label = "Naukri"
    match = ("https://www.naukri.com/*", "https://m.naukri.com/*")
    job_urls = (
        f"{_HOST}/job-listings-*-{{job#}}",
        f"{_HOST}/job-listings-{{job#}}",
        "https://m.naukri.com/job-listings-*-{job#}",
    )
    list_urls = (
        f"{_HOST}/*-jobs",
        f"{_HOST}/*-jobs-*",
        f"{_HOST}/jobs-in-*",
        f"{_HOST}/jobs-in-*/*",
        f"{_HOST}/mnjuser/recommendedjobs",
    )
    anchors = Anchors(bar=('h1[class*="jd-header-title"]', "h1"))
    cards = Cards(
        item=".srp-jobtuple-wrapper, article.jobTuple",
        link="a.title",
        title="a.title",
        company="a.comp-name, a.subTitle",
        location=".locWdth, .loc-wrap, li.location",
    )
    mail_domains = ("naukri.com",)
    may_fetch = False

    def ruling(self, page: Page) -> Ruling | None:
        if page.first('[class*="exp-alert-message"]') and self.title(page) is None:
            return Ruling(kind="not_a_job", because="the job has expired and is no longer shown")
        return None

    def title(self, page: Page) -> str | None:
        return page.text('h1[class*="jd-header-title"]')

    def company(self, page: Page) -> str | None:
        name = '[class*="jd-header-comp-name"]'
        return page.text(f"{name} > a", f"{name} a", f"a{name}", name)

    def locations(self, page: Page) -> list[str] | None:
        links = page.texts('[class*="jhc__loc"] a')
        text = page.text('[class*="jhc__location"]', '[class*="jhc__loc"]')
        return links or (text.split(",") if text else None)

    def workplace(self, page: Page) -> str | None:
        return (page.text('[class*="jhc__wfhmode"]') or "").replace("Work from office", "In office")

    def employment_type(self, page: Page) -> str | None:
        return _detail(page, "Employment Type")

    def min_years(self, page: Page) -> str | None:
        years = page.text('[class*="jhc__exp__"] span', '[class*="jhc__exp__"]')
        return years and f"{years} of experience"

    def salary(self, page: Page) -> str | None:
        return page.text('[class*="jhc__salary"] span', '[class*="jhc__salary"]')

    def posted_at(self, page: Page) -> str | None:
        stats = page.texts('[class*="jhc__stat"]')
        found = (re.search(r"Posted\s*:?\s*(.+?)(?:\s+(?:Openings|Applicants)\b|$)", text) for text in stats)
        return next((match.group(1) for match in found if match), None)

    def description(self, page: Page) -> str | None:
        return page.inner_html('[class*="dang-inner-html"]', 'section[class*="job-desc-container"]')


def _detail(page: Page, label: str) -> str | None:
    """The value behind `label` in the table under the description."""
    rows = page.texts('[class*="other-details"] [class*="details"], [class*="other-details"] > div')
    return next((row.partition(":")[2].strip(" ,") for row in rows if row.startswith(label)), None)
