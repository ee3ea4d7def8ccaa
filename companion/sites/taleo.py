"""Taleo (careersection pages and its business edition) and its successor, Oracle Recruiting Cloud."""

import re

from companion.sites.base import Site
from companion.sites.evidence.spelling import spelled
from companion.sites.model import Anchors, Cards
from companion.sites.page import Page, node_text

_SECTION = "https://{board}.taleo.net/careersection"
_BUSINESS = "https://*.tbe.taleo.net/{shard}/ats/careers"
_CLOUD = "https://{board}.fa.*.oraclecloud.com/hcmUI/CandidateExperience/{language}/sites/{site}"
_PART = "requisitionDescriptionInterface"
_LABELS = re.compile(r"location|standort|lieu|ubicaci|localit|plaats|emplacement", re.IGNORECASE)
_SOFTWARE = re.compile(
    r"candidate experience|recruiting|^careers?(?: site| section)?$|^job (?:search|details?|description)|^search",
    re.IGNORECASE,
)


class Taleo(Site):
    id = "taleo"
    label = "Taleo and Oracle Recruiting"
    match = ("https://*.taleo.net/*", "https://*.oraclecloud.com/hcmUI/CandidateExperience/*")
    job_urls = (
        *(
            f"{_SECTION}{part}/{page}.ftl?job={{job}}"
            for part in ("", "/{section}")
            for page in ("jobdetail", "jobapply")
        ),
        *(
            f"{_BUSINESS}/{page}?org={{board}}&rid={{job}}"
            for page in ("v2/viewRequisition", "v2/applyRequisition", "requisition.jsp", "apply.jsp")
        ),
        *(
            f"{_CLOUD}/{path}"
            for path in (
                "job/{job}",
                "job/{job}/apply/{step...}",
                "{list}/job/{job}",
                "{list}/preview/{job}",
                "{list}/job/{job}/apply/{step...}",
            )
        ),
    )
    list_urls = (
        *(f"{_SECTION}/{{section}}/{page}.ftl" for page in ("jobsearch", "moresearch", "joblist", "mysearches")),
        *(f"{_BUSINESS}/{page}?org={{board}}" for page in ("v2/searchResults", "v2/jobSearch", "searchResults.jsp")),
        *(f"{_CLOUD}{path}" for path in ("", "/requisitions", "/jobs")),
    )
    anchors = Anchors(bar=(f'[id^="{_PART}.reqTitleLinkAction"]', "h1.job-details__title", ".job-details__title", "h1"))
    cards = Cards(
        item="tr.ftlrow, .oracletaleocwsv2-accordion-head-info, li[data-qa='searchResultItem'], .job-grid-item",
        link=".titlelink a, a.viewJobLink, a.job-list-item__link, a.job-grid-item__link, a[href*='/job/']",
        title=".titlelink a, a.viewJobLink, .job-tile__title, .job-list-item__title, .job-grid-item__title",
        location='[id*="reqBasicLocation"], h4 ~ div, posting-locations, .posting-locations',
    )
    mail_domains = ("taleo.net", "invalidemail.com", "oraclecloud.com")

    def title(self, page: Page) -> str | None:
        return page.text(f'[id^="{_PART}.reqTitleLinkAction"]', ".job-details__title")

    def company(self, page: Page) -> str | None:
        """Where there is no structured data: the name of the site, unless it is the software's."""
        if page.job_postings:
            return None
        title = self.title(page)
        head = (part for part in re.split(r"\s+[-|–]\s+", page.head_title) if not title or title not in part)
        logo = page.attribute("header img[alt], .app-header img[alt], #logo img[alt]", "alt")
        names = (page.meta("og:site_name"), *head, logo)
        named = next((name for name in names if name and name != title and not _SOFTWARE.search(name)), None)
        return named or spelled(page.host.split(".")[0], (page.text("form") or "",))

    def locations(self, page: Page) -> list[str] | None:
        shown = page.texts(".job-details__subtitle .posting-locations li, .job-meta__locations li")
        line = page.text(".job-details__subtitle posting-locations", ".job-meta__locations")
        return _inward(page) or shown or ([line] if line else None)

    def posted_at(self, page: Page) -> str | None:
        return page.text(f'[id^="{_PART}.reqPostingDate"]')

    def valid_through(self, page: Page) -> str | None:
        return page.text(f'[id^="{_PART}.reqUnpostingDate"]')

    def external_id(self, page: Page) -> str | None:
        return page.text(f'[id^="{_PART}.reqContestNumberValue"]')

    def description(self, page: Page) -> str | None:
        parts = page.tree.css(".job-details__description-content")
        whole = "\n".join(part.html or "" for part in parts)
        return whole or page.inner_html(f'[id="{_PART}.descRequisitionContainer"]', '[name="cwsJobDescription"]')


def _inward(page: Page) -> list[str]:
    """The places of the older pages, written from the country inward: "United States-Ohio-Toledo, Canada-Ontario".

    Their numbered ids differ from employer to employer, so the label tells them.
    """
    places = []
    for node in page.tree.css(".contentlinepanel .subtitle, .contentlinepanel h2")[:40]:
        value = None if node.parent is None else node.parent.css_first(".text")
        if value is not None and _LABELS.search(node_text(node)):
            places += [_outward(place) for place in node_text(value).split(", ")]
    return places


def _outward(place: str) -> str:
    """The place from the town outward; with more than two dashes a town has some of its own."""
    parts = place.split("-")
    return ", ".join(part.strip() for part in reversed(parts)) if len(parts) in (2, 3) else place
