"""The StepStone group: StepStone, Totaljobs and their sister boards share one page, marked with `data-at`."""

import re

from companion.sites.base import Site
from companion.sites.model import Anchors, Cards
from companion.sites.page import Page

_ENGLISH = [
    "totaljobs.com",
    "jobsite.co.uk",
    "cwjobs.co.uk",
    "caterer.com",
    "milkround.com",
    "cityjobs.com",
    "catererglobal.com",
    "irishjobs.ie",
    "jobs.ie",
    "nijobs.com",
]
_GERMAN = ["stepstone.de", "stepstone.at", "stepstone.be", "stepstone.nl"]
_HOSTS = tuple(f"https://www.{domain}" for domain in (*_ENGLISH, *_GERMAN))


class StepStone(Site):
    id = "stepstone"
    label = "StepStone, Totaljobs and sisters"
    match = tuple(f"{host}/*" for host in _HOSTS)
    job_urls = tuple(
        f"{host}{path}"
        for host in _HOSTS
        for path in (
            "/job/{words...}-job{job#}",
            "/job/{job#}",
            "/stellenangebote--{words...}--{job#}-inline.html",
            "/jobs--{words...}--{job#}-inline.html",
            "/job/{words...}/apply/{job#}",
        )
    )
    list_urls = tuple(
        f"{host}{path}" for host in _HOSTS for path in ("/jobs", "/jobs/{search...}", "/work/{search...}")
    )
    anchors = Anchors(bar=('[data-at="header-job-title"]',))
    cards = Cards(
        item='[data-at="job-item"]',
        link='[data-at="job-item-title"]',
        title='[data-at="job-item-title"]',
        company='[data-at="job-item-company-name"]',
        location='[data-at="job-item-location"]',
    )
    mail_domains = ("totaljobs.com", "stepstone.de", "stepstone.com", "jobsite.co.uk", "cwjobs.co.uk")
    may_fetch = False

    def title(self, page: Page) -> str | None:
        return page.text('[data-at="header-job-title"]')

    def company(self, page: Page) -> str | None:
        return page.text('[data-at="metadata-company-name"]', '[data-at="header-company-name"]')

    def locations(self, page: Page) -> list[str]:
        return page.texts('[data-at="metadata-location"]')[:1]

    def workplace(self, page: Page) -> str | None:
        text = page.text('[data-at="metadata-work-type"]') or ""
        possible = re.search(r"home ?office (möglich|possible)|work from home possible", text, re.IGNORECASE)
        return "hybrid" if possible else text

    def employment_type(self, page: Page) -> str | None:
        facts = page.texts('[data-at="metadata-work-type"], [data-at="metadata-contract-type"]')
        return " · ".join(facts)

    def salary(self, page: Page) -> str | None:
        return page.text('[data-at="metadata-salary"]')

    def posted_at(self, page: Page) -> str | None:
        text = page.text('[data-at="metadata-online-date"]')
        return (text and text.partition(":")[2].strip()) or text

    def description(self, page: Page) -> str | None:
        sections = page.tree.css('[data-at^="section-text-"][data-at$="-content"]')
        return "\n".join(node.html or "" for node in sections) or page.inner_html('[data-at="job-ad-content"]')
