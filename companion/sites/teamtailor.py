"""Teamtailor: *.teamtailor.com/jobs/<number>-<slug>, in any language; many employers show it on hosts of their own."""

import re
from collections.abc import Mapping
from typing import ClassVar

from companion.sites.base import Site
from companion.sites.model import Anchors, Cards, Ruling
from companion.sites.page import Page
from companion.sites.registry import ref_from_url

_HOSTS = tuple(f"https://{{board}}{region}.teamtailor.com" for region in (".na", ".au", ".uk", ""))
_GONE = re.compile(
    r"\b(?:inte längre tillgänglig|annonsen är stängd|no longer available|nicht mehr verfügbar)", re.IGNORECASE
)


class Teamtailor(Site):
    id = "teamtailor"
    label = "Teamtailor"
    match = ("https://*.teamtailor.com/*",)
    job_urls = tuple(
        f"{host}{language}/jobs/{job}{step}"
        for host in _HOSTS
        for language in ("", "/{language}")
        for job in ("{job#}-{slug}", "{job#}")
        for step in ("", "/applications/new")
    )
    list_urls = tuple(
        host + path
        for host in _HOSTS
        for path in ("", "/jobs", "/{language}/jobs", "/departments/{name}", "/locations/{name}")
    )
    anchors = Anchors(bar=("main h1", "h1"))
    cards = Cards(
        item="#jobs_list_container > li, ul.jobs > li",
        link="a[href*='/jobs/']",
        title=".text-block-base-link, a > [title], .title",
        location=".mt-1 > span:nth-of-type(3), .meta",
    )
    mail_domains = ("teamtailor.com", "teamtailor-mail.com")
    form_fields: ClassVar[Mapping[str, str]] = {
        "candidate[first_name]": "given_name",
        "candidate[last_name]": "family_name",
        "candidate[email]": "email",
        "candidate[phone]": "phone",
    }

    def ruling(self, page: Page) -> Ruling | None:
        if _GONE.search(f"{page.text('h1') or ''} {page.text('main p') or ''}") and not page.job_postings:
            return Ruling(kind="not_a_job", because="the page says that the job is not open any more")
        return None

    def external_id(self, page: Page) -> str | None:
        """The number in the address; the structured data holds another one that nobody sees."""
        ref = ref_from_url(self, page.url)
        return None if ref is None else ref.job
