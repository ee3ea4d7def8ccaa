"""Workday: *.myworkdayjobs.com; a script draws the page, the JSON-LD before it names a payroll entity."""

import re
from collections.abc import Mapping
from typing import ClassVar

from companion.domain.text import clean_line, fold
from companion.sites.base import Site
from companion.sites.evidence.spelling import spelled
from companion.sites.model import Anchors, Cards, Ruling
from companion.sites.page import Page, dig, node_text

_JOBS = "https://{tenant}.*.myworkdayjobs.com"
_SITE = "https://*.myworkdaysite.com"
_LEGAL = re.compile(
    r"^(?:\d[\w.-]*|[A-Z]{2,3}\d*|[A-Z]{2,4}_\w+)\s+(?=[A-Z])|,?\s+(?:inc|llc|ltd|gmbh|corp|co|plc|s\.?a|b\.?v|pl)\.?$",
    re.IGNORECASE,
)


class Workday(Site):
    id = "workday"
    label = "Workday"
    match = ("https://*.myworkdayjobs.com/*", "https://*.myworkdaysite.com/*")
    job_urls = tuple(
        pattern + end
        for pattern in (
            "https://{board}.*.myworkdayjobs.com/{path...}/job/{place...}_{job}",
            "https://*.myworkdaysite.com/{locale}/recruiting/{board}/{site}/job/{place...}_{job}",
            "https://*.myworkdaysite.com/recruiting/{board}/{site}/job/{place...}_{job}",
        )
        for end in ("", "/apply", "/apply/{how}")
    )
    list_urls = (
        "https://{board}.*.myworkdayjobs.com/{site}",
        "https://{board}.*.myworkdayjobs.com/{locale}/{site}",
        "https://{board}.*.myworkdayjobs.com/{locale}/{site}/jobs",
        "https://*.myworkdaysite.com/recruiting/{board}/{site}",
        "https://*.myworkdaysite.com/{locale}/recruiting/{board}/{site}",
    )
    anchors = Anchors(bar=('[data-automation-id="jobPostingHeader"]',))
    cards = Cards(
        item='li:has([data-automation-id="jobTitle"])',
        link='a[data-automation-id="jobTitle"]',
        title='[data-automation-id="jobTitle"]',
        location='[data-automation-id="locations"] dd',
    )
    mail_domains = ("myworkday.com", "workday.com")
    form_fields: ClassVar[Mapping[str, str]] = {
        "legalName--firstName": "given_name",
        "legalName--middleName": "middle_name",
        "legalName--lastName": "family_name",
        "address--addressLine1": "street",
        "address--addressLine2": "street_2",
        "address--city": "city",
        "address--postalCode": "postal_code",
        "address--countryRegion": "region",
        "country--country": "country",
        "phoneNumber--phoneType": "phone_type",
        "phoneNumber--countryPhoneCode": "phone_country",
        "phoneNumber--phoneNumber": "phone",
        "phoneNumber--extension": "phone_extension",
    }

    def ruling(self, page: Page) -> Ruling | None:
        if page.first('[data-automation-id="errorMessage"], [data-automation-id="errorContainer"]'):
            return Ruling(kind="not_a_job", because="the page says that the job is not there (any more)")
        return None

    def title(self, page: Page) -> str | None:
        return page.text('[data-automation-id="jobPostingHeader"]')

    def company(self, page: Page) -> str | None:
        """As the employer's own texts write the tenant's name; the tenant is in the address."""
        tenant, site = _tenant(page)
        hirer = clean_line(str(dig(page.job_postings, 0, "hiringOrganization", "name") or ""))
        words = re.sub(r"(?<=[a-z])(?=[A-Z])|_", " ", site)
        found = spelled(tenant, (words, hirer, page.meta("og:description") or "", page.html[:100_000]))
        name = _LEGAL.sub("", _LEGAL.sub("", hirer)).strip()
        if name != hirer and fold(name).replace(" ", "").startswith(tenant) and hirer[:1].isdigit():
            return name  # the payroll entity's number and legal form aside, the longer form of the same name
        if found:
            return found
        return name or tenant.title() or None

    def locations(self, page: Page) -> list[str] | None:
        first = page.first('[data-automation-id="locations"]')  # later ones are those of similar jobs
        return None if first is None else [node_text(node) for node in first.css("dd")]

    def workplace(self, page: Page) -> str | None:
        return page.text('[data-automation-id="remoteType"] dd')

    def employment_type(self, page: Page) -> str | None:
        return page.text('[data-automation-id="time"] dd')

    def posted_at(self, page: Page) -> str | None:
        return page.text('[data-automation-id="postedOn"] dd')

    def external_id(self, page: Page) -> str | None:
        return page.text('[data-automation-id="requisitionId"] dd')

    def apply_url(self, page: Page) -> str | None:
        return page.attribute('a[data-automation-id="adventureButton"]', "href")

    def description(self, page: Page) -> str | None:
        return page.inner_html('[data-automation-id="jobPostingDescription"]')


def _tenant(page: Page) -> tuple[str, str]:
    """The employer's name in the address, and the name of its careers site."""
    segments = [part for part in page.segments if not re.fullmatch(r"[a-z]{2}(-[A-Z]{2})?", part)]
    if page.host.endswith("myworkdaysite.com"):
        at = segments.index("recruiting") if "recruiting" in segments else -1
        return (segments[at + 1 :] or [""])[0], (segments[at + 2 :] or [""])[0]
    return page.host.split(".")[0], (segments or [""])[0]
