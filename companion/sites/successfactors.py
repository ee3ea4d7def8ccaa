"""SuccessFactors: career*.successfactors.com and *.sapsf.com forms, and the career sites it builds (*.jobs2web.com)."""

import re

from companion.sites.base import Site
from companion.sites.evidence.gazetteer import looks_like_place
from companion.sites.evidence.spelling import spelled
from companion.sites.model import Anchors, Cards
from companion.sites.page import Page, node_text
from companion.sites.values.countries import country_name

_FORMS = ("successfactors.com", "successfactors.eu", "successfactors.cn", "sapsf.com", "sapsf.eu", "sapsf.cn")
_BUILT = "https://{board}.jobs2web.com"
_IS_HOURS = re.compile(r"\d|time|zeit|jornada|temps|permanent|befristet|regular|contract", re.IGNORECASE)
_NUMBER = "career_job_req_id"


class SuccessFactors(Site):
    id = "successfactors"
    label = "SuccessFactors"
    match = (*(f"https://*.{host}/*" for host in _FORMS), "https://*.jobs2web.com/*")
    job_urls = (
        *(
            f"https://*.{host}/{page}?company={{board}}&{number}={{job}}"
            for host in _FORMS
            for page, number in (
                ("career", _NUMBER),
                ("careers", _NUMBER),
                ("career", "jobReqId"),
                ("sfcareer/jobreqcareer", "jobId"),
                ("sfcareer/jobreqcareerpvt", "jobId"),
            )
        ),
        f"{_BUILT}/job/{{slug}}/{{job#}}",
        f"{_BUILT}/{{brand}}/job/{{slug}}/{{job#}}",
        f"{_BUILT}/talentcommunity/apply/{{job#}}",
    )
    list_urls = (
        *(f"https://*.{host}/{page}?company={{board}}" for host in _FORMS for page in ("career", "careers")),
        *(f"{_BUILT}{path}" for path in ("", "/search", "/go/{category}/{number#}", "/viewalljobs")),
    )
    anchors = Anchors(bar=("#job-title", '[data-careersite-propertyid="title"]', "#jobAppPageTitle h1", "h1"))
    cards = Cards(
        item="tr.data-row, tr.jobResultItem, li.job-tile",
        link="a.jobTitle-link, a.jobTitle, a[href*='/job/']",
        title="a.jobTitle-link, a.jobTitle, a[href*='/job/']",
        location=".jobLocation, [id*='-location-value']",
    )
    mail_domains = ("successfactors.com", "successfactors.eu", "jobs2web.com", "sapsf.com")

    def title(self, page: Page) -> str | None:
        """The form's heading is "Career Opportunities: Title (4711)", in the page's language."""
        built = page.text("h1#job-title", '[data-careersite-propertyid="title"]', '[itemprop="title"]')
        heading = page.text("#jobAppPageTitle h1") or (page.head_title if _facts(page) else "")
        return built or re.sub(r"^[^:]{5,40}:\s+|\s*\(\d+\)$", "", heading) or None

    def company(self, page: Page) -> str | None:
        """As the page spells what the address names; there "acmeP" or "acmeProd" is the system that Acme works with."""
        tenant = re.sub(r"_?(?:prod|prd|live|P)\d*$", "", page.query("company") or "")
        return spelled(tenant, (page.head_title, page.text("#jobAppPageTitle") or "")) or tenant.title() or None

    def locations(self, page: Page) -> list[str] | None:
        built = [_place(text) for text in page.texts(".jobGeoLocation")]
        form = [text for text in _facts(page)[2:] if not _IS_HOURS.search(text)]
        if built or not form or not looks_like_place(form[-1]):
            return built or None
        return [", ".join(form[-2:] if len(form) > 2 else form[-1:])]  # before the place stands what the work is

    def employment_type(self, page: Page) -> str | None:
        return page.text('[data-careersite-propertyid="shifttype"]') or next(
            (text for text in _facts(page)[2:] if _IS_HOURS.search(text)), None
        )

    def posted_at(self, page: Page) -> str | None:
        return page.text('[data-careersite-propertyid="date"]') or next(iter(_facts(page)[1:2]), None)

    def external_id(self, page: Page) -> str | None:
        return page.text('[data-careersite-propertyid="adcode"]') or next(iter(_facts(page)[:1]), None)

    def apply_url(self, page: Page) -> str | None:
        return page.attribute("a.dialogApplyBtn[href], a[href*='/talentcommunity/apply/']", "href")

    def description(self, page: Page) -> str | None:
        return page.inner_html(
            '[data-careersite-propertyid="description"]',
            "span.jobdescription",
            ".jobDisplay .job",
            ".joqReqDescription",
        )


def _facts(page: Page) -> list[str]:
    """The bold words above a form's text: number, day, then what the employer chose (place, country, hours)."""
    return [text for node in page.tree.css("#jobAppPageTitle > div > div > b")[:8] if (text := node_text(node))]


def _place(text: str) -> str:
    """The place in "Austin, TX, US, 78701", with the country's name and without the postal code."""
    parts = [part for part in re.split(r"\s*,\s*", text) if part and not re.search(r"\d", part)]
    return ", ".join((*parts[:-1], country_name(parts[-1]))) if parts else text
