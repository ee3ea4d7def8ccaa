"""BambooHR: *.bamboohr.com/careers/<id>, drawn by a script with hashed classes; before that /jobs/view.php."""

import re
from collections.abc import Mapping
from typing import ClassVar

from companion.sites.base import Site
from companion.sites.model import Anchors, Cards, Ruling
from companion.sites.page import Page, node_text

_HOST = "https://{board}.bamboohr.com"
_LABELS = {
    "location": ("location", "standort", "ubicación", "lieu"),
    "type": ("employment type", "employment status", "beschäftigungsart", "tipo de empleo"),
    "pay": ("compensation", "vergütung", "compensación"),
    "level": ("minimum experience", "mindesterfahrung", "experiencia mínima"),
}


class BambooHr(Site):
    id = "bamboohr"
    label = "BambooHR"
    match = ("https://*.bamboohr.com/careers*", "https://*.bamboohr.com/jobs*")
    job_urls = (
        f"{_HOST}/careers/{{job#}}",
        f"{_HOST}/careers/{{job#}}/{{step}}",
        f"{_HOST}/jobs/view.php?id={{job}}",
        f"{_HOST}/jobs/embed.php?id={{job}}",
    )
    list_urls = tuple(f"{_HOST}{path}" for path in ("/careers", "/jobs", "/jobs/index.php", "/jobs/embed2.php"))
    anchors = Anchors(bar=('[data-fabric-component="Headline"]', ".ResAts__card-title", "main h2", "main h3", "h2"))
    cards = Cards(
        item="li.BambooHR-ATS-Jobs-Item, .ResAts__listing, [class*='jss']:has(> div > a[href^='/careers/'])",
        link="a[href*='/careers/'], a[href*='view.php?id=']",
        title="a[href*='/careers/'], a[href*='view.php?id=']",
        location=".BambooHR-ATS-Location, .ResAts__listing-location, p + p",
    )
    mail_domains = ("bamboohr.com",)
    form_fields: ClassVar[Mapping[str, str]] = {
        "firstName": "given_name",
        "lastName": "family_name",
        "email": "email",
        "phone": "phone",
        "streetAddress": "street",
        "city": "city",
        "state": "region",
        "zip": "postal_code",
        "dateAvailable": "earliest_start",
        "desiredPay": "salary_expectation",
        "websiteUrl": "website",
        "linkedinUrl": "linkedin",
        "resumeFileId": "resume",
        "coverLetterFileId": "cover_letter_file",
    }

    def ruling(self, page: Page) -> Ruling | None:
        if page.first("#login, form[action*='login.php']") and not page.first(".BambooRichText"):
            return Ruling(kind="not_a_job", because="this is the employer's own sign-in page")
        return None

    def title(self, page: Page) -> str | None:
        return page.text('[data-fabric-component="Headline"]', ".ResAts__page h2", "main h2", "main h3")

    def company(self, page: Page) -> str | None:
        """The logo's text, or what follows the title in the document's title."""
        logo = page.attribute("img[alt$=' logo' i], .ResAts__logo img[alt], header img[alt]", "alt")
        if logo:
            return re.sub(r"\s+logo$", "", logo, flags=re.IGNORECASE)
        title = self.title(page)
        found = re.match(rf"{re.escape(title)}\s*[|–-]\s*(.+)", page.head_title) if title else None
        return found[1] if found else page.meta("og:site_name")

    def locations(self, page: Page) -> list[str] | None:
        """On the older page the place stands after the department: "Sales · Lindon, Utah"."""
        found = _labelled(page, "location") or (page.text(".ResAts__card-subtitle") or "").rpartition("·")[2]
        return [found] if found.strip() else None

    def employment_type(self, page: Page) -> str | None:
        return _labelled(page, "type")

    def seniority(self, page: Page) -> str | None:
        return _labelled(page, "level")

    def salary(self, page: Page) -> str | None:
        return _labelled(page, "pay")

    def description(self, page: Page) -> str | None:
        return page.inner_html(".BambooRichText", ".ResAts__JobDescription")


def _labelled(page: Page, name: str) -> str | None:
    """The element that follows the one whose text is a label; classes are hashed, the order is not."""
    for node in page.tree.css("p, dt, div.posInfo__label")[:200]:
        if node_text(node).rstrip(":").casefold() in _LABELS[name]:
            value = node.next
            while value is not None and value.tag == "-text":
                value = value.next
            return None if value is None else node_text(value) or None
    return None
