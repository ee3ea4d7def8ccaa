"""HRMDirect (ClearCompany): *.hrmdirect.com/employment, tables of openings; `req` is the posting's number."""

import re

from companion.sites.base import Site
from companion.sites.model import Anchors, Cards
from companion.sites.page import Page

_HOST = "https://{board}.hrmdirect.com/employment"


class HrmDirect(Site):
    id = "hrmdirect"
    label = "HRMDirect (ClearCompany)"
    match = ("https://*.hrmdirect.com/*",)
    job_urls = tuple(f"{_HOST}/{page}.php?req={{job}}" for page in ("job-opening", "view", "apply"))
    list_urls = tuple(f"{_HOST}/{page}.php" for page in ("job-openings", "openings", "index"))
    anchors = Anchors(bar=(".reqResult h2", "#job h2", ".jobTitle", "h2"))
    cards = Cards(
        item="tr.ReqRowClick, tr.reqitem, tr.reqitem1",
        link="td.posTitle a, a[href*='req=']",
        title="td.posTitle a, a[href*='req=']",
        location="td[id^='cities'], td.cities",
    )
    mail_domains = ("hrmdirect.com", "clearcompany.com")

    def title(self, page: Page) -> str | None:
        return page.text(".reqResult h2", "#job h2", ".jobTitle")

    def company(self, page: Page) -> str | None:
        """The document's title is "Careers At Acme", or that with " - Title"."""
        name = page.head_title.removesuffix(f" - {self.title(page)}")
        found = re.match(r"careers? (?:at|with) (.+)", name, re.IGNORECASE)
        return found[1] if found else None

    def apply_url(self, page: Page) -> str | None:
        return page.attribute("a[href*='apply.php']", "href")

    def description(self, page: Page) -> str | None:
        return page.inner_html(".jobDesc", "#jobDesc", ".reqResult .description")
