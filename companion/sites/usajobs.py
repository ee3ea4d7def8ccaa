"""USAJOBS: everything stands in an overview of labels and values; the employer is the agency, not the department."""

from companion.sites.base import Site
from companion.sites.model import Anchors, Cards, Ruling
from companion.sites.page import Page, node_text
from companion.sites.registry import ref_from_url

_HOST = "https://www.usajobs.gov"
_TITLES = ("#job-title", "h1.usajobs-joa-banner__title", ".usajobs-joa-banner__title h1", ".joa-header h1")
_LABELS = ".usajobs-joa-summary__label, .usajobs-joa-summary dt, #joa-overview h3, #joa-overview dt, #joa-overview span"


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
        return page.texts(
            ".usajobs-joa-locations__list-item .usajobs-joa-locations__body, .usajobs-joa-locations__city"
        ) or page.texts(".usajobs-joa-locations__list-item")

    def workplace(self, page: Page) -> str | None:
        remote, telework = _value(page, "Remote job"), _value(page, "Telework eligible")
        if remote is None:
            return None
        return "Remote" if remote.startswith("Yes") else "Hybrid" if (telework or "").startswith("Yes") else None

    def employment_type(self, page: Page) -> str | None:
        kind, schedule = _value(page, "Appointment type"), _value(page, "Work schedule")
        return (kind if kind and kind.startswith(("Temporary", "Intern")) else None) or schedule or kind

    def salary(self, page: Page) -> str | None:
        return _value(page, "Salary")

    def posted_at(self, page: Page) -> str | None:
        return (_dates(page) or "").split(" to ")[0]

    def valid_through(self, page: Page) -> str | None:
        return (_dates(page) or "").partition(" to ")[2]

    def external_id(self, page: Page) -> str | None:
        return _value(page, "Announcement number")

    def apply_url(self, page: Page) -> str | None:
        return page.attribute('a[href*="/Application/Apply/"]', "href")

    def description(self, page: Page) -> str | None:
        parts = (
            page.inner_html(f"#{name}", f"#joa-{name}")
            for name in ("summary", "duties", "requirements", "qualifications")
        )
        return "\n".join(part for part in parts if part) or None


def _dates(page: Page) -> str | None:
    text = _value(page, "Open & closing dates") or _value(page, "Open and closing dates")
    return text and text.removeprefix("Open ")


def _value(page: Page, label: str) -> str | None:
    """The text behind the label of the overview."""
    for node in page.tree.css(_LABELS):
        if node_text(node).rstrip(":").casefold() == label.casefold():
            value = node.next
            while value is not None and not node_text(value):
                value = value.next
            return node_text(value) if value is not None else None
    return None
