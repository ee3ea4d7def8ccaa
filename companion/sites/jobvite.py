"""Jobvite: jobs.jobvite.com, one page per posting; employer and board are in the path."""

import re

from companion.sites.base import Site
from companion.sites.model import Anchors, Cards
from companion.sites.page import Page, node_text

_HOST = "https://jobs.jobvite.com"
_OLD = ("https://app.jobvite.com", "https://hire.jobvite.com")
_NO_PLACE = re.compile(
    r"\btime\b|req\.? ?(?:id|#|no)|\b(?:regular|casual|permanent|temporary|intern|contract)\b", re.IGNORECASE
)


class Jobvite(Site):
    id = "jobvite"
    label = "Jobvite"
    match = (f"{_HOST}/*", *(f"{host}/CompanyJobs/*" for host in _OLD), "https://app.jobvite.com/j*")
    job_urls = (
        *(f"{_HOST}{start}/{{board}}/job/{{job}}{end}" for start in ("", "/careers") for end in ("", "/apply")),
        *(f"{host}/CompanyJobs/{{page}}?j={{job}}" for host in _OLD),
        "https://app.jobvite.com/j?cj={job}",
    )
    list_urls = tuple(
        f"{_HOST}{start}/{{board}}{end}"
        for start in ("", "/careers")
        for end in ("/jobs", "/jobs/{view}", "/search", "")
    )
    anchors = Anchors(bar=(".jv-header", ".jv-job-detail h1", ".jv-page-body h2"))
    cards = Cards(
        item="table.jv-job-list tr, .jv-job-list li, li.jv-job-item, tr:has(.jv-job-list-location)",
        title=".jv-job-list-name, a",
        location=".jv-job-list-location, .jv-job-item-location",
    )
    mail_domains = ("jobvite.com", "jobvite-mail.com")

    def title(self, page: Page) -> str | None:
        return page.text("h1.jv-header", "h2.jv-header", ".jv-job-detail h1")

    def company(self, page: Page) -> str | None:
        """The document's title is "Acme Careers - Title"."""
        found = re.match(r"(.{2,80}?)\s+Careers\b", page.head_title)
        return found[1] if found else page.attribute(".jv-logo img[alt], .jv-page-header img[alt]", "alt")

    def locations(self, page: Page) -> list[str] | None:
        pieces = _meta(page)[1:]
        return [piece for piece in pieces if not _NO_PLACE.search(piece)] or None

    def employment_type(self, page: Page) -> str | None:
        return next((piece for piece in _meta(page)[1:] if _NO_PLACE.search(piece)), None)

    def apply_url(self, page: Page) -> str | None:
        return page.attribute("a.jv-button-apply, a[href$='/apply']", "href")

    def description(self, page: Page) -> str | None:
        return page.inner_html(".jv-job-detail-description", ".jv-job-detail-content")


def _meta(page: Page) -> list[str]:
    """The line below the title: department, then places, each behind an empty separator element."""
    line = page.first("p.jv-job-detail-meta", ".jv-job-detail-meta")
    pieces = () if line is None else (node_text(part) for part in line.iter(include_text=True))
    return [piece for piece in pieces if piece]
