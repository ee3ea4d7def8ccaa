"""Lever: jobs.lever.co, one page per posting, the form on /apply."""

from collections.abc import Mapping
from typing import ClassVar

from companion.sites.base import Site
from companion.sites.model import Anchors, Cards
from companion.sites.page import Page

_HOSTS = ("https://jobs.lever.co", "https://jobs.eu.lever.co")
_SECTIONS = (
    '.section-wrapper > .section.page-centered:not(.posting-header, .last-section-apply, [data-qa="salary-range"])'
)


class Lever(Site):
    id = "lever"
    label = "Lever"
    match = tuple(f"{host}/*" for host in _HOSTS)
    job_urls = tuple(host + path for host in _HOSTS for path in ("/{board}/{job}", "/{board}/{job}/apply"))
    list_urls = tuple(f"{host}/{{board}}" for host in _HOSTS)
    applied_urls = tuple(f"{host}/{{board}}/{{job}}/thanks" for host in _HOSTS)
    anchors = Anchors(bar=(".posting-headline h2", ".posting-header h2"))
    cards = Cards(item=".posting", link="a.posting-title", title="h5", location=".location")
    mail_domains = ("hire.lever.co",)
    form_fields: ClassVar[Mapping[str, str]] = {
        "name": "full_name",
        "email": "email",
        "phone": "phone",
        "org": "current_employer",
        "location": "location",
        "resume": "resume",
        "urls[LinkedIn]": "linkedin",
        "urls[GitHub]": "github",
        "urls[Twitter]": "twitter",
        "urls[Portfolio]": "website",
    }

    def title(self, page: Page) -> str | None:
        return page.text(".posting-headline h2", ".posting-header h2")

    def company(self, page: Page) -> str | None:
        title = self.title(page)
        if title and page.head_title.endswith(f" - {title}"):
            return page.head_title.removesuffix(f" - {title}")
        logo = page.attribute(".main-header-logo img[alt]", "alt")
        return logo.removesuffix(" logo") if logo else None

    def locations(self, page: Page) -> list[str] | None:
        text = page.text(".posting-categories .location")
        return [text.strip(" /")] if text else None

    def workplace(self, page: Page) -> str | None:
        return page.text(".posting-categories .workplaceTypes")

    def employment_type(self, page: Page) -> str | None:
        return page.text(".posting-categories .commitment")

    def salary(self, page: Page) -> str | None:
        return page.text('[data-qa="salary-range"]')

    def apply_url(self, page: Page) -> str | None:
        return page.attribute("a.postings-btn[href]", "href")

    def description(self, page: Page) -> str | None:
        parts = page.tree.css(_SECTIONS)
        return "\n".join(part.html or "" for part in parts) or None
