"""Indeed: one posting per page, or in the right pane of a search, which the address names with `vjk`."""

import re

from companion.sites.base import Site
from companion.sites.model import Anchors, Cards, Ruling
from companion.sites.page import Page
from companion.sites.pane import pane_ruling, title_on_card
from companion.sites.registry import ref_from_url
from companion.sites.values.place_line import read_place_line

_HOST = "https://*.indeed.com"
_TITLES = ('[data-testid="jobsearch-JobInfoHeader-title"]', ".jobsearch-JobInfoHeader-title")
_JOB_POST = re.compile(
    r"\s*[-–]\s*(job post|offre d'emploi|Stellenanzeige|vacature|oferta de empleo|annuncio di lavoro)$"
)


class Indeed(Site):
    id = "indeed"
    label = "Indeed"
    match = ("https://*.indeed.com/*",)
    job_urls = (f"{_HOST}/{{path...}}?jk={{job}}", f"{_HOST}/{{path...}}?vjk={{job}}", f"{_HOST}?vjk={{job}}")
    list_urls = (
        _HOST,
        f"{_HOST}/jobs",
        f"{_HOST}/jobs.html",
        f"{_HOST}/emplois",
        f"{_HOST}/m/jobs",
        f"{_HOST}/q-*",
        f"{_HOST}/l-*",
        f"{_HOST}/cmp/*/jobs",
    )
    anchors = Anchors(bar=_TITLES)
    cards = Cards(
        item=".job_seen_beacon",
        link="a[data-jk], .jobTitle a",
        title=".jobTitle span[title], .jobTitle a span, .jobTitle a",
        company='[data-testid="company-name"], .companyName',
        location='[data-testid="text-location"], .companyLocation',
    )
    mail_domains = ("indeed.com", "indeedemail.com")
    may_fetch = False

    def ruling(self, page: Page) -> Ruling | None:
        ref = ref_from_url(self, page.url)
        if ref is None or page.query("vjk") is None:
            return None
        chosen = title_on_card(page, "a[data-jk]", name="data-jk", value=ref.job, title="span")
        return pane_ruling(ref.job, shown=self.title(page), chosen=chosen)

    def title(self, page: Page) -> str | None:
        text = page.text(*_TITLES)
        return text and _JOB_POST.sub("", text)

    def company(self, page: Page) -> str | None:
        name = '[data-testid="inlineHeader-companyName"]'
        return page.text(f"{name} a", name, '[data-company-name="true"]', ".jobsearch-InlineCompanyRating a")

    def locations(self, page: Page) -> tuple[str, ...]:
        return read_place_line(self._place(page) or "")[0]

    def workplace(self, page: Page) -> str | None:
        return self._place(page)

    def employment_type(self, page: Page) -> str | None:
        return self._pay_and_type(page)

    def salary(self, page: Page) -> str | None:
        pay = page.text(
            "#salaryInfoAndJobType span:first-child", '[data-testid="jobsearch-OtherJobDetailsContainer"] span'
        )
        return pay if pay and re.search(r"\d", pay) else None

    def external_id(self, page: Page) -> str | None:
        ref = ref_from_url(self, page.url)
        return ref.job if ref else None

    def description(self, page: Page) -> str | None:
        return page.inner_html("#jobDescriptionText", ".jobsearch-JobComponent-description")

    def _place(self, page: Page) -> str | None:
        return page.text(
            '[data-testid="inlineHeader-companyLocation"]',
            '[data-testid="jobsearch-JobInfoHeader-companyLocation"]',
            '[data-testid="job-location"]',
        )

    def _pay_and_type(self, page: Page) -> str | None:
        return page.text("#salaryInfoAndJobType", '[data-testid="jobsearch-OtherJobDetailsContainer"]')
