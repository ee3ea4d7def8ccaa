"""The StepStone group: StepStone, Totaljobs and their sister boards share one page, marked with `data-at`."""

import re

from companion.sites.base import Site
from companion.sites.model import Anchors, Cards
from companion.sites.page import Page

_ENGLISH = tuple(
    f"https://www.{name}"
    for name in ("totaljobs.com", "jobsite.co.uk", "cwjobs.co.uk", "caterer.com", "catererglobal.com", "milkround.com",
                 "cityjobs.com", "irishjobs.ie", "jobs.ie", "nijobs.com")
)  # fmt: skip
_OTHERS = tuple(f"https://www.stepstone.{country}" for country in ("de", "at", "be", "nl"))


class StepStone(Site):
    id = "stepstone"
    label = "StepStone, Totaljobs and sisters"
    match = tuple(f"{host}/*" for host in (*_ENGLISH, *_OTHERS))
    job_urls = (
        *(f"{host}/job/{words}" for host in _ENGLISH for words in ("{words...}-job{job#}", "{job#}")),
        *(
            f"{host}/{word}--{{words...}}--{{job#}}-inline.html"
            for host in _OTHERS
            for word in ("stellenangebote", "jobs")
        ),
    )
    list_urls = tuple(f"{host}/jobs{path}" for host in (*_ENGLISH, *_OTHERS) for path in ("", "/{search...}"))
    anchors = Anchors(bar=('[data-at="header-job-title"]',))
    cards = Cards(
        item='[data-at="job-item"]',
        link='[data-at="job-item-title"]',
        title='[data-at="job-item-title"]',
        company='[data-at="job-item-company-name"]',
        location='[data-at="job-item-location"]',
    )
    beside = ('[data-at="salary-widget"]', '[data-at="recommended-jobs"]')
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
