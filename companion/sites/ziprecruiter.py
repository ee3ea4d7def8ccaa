"""ZipRecruiter: posting pages with JSON-LD, and searches with a right pane that the address names with `lk`."""

import re

from companion.sites.base import Site
from companion.sites.model import Anchors, Cards, Ruling
from companion.sites.page import Page
from companion.sites.pane import pane_ruling, title_on_card
from companion.sites.registry import ref_from_url
from companion.sites.values.place_line import read_place_line

_PANE = '[data-testid="job-details-scroll-container"]'
_HOSTS = ("https://www.ziprecruiter.com", "https://www.ziprecruiter.co.uk", "https://www.ziprecruiter.ie")
_SHORT = 60
_TYPE = re.compile(r"time|contract|intern|temp|seasonal", re.IGNORECASE)
_AGE = re.compile(r"\b(ago|today|yesterday|posted)\b", re.IGNORECASE)


class ZipRecruiter(Site):
    id = "ziprecruiter"
    label = "ZipRecruiter"
    match = tuple(f"{host}/*" for host in _HOSTS)
    job_urls = tuple(
        f"{host}{path}"
        for host in _HOSTS
        for path in (
            "/c/{board}/Job/{title...}?jid={job}",
            "/jobs/{board}/{job}",
            "/jobs-search?lk={job}",
            "/jobs-search/{page}?lk={job}",
            "/Jobs/{search...}?lk={job}",
            "/jobs/{board}?lk={job}",
        )
    )
    list_urls = tuple(
        f"{host}{path}"
        for host in _HOSTS
        for path in ("/jobs-search", "/jobs-search/*", "/Jobs/{search...}", "/candidate/search", "/co/{board}/Jobs")
    )
    anchors = Anchors(bar=(f"{_PANE} h2", "h1.job_title", "h1"))
    cards = Cards(
        item='article[id^="job-card-"], article.job_result',
        link='a[href*="/jobs/"], a[href*="/c/"]',
        title="h2",
        company='[data-testid="job-card-company"], .hiring_company_text, .t_org_link',
        location='[data-testid="job-card-location"], .location',
        id_from=("id",),
        url="https://www.ziprecruiter.com/jobs-search?lk={job}",
    )
    beside = ('[data-testid="company-data"]',)
    mail_domains = ("ziprecruiter.com",)
    may_fetch = False

    def ruling(self, page: Page) -> Ruling | None:
        ref = ref_from_url(self, page.url)
        if ref is None or page.query("lk") is None:
            return None
        chosen = title_on_card(page, "article[id]", name="id", value=f"job-card-{ref.job}", title="h2")
        return pane_ruling(ref.job, shown=page.text(f"{_PANE} h2"), chosen=chosen)

    def title(self, page: Page) -> str | None:
        return page.text(f"{_PANE} h2", "h1.job_title")

    def company(self, page: Page) -> str | None:
        return page.text(f'{_PANE} a[href*="/co/"]', ".hiring_company_text", ".job_header_company_name")

    def locations(self, page: Page) -> tuple[str, ...]:
        return read_place_line(self._place(page) or "")[0]

    def workplace(self, page: Page) -> str | None:
        return self._place(page)

    def employment_type(self, page: Page) -> str | None:
        return next((text for text in self._facts(page) if _TYPE.search(text)), None)

    def salary(self, page: Page) -> str | None:
        return next((text for text in self._facts(page) if re.search(r"[$£€]\s?\d", text)), None)

    def posted_at(self, page: Page) -> str | None:
        return next((text for text in self._facts(page) if _AGE.search(text)), None)

    def description(self, page: Page) -> str | None:
        return page.inner_html(f"{_PANE} .whitespace-pre-line", ".job_description", ".jobDescriptionSection")

    def _place(self, page: Page) -> str | None:
        employer = f'{_PANE} a[href*="/co/"]'
        return page.text(f"{employer} + p", f"{employer} ~ div p", ".hiring_location")

    def _facts(self, page: Page) -> list[str]:
        """The short lines of the pane's head: pay, type, age."""
        return [text for text in page.texts(f"{_PANE} p") if len(text) <= _SHORT]
