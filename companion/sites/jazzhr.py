"""JazzHR: *.applytojob.com/apply/<id>/<slug>; the document's title ends in "- Acme - Career Page"."""

import re
from collections.abc import Mapping
from typing import ClassVar

from companion.sites.base import Site
from companion.sites.model import Anchors, Cards
from companion.sites.page import Page

_HOSTS = ("https://{board}.applytojob.com", "https://{board}.theresumator.com")
_PLACE = ("#resumator-job-location", ".job-attributes-container [title='Location']", "li:has(> .fa-map-marker)")


class JazzHr(Site):
    id = "jazzhr"
    label = "JazzHR"
    match = ("https://*.applytojob.com/*", "https://*.theresumator.com/*")
    job_urls = tuple(
        host + path
        for host in _HOSTS
        for path in (
            "/apply/jobs/details/{job@}",
            "/apply/jobs/details/{job@}/{slug}",
            "/apply/{job@}",
            "/apply/{job@}/{slug}",
        )
    )
    list_urls = tuple(host + path for host in _HOSTS for path in ("", "/apply", "/apply/jobs"))
    anchors = Anchors(bar=(".job-header h1", "#resumator-job-title", "h1"))
    cards = Cards(
        item="li.list-group-item, tr.resumator-table-row-even, tr.resumator-table-row-odd, .resumator-job",
        link="a[href*='/apply/']",
        title=".list-group-item-heading, a.resumator-job-title-link, .resumator-job-title, a[href*='/apply/']",
        location="li:has(> .fa-map-marker), .resumator-job-location-column, .resumator-job-location",
    )
    mail_domains = ("applytojob.com", "jazz.co", "jazzhr.com")
    form_fields: ClassVar[Mapping[str, str]] = {
        "resumator-firstname-value": "given_name",
        "resumator-lastname-value": "family_name",
        "resumator-email-value": "email",
        "resumator-phone-value": "phone",
        "resumator-address-value": "street",
        "resumator-city-value": "city",
        "resumator-state-value": "region",
        "resumator-postal-value": "postal_code",
        "resumator-linkedin-value": "linkedin",
        "resumator-resume-value": "resume",
        "resumator-salary-value": "salary_expectation",
    }

    def title(self, page: Page) -> str | None:
        return page.text(".job-header h1", "#resumator-job-title")

    def company(self, page: Page) -> str | None:
        name = re.sub(r"\s+-\s+Career Page$", "", page.head_title)
        found = name.removeprefix(f"{self.title(page)} - ")
        return (
            found
            if name != page.head_title and found
            else page.attribute(".job-header img[alt], .logo img[alt]", "alt")
        )

    def locations(self, page: Page) -> list[str] | None:
        place = None if page.job_postings else page.text(*_PLACE)
        return [place] if place else None

    def employment_type(self, page: Page) -> str | None:
        return page.text(
            "#resumator-job-employment", ".job-attributes-container [title='Type']", "li:has(> .fa-id-card)"
        )

    def seniority(self, page: Page) -> str | None:
        return page.text(".job-attributes-container [title='Experience']", "#resumator-job-experience")

    def salary(self, page: Page) -> str | None:
        return page.text("#resumator-job-salary", ".job-attributes-container [title='Salary']", "li:has(> .fa-money)")

    def description(self, page: Page) -> str | None:
        return page.inner_html("#job-description .description", "#job-description", "#resumator-job-description")
