"""Workable: apply.workable.com boards, and the job search at jobs.workable.com."""

from collections.abc import Mapping
from typing import ClassVar

from companion.sites.base import Site
from companion.sites.model import Anchors, Cards
from companion.sites.page import Page

_HOST = "https://apply.workable.com"


class Workable(Site):
    id = "workable"
    label = "Workable"
    match = (f"{_HOST}/*", "https://jobs.workable.com/*", "https://*.workable.com/*")
    job_urls = (
        f"{_HOST}/{{board}}/j/{{job}}",
        f"{_HOST}/{{board}}/j/{{job}}/apply",
        f"{_HOST}/j/{{job}}",
        "https://jobs.workable.com/view/{job}/{slug}",
        "https://{board}.workable.com/j/{job}",
        "https://{board}.workable.com/jobs/{job#}",
    )
    list_urls = (
        f"{_HOST}/{{board}}",
        "https://jobs.workable.com/search",
        "https://jobs.workable.com/company/{company}/{slug}",
    )
    anchors = Anchors(bar=('[data-ui="job-title"]', '[data-ui="job-header"] h1', "h1"))
    cards = Cards(
        item='li[data-ui="job"], li[data-ui="job-opening"]',
        title='[data-ui="job-title"], h3',
        location='[data-ui="job-location"], [data-ui="job-location-tooltip"]',
    )
    mail_domains = ("workablemail.com", "workable.com")
    form_fields: ClassVar[Mapping[str, str]] = {
        "firstname": "given_name",
        "lastname": "family_name",
        "email": "email",
        "phone": "phone",
        "address": "address",
        "resume": "resume",
    }

    def title(self, page: Page) -> str | None:
        return page.text('h1[data-ui="job-title"]', '[data-ui="job-header"] h1')

    def locations(self, page: Page) -> list[str] | None:
        return page.texts('main [data-ui="job-location"]')[:1] or None

    def workplace(self, page: Page) -> str | None:
        return page.text('main [data-ui="job-workplace"]')

    def employment_type(self, page: Page) -> str | None:
        return page.text('main [data-ui="job-type"]')

    def apply_url(self, page: Page) -> str | None:
        return page.attribute('a[data-ui="apply-button"], a[data-ui="overview-apply-now"]', "href")

    def description(self, page: Page) -> str | None:
        parts = page.tree.css('[data-ui="job-description"], [data-ui="job-requirements"], [data-ui="job-benefits"]')
        return "\n".join(part.html or "" for part in parts) or None
