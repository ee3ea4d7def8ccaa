"""Glassdoor: `/job-listing/` pages, and searches with a pane; the address names the job with `jl`."""

import re

from companion.sites.base import Site
from companion.sites.model import Anchors, Cards, Ruling
from companion.sites.page import Page
from companion.sites.pane import pane_ruling
from companion.sites.registry import is_list_url, ref_from_url

_DOMAINS = (".com", ".co.uk", ".ca", ".com.au", ".co.nz", ".co.in", ".ie",
            ".sg", ".com.hk", ".de", ".at", ".ch", ".fr", ".be", ".nl",
            ".it", ".es", ".com.br", ".com.mx", ".com.ar")  # fmt: skip
_SEARCHES = ("Job", "Emploi", "Empleo", "Lavoro", "Vacature", "Vaga")
_HOST = "https://*.glassdoor.*"
_HEADERS = ('[data-test="job-details-header"]', '[class*="JobDetails_jobDetailsHeader"]')


class Glassdoor(Site):
    id = "glassdoor"
    label = "Glassdoor"
    match = tuple(f"https://*.glassdoor{domain}/*" for domain in _DOMAINS)
    job_urls = (
        f"{_HOST}/{{path...}}?jl={{job#}}",
        f"{_HOST}/{{path...}}?jobListingId={{job#}}",
    )
    list_urls = tuple(f"{_HOST}/{word}/{{search...}}" for word in _SEARCHES)
    anchors = Anchors(bar=(*(f"{header} h1" for header in _HEADERS), 'h1[id^="jd-job-title"]'))
    cards = Cards(
        item='li[data-test="jobListing"]',
        link='a[data-test="job-title"], a[data-test="job-link"], a[class*="JobCard_jobTitle"]',
        title='[data-test="job-title"], [class*="JobCard_jobTitle"]',
        company='[class*="EmployerProfile_compactEmployerName"], [data-test="employer-name"]',
        location='[data-test="emp-location"]',
    )
    beside = ('[class*="SalaryEstimate"]', '[data-test="detailSalary"]')
    mail_domains = ("glassdoor.com",)
    may_fetch = False

    def ruling(self, page: Page) -> Ruling | None:
        ref = ref_from_url(self, page.url)
        if ref is None or not is_list_url(self, page.url):
            return None
        number = re.search(r"\d+", page.attribute('h1[id^="jd-job-title"]', "id") or "")
        if number:
            return pane_ruling(ref.job, shown=number.group(), chosen=ref.job)
        card = f'li[data-jobid="{ref.job}"] [data-test="job-title"]'
        return pane_ruling(ref.job, shown=self.title(page), chosen=page.text(card))

    def title(self, page: Page) -> str | None:
        return _in_header(page, "h1", '[data-test="job-title"]') or page.text('h1[id^="jd-job-title"]')

    def company(self, page: Page) -> str | None:
        name = '[class*="EmployerProfile_employerName'
        text = _in_header(page, f'{name}Heading"] h4', f'{name}Heading"]', f'{name}"]', '[data-test="employer-name"]')
        return text and re.sub(r"\s*\d[.,]\d\s*★?$", "", text)

    def locations(self, page: Page) -> list[str]:
        return [_in_header(page, '[data-test="location"]', '[class*="JobDetails_location"]') or ""]

    def salary(self, page: Page) -> str | None:
        """What the employer says; the estimate that Glassdoor makes itself is not pay that anybody offers."""
        text = _in_header(page, '[class*="SalaryEstimate_salaryRange"]', '[data-test="detailSalary"]')
        return None if text is None or "glassdoor" in text.casefold() else re.sub(r"\(.*", "", text)

    def description(self, page: Page) -> str | None:
        name = '[class*="JobDetails_jobDescription'
        return page.inner_html(f'{name}__"]', f'{name}"]', "#JobDescriptionContainer")


def _in_header(page: Page, *selectors: str) -> str | None:
    return page.text(*(f"{header} {selector}" for selector in selectors for header in _HEADERS))
