"""We Work Remotely: the JSON-LD's date can be that of an earlier run and its pay zero; the side bar is right."""

import re

from companion.sites.base import Site
from companion.sites.model import Anchors, Cards, Ruling
from companion.sites.page import Page, node_text

_HOST = "https://weworkremotely.com"
_SIDEBAR = ".lis-container__job__sidebar__job-about__list__item"


class WeWorkRemotely(Site):
    id = "weworkremotely"
    label = "We Work Remotely"
    match = (f"{_HOST}/*",)
    job_urls = (f"{_HOST}/remote-jobs/{{job}}", f"{_HOST}/listings/{{job}}")
    list_urls = (
        _HOST,
        f"{_HOST}/categories/*",
        f"{_HOST}/remote-jobs",
        f"{_HOST}/remote-jobs/search",
        f"{_HOST}/remote-*-jobs",
    )
    anchors = Anchors(bar=(".lis-container__header__hero__company-info__title", ".listing-header-container h1"))
    cards = Cards(
        item="li.new-listing-container, section.jobs li:has(> a .new-listing)",
        link='a[href^="/remote-jobs/"], a[href^="/listings/"], a.listing-link--unlocked',
        title=".new-listing__header__title__text, .new-listing__header__title, .title",
        company=".new-listing__company-name, .company",
        location=".new-listing__company-headquarters, .region",
    )
    mail_domains = ("weworkremotely.com",)
    delay_seconds = 5.0

    def ruling(self, page: Page) -> Ruling | None:
        is_search = page.parts.path.rstrip("/").endswith("/remote-jobs/search")
        return Ruling(kind="list", because="this is the search") if is_search else None

    def title(self, page: Page) -> str | None:
        return page.text(".lis-container__header__hero__company-info__title", ".listing-header-container h1")

    def company(self, page: Page) -> str | None:
        details = ".lis-container__job__sidebar__companyDetails__info__title"
        return page.text(f"{details} h3", details, ".company-card h2")

    def locations(self, page: Page) -> list[str] | None:
        places = page.texts(f"{_SIDEBAR} .box--region") or page.texts(f"{_SIDEBAR} .box--country")
        return [place.removesuffix(" Only") for place in places] or None

    def workplace(self, page: Page) -> str | None:
        return "Remote" if self.title(page) else None

    def employment_type(self, page: Page) -> str | None:
        return page.text(f"{_SIDEBAR} .box--jobType") or _row(page, "Job type")

    def salary(self, page: Page) -> str | None:
        return _row(page, "Salary")

    def posted_at(self, page: Page) -> str | None:
        return _row(page, "Posted on")

    def valid_through(self, page: Page) -> str | None:
        return re.sub(r"(\d)(?:st|nd|rd|th)\b", r"\1", _row(page, "Apply before") or "")

    def apply_url(self, page: Page) -> str | None:
        return page.attribute("a#job-cta-alt, a#job-cta-alt-2, .lis-container__job__sidebar a[href*='apply']", "href")

    def description(self, page: Page) -> str | None:
        return page.inner_html(".lis-container__job__content__description", ".listing-container")


def _row(page: Page, label: str) -> str | None:
    """What stands behind `label` in the side bar."""
    texts = (node_text(node) for node in page.tree.css(_SIDEBAR))
    return next((text.removeprefix(label).strip() for text in texts if text.startswith(label)), None)
