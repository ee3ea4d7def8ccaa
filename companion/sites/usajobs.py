"""USAJOBS: everything stands in an overview of labels and values; the employer is the agency, not the department."""

import itertools
import re

from companion.sites.base import Site
from companion.sites.model import Anchors, Cards, Ruling
from companion.sites.page import Page, node_text
from companion.sites.registry import ref_from_url

_HOST = "https://www.usajobs.gov"
_TITLES = ("#job-title", "h1.usajobs-joa-banner__title", ".usajobs-joa-banner__title h1", ".joa-header h1")
_LABELS = "h3, h4, dt, th, span, strong"
_VACANCIES = re.compile(r"vacanc(?:y|ies) in the following locations?", re.IGNORECASE)
_OPEN = re.compile(r"(?:Open )?(\d\d/\d\d/\d{4}) to (\d\d/\d\d/\d{4})")


class UsaJobs(Site):
    id = "usajobs"
    label = "USAJOBS"
    match = (f"{_HOST}/*",)
    job_urls = (f"{_HOST}/job/{{job#}}", f"{_HOST}/Job/ViewDetails/{{job#}}", f"{_HOST}/GetJob/ViewDetails/{{job#}}")
    list_urls = (f"{_HOST}/search/results", f"{_HOST}/Search/Results", f"{_HOST}/search")
    anchors = Anchors(bar=_TITLES)
    cards = Cards(
        item=".usajobs-search-result--core, [id^='job-'][class*='job-card']",
        link='a[href*="/job/"]',
        title='.usajobs-search-result--core__title, h2, a[href*="/job/"]',
        company=".usajobs-search-result--core__agency",
        location=".usajobs-search-result--core__location",
    )
    mail_domains = ("usajobs.gov", "usastaffing.gov", "monstergov.com")
    delay_seconds = 3.0

    def ruling(self, page: Page) -> Ruling | None:
        """A closed announcement still shows the whole job."""
        if ref_from_url(self, page.url) is None:
            return None
        if page.text(*_TITLES) is None:
            return Ruling(kind="not_a_job", because="the announcement is not there", loading=page.first("h1") is None)
        return Ruling(kind="posting", because="the page shows an announcement")

    def title(self, page: Page) -> str | None:
        return page.text(*_TITLES)

    def company(self, page: Page) -> str | None:
        return page.text("#agency-name", ".usajobs-joa-banner__agency", ".usajobs-joa-banner__dept")

    def locations(self, page: Page) -> list[str] | None:
        listed = page.texts(".usajobs-joa-locations__body") or page.texts(".usajobs-joa-locations__list-item")
        return listed or _after(page, _VACANCIES)

    def workplace(self, page: Page) -> str | None:
        remote, telework = _value(page, "Remote job") or "", _value(page, "Telework eligible") or ""
        if remote.startswith("No"):
            return "Hybrid" if telework.startswith("Yes") else "On-site"
        return "Remote" if remote.startswith("Yes") else None

    def employment_type(self, page: Page) -> str | None:
        kind, schedule = _value(page, "Appointment type"), _value(page, "Work schedule")
        return (kind if kind and kind.startswith(("Temporary", "Intern")) else None) or schedule or kind

    def salary(self, page: Page) -> str | None:
        return _value(page, "Salary")

    def posted_at(self, page: Page) -> str | None:
        return _dates(page)[0]

    def valid_through(self, page: Page) -> str | None:
        return _dates(page)[1]

    def external_id(self, page: Page) -> str | None:
        return _value(page, "Announcement number")

    def apply_url(self, page: Page) -> str | None:
        return page.attribute('a[href*="/Application/Apply/"]', "href")

    def contract(self, page: Page) -> str | None:
        return _value(page, "Appointment type")

    def description(self, page: Page) -> str | None:
        parts = (
            page.inner_html(f"#{name}", f"#joa-{name}")
            for name in ("summary", "duties", "requirements", "qualifications")
        )
        return "\n".join(part for part in parts if part) or None


def _dates(page: Page) -> tuple[str, str] | tuple[None, None]:
    """The first and the last day for applications."""
    found = next((match for text in page.texts("span, p, dd") if (match := _OPEN.fullmatch(text))), None)
    return (found[1], found[2]) if found else (None, None)


def _after(page: Page, mark: re.Pattern[str]) -> list[str]:
    """The places behind the line that counts them, down to the next label."""
    texts = page.texts("main span")
    start = next((index for index, text in enumerate(texts) if mark.search(text)), len(texts)) + 1
    places = itertools.takewhile(lambda text: not text.startswith(("Telework", "Remote", "Travel")), texts[start:])
    return list(places)[:20]


def _value(page: Page, label: str) -> str | None:
    """The text behind the label of the overview."""
    named = (node for node in page.tree.css(_LABELS) if node_text(node).rstrip(":").casefold() == label.casefold())
    node = next(named, None)
    value = None if node is None else node.next
    while value is not None and not node_text(value):
        value = value.next
    return None if value is None else node_text(value)
