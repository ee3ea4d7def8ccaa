"""iCIMS: the employer's frame around a page with `in_iframe=1`, which holds the posting or the list."""

import re
from collections.abc import Mapping
from typing import ClassVar

from companion.sites.base import Site
from companion.sites.model import Anchors, Cards, Ruling
from companion.sites.page import Page, node_text
from companion.sites.values.countries import country_name

_HOSTS = ("https://{portal}-{board}.icims.com", "https://{board}.icims.com")
_SECTIONS = ".iCIMS_JobContent .iCIMS_InfoField_Job, .iCIMS_JobContent .iCIMS_InfoMsg_Job"
_PLACE = re.compile(r"(?P<country>[A-Z]{2})(?:-(?P<region>[A-Z]{2,3}))?(?:-(?P<town>.+))?")


class Icims(Site):
    id = "icims"
    label = "iCIMS"
    match = ("https://*.icims.com/*",)
    job_urls = tuple(
        host + path
        for host in _HOSTS
        for path in (
            "/jobs/{job#}",
            "/jobs/{job#}/{step}",
            "/jobs/{job#}/{slug}/{step}",
            "/jobs/{job#}/{slug}/{step}/{more}",
        )
    )
    list_urls = tuple(host + path for host in _HOSTS for path in ("", "/jobs", "/jobs/search", "/jobs/intro"))
    anchors = Anchors(bar=("h1.iCIMS_Header", ".iCIMS_Header h1", ".iCIMS_JobPage h1"))
    cards = Cards(
        item=".iCIMS_JobCardItem, .iCIMS_JobsTable > .row",
        link="a.iCIMS_Anchor",
        title="a.iCIMS_Anchor h2, a.iCIMS_Anchor h3, a.iCIMS_Anchor span:not(.field-label)",
        location=".header.left span:not(.field-label)",
    )
    mail_domains = ("icims.com", "talent.icims.com")
    form_fields: ClassVar[Mapping[str, str]] = {
        "PersonProfileFields.FirstName": "given_name",
        "PersonProfileFields.LastName": "family_name",
        "PersonProfileFields.Email": "email",
    }

    def ruling(self, page: Page) -> Ruling | None:
        if page.first("#icims_content_iframe, #icims_iframe_span, iframe[src*='in_iframe=1']"):
            return Ruling(kind="not_a_job", because="this is the frame around the page that holds the job")
        if page.first(".iCIMS_JobExpired, .iCIMS_ErrorMsg_Job, .iCIMS_JobClosed"):
            return Ruling(kind="not_a_job", because="the page says that the job is not open any more")
        return None

    def title(self, page: Page) -> str | None:
        return page.text("h1.iCIMS_Header", ".iCIMS_Header h1", ".iCIMS_JobPage h1")

    def locations(self, page: Page) -> list[str] | None:
        """Written "US-WI-Milwaukee | US-IL-Chicago"."""
        text = _fact(page, "location") or page.text(".iCIMS_JobPage .header.left span:not(.field-label)")
        return [_place(part) for part in re.split(r"\s*[|;]\s*", text)] if text else None

    def workplace(self, page: Page) -> str | None:
        answer = (_fact(page, "remote") or "").casefold()
        return {"yes": "remote", "no": None}.get(answer, answer or None)

    def employment_type(self, page: Page) -> str | None:
        return _fact(page, "type")

    def posted_at(self, page: Page) -> str | None:
        """The day itself stands in the title of "3 days ago"."""
        return page.attribute(".iCIMS_JobHeaderData span[title*='/']", "title") or _fact(page, "posted")

    def external_id(self, page: Page) -> str | None:
        return _fact(page, "id")

    def apply_url(self, page: Page) -> str | None:
        return page.attribute("a.iCIMS_ApplyOnlineButton, a.iCIMS_PrimaryButton[href*='/login']", "href")

    def description(self, page: Page) -> str | None:
        return "\n".join(part.html or "" for part in page.tree.css(_SECTIONS)) or None


def _fact(page: Page, word: str) -> str | None:
    """The value whose label holds `word`; later tags belong to other jobs."""
    for tag in page.tree.css(".iCIMS_JobHeaderTag")[:20]:
        label, value = tag.css_first(".iCIMS_JobHeaderField"), tag.css_first(".iCIMS_JobHeaderData")
        if label is not None and value is not None and re.search(rf"\b{word}", node_text(label), re.IGNORECASE):
            return node_text(value) or None
    return None


def _place(text: str) -> str:
    found = _PLACE.fullmatch(text.strip())
    if found is None:
        return text
    parts = (found["town"], found["region"], country_name(found["country"]))
    return ", ".join(part for part in parts if part)
