"""LinkedIn: guest pages, signed-in pages, searches with a side pane.

The posting is the one whose number is in the address: other cards, and a pane that still shows another job, are not.
"""

import re
from urllib.parse import parse_qs, urlencode, urlsplit

from companion.sites.base import Site
from companion.sites.linkedin import hashed, named
from companion.sites.linkedin.header import Header
from companion.sites.linkedin.mail_templates import TEMPLATES
from companion.sites.model import Anchors, Cards, Ruling
from companion.sites.page import Page, node_text
from companion.sites.pane import pane_ruling
from companion.sites.registry import is_list_url, ref_from_url
from companion.sites.values.place_line import read_place_line

_HOST = "https://*.linkedin.com"
_NUMBER = re.compile(r"(?:/jobs/view/(?:[^/?#]*-)?|^|_)(\d{5,})(?=[/?#]|$)")
_WALL = '[data-tracking-control-name*="authwall"], form.join-form, .authwall-join-form, form.login__form'
_GONE = ".not-found, .error-container, .jobs-details__no-job-container, .artdeco-empty-state"
_ITEM = (
    'li[data-occludable-job-id], [componentkey^="job-card-component-ref-"], .base-search-card[data-entity-urn], '
    "li:not([data-occludable-job-id]) > .job-card-job-posting-card-wrapper[data-job-id]"
)


class LinkedIn(Site):
    id = "linkedin"
    label = "LinkedIn"
    match = ("https://*.linkedin.com/*",)
    job_urls = (
        f"{_HOST}/jobs/view/{{job#}}",
        f"{_HOST}/jobs/view/*-{{job#}}",
        f"{_HOST}/jobs/view/{{job#}}/apply",
        f"{_HOST}/comm/jobs/view/{{job#}}",
        f"{_HOST}/jobs-guest/jobs/api/jobPosting/{{job#}}",
        f"{_HOST}/jobs?currentJobId={{job#}}",
        f"{_HOST}/jobs/{{list...}}?currentJobId={{job#}}",
        f"{_HOST}/company/*/jobs?currentJobId={{job#}}",
    )
    list_urls = (
        f"{_HOST}/jobs",
        f"{_HOST}/jobs/search",
        f"{_HOST}/jobs/search-results",
        f"{_HOST}/jobs/collections/{{name...}}",
        f"{_HOST}/jobs/*-jobs",
        f"{_HOST}/jobs/*-jobs-*",
        f"{_HOST}/company/*/jobs",
    )
    anchors = Anchors(
        bar=(
            *named.TITLES,
            f'{hashed.SCREEN} p:has(> a[href*="/jobs/view/"])',
            f"{hashed.SCREEN} [data-display-contents] > p",
        )
    )
    cards = Cards(
        item=_ITEM,
        title=".artdeco-entity-lockup__title strong, .job-card-container__link strong, .base-search-card__title, "
        '.job-card-list__title:not(:has(span)), p:not(:has(span[aria-hidden="true"])), p span[aria-hidden="true"]',
        company=".artdeco-entity-lockup__subtitle, .job-card-container__company-name, .base-search-card__subtitle, "
        "p + div > p, div:has(> p) + div > p",
        location=".job-card-container__metadata-wrapper li, .artdeco-entity-lockup__caption, "
        ".job-search-card__location, div:has(> p) + p",
        id_from=("data-occludable-job-id", "componentkey", "data-entity-urn", "data-job-id"),
        url="https://www.linkedin.com/jobs/view/{job}/",
    )
    beside = ('[componentkey^="JobDetails_Premium"]', ".jobs-premium-applicant-insights", ".jobs-similar-jobs")
    mail_domains = ("linkedin.com",)
    mail_templates = TEMPLATES
    may_fetch = False

    def ruling(self, page: Page) -> Ruling:
        ref, lists = ref_from_url(self, page.url), is_list_url(self, page.url)
        shown, title = _shown(page), page.text(*named.TITLES)
        if not (shown or title or page.first(_ITEM)) and page.first(_WALL):
            return Ruling(kind="not_a_job", because="this is the sign-in wall")
        if ref is None:
            return Ruling(kind="list" if lists else "not_a_job", because="the address names no single job")
        if title and not shown and lists:
            chosen = page.text(f'[data-occludable-job-id="{ref.job}"] strong')
            return pane_ruling(ref.job, shown=title, chosen=chosen)
        if ref.job in shown or (title and not shown):
            return Ruling(kind="posting", because=f"the page shows the details of job {ref.job}")
        if page.first(_GONE):
            return Ruling(kind="not_a_job", because="the job is no longer there")
        because = f"the details of job {ref.job} are not there yet"
        return Ruling(kind="list" if lists else "not_a_job", because=because, loading=True)

    def people_search(self, words: str) -> str:
        return f"https://www.linkedin.com/search/results/people/?{urlencode({'keywords': words})}"

    def title(self, page: Page) -> str:
        return _header(page).title

    def company(self, page: Page) -> str:
        return _header(page).company

    def locations(self, page: Page) -> tuple[str, ...]:
        return read_place_line(_place(page))[0]

    def workplace(self, page: Page) -> str:
        return " · ".join([*_header(page).pills, read_place_line(_place(page))[1] or ""])

    def employment_type(self, page: Page) -> str:
        return " · ".join(_header(page).pills)

    def seniority(self, page: Page) -> str:
        return " · ".join(_header(page).pills)

    def salary(self, page: Page) -> str:
        return _header(page).salary

    def posted_at(self, page: Page) -> str:
        return "".join(_header(page).line.split(" · ")[1:2])

    def apply_url(self, page: Page) -> str | None:
        target = parse_qs(urlsplit(_header(page).apply).query).get("url")
        return target[0] if target else None

    def description(self, page: Page) -> str | None:
        texts = (node.html for selector in named.DESCRIPTIONS for node in page.tree.css(selector) if node_text(node))
        return next(hashed.descriptions(page, _job(page)), None) or next(texts, None)


def _job(page: Page) -> str:
    """The number of the job that the address names."""
    ref = ref_from_url(LinkedIn(), page.url)
    return ref.job if ref else ""


def _shown(page: Page) -> list[str]:
    """The numbers of the jobs whose details are on the page; a pane that was left may still be there."""
    marks = (*hashed.SHOWN, *named.SHOWN)
    values = (node.attributes.get(name) or "" for selector, name in marks for node in page.tree.css(selector))
    return [found.group(1) for value in values if (found := _NUMBER.search(value))]


def _place(page: Page) -> str:
    return _header(page).line.split(" · ")[0]


def _header(page: Page) -> Header:
    old = named.read_header(page)
    return old if old.title else hashed.read_header(page, _job(page))
