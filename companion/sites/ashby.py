"""Ashby: jobs.ashbyhq.com, a React page whose state (`window.__appData`) carries the whole posting."""

from collections.abc import Mapping
from typing import ClassVar

from companion.sites.base import Site
from companion.sites.model import Anchors, Cards
from companion.sites.page import Json, Page, dig

_HOST = "https://jobs.ashbyhq.com"
_DRAWN = ('[class*="_descriptionText"]', '.ashby-job-posting-right-pane [role="tabpanel"]')


class Ashby(Site):
    id = "ashby"
    label = "Ashby"
    match = (f"{_HOST}/*",)
    job_urls = (
        f"{_HOST}/{{board}}/{{job}}",
        f"{_HOST}/{{board}}/{{job}}/application",
        f"{_HOST}/{{board}}/embed/{{job}}",
    )
    list_urls = (f"{_HOST}/{{board}}", f"{_HOST}/{{board}}/embed")
    anchors = Anchors(bar=("h1.ashby-job-posting-heading", "h1"))
    cards = Cards(
        item=".ashby-job-posting-brief-list > a, a:has(> .ashby-job-posting-brief)",
        link="",
        title=".ashby-job-posting-brief-title",
    )
    mail_domains = ("ashbyhq.com",)
    form_fields: ClassVar[Mapping[str, str]] = {
        "_systemfield_name": "full_name",
        "_systemfield_email": "email",
        "_systemfield_phone": "phone",
        "_systemfield_location": "location",
        "_systemfield_resume": "resume",
    }

    def title(self, page: Page) -> str | None:
        return _text(page, "title") or page.text("h1.ashby-job-posting-heading")

    def company(self, page: Page) -> str | None:
        name = dig(page.state("window.__appData"), "organization", "name")
        return name if isinstance(name, str) else None

    def locations(self, page: Page) -> list[str] | None:
        first = _text(page, "locationName")
        more = dig(_posting(page), "secondaryLocationNames")
        return [first, *(more if isinstance(more, list) else [])] if first else None

    def workplace(self, page: Page) -> str | None:
        return _text(page, "workplaceType")

    def employment_type(self, page: Page) -> str | None:
        return _text(page, "employmentType")

    def salary(self, page: Page) -> str | None:
        return _text(page, "compensationTierSummary")

    def posted_at(self, page: Page) -> str | None:
        return _text(page, "publishedDate")

    def apply_url(self, page: Page) -> str | None:
        return f"{page.url.partition('?')[0].rstrip('/').removesuffix('/application')}/application"

    def description(self, page: Page) -> str | None:
        return _text(page, "descriptionHtml") or page.inner_html(*_DRAWN)


def _posting(page: Page) -> Json | None:
    """The posting in the page's state, if it is the one in the address; the state stays when the page moves on."""
    posting = dig(page.state("window.__appData"), "posting")
    number = dig(posting, "id")
    return posting if number is None or str(number) in page.url else None


def _text(page: Page, name: str) -> str | None:
    value = dig(_posting(page), name)
    return value if isinstance(value, str) else None
