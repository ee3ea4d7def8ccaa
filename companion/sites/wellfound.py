"""Wellfound, once AngelList Talent: the data of a posting lies in the page's Apollo state."""

import re

from companion.sites.base import Site
from companion.sites.model import Anchors, Cards
from companion.sites.page import Json, Page, dig
from companion.sites.registry import ref_from_url

_HOST = "https://wellfound.com"


class Wellfound(Site):
    id = "wellfound"
    label = "Wellfound"
    match = ("https://wellfound.com/*", "https://angel.co/*")
    job_urls = tuple(
        f"{host}{path}"
        for host in (_HOST, "https://angel.co")
        for path in ("/jobs/{job#}", "/jobs/{job#}-*", "/company/*/jobs/{job#}", "/company/*/jobs/{job#}-*")
    )
    list_urls = (
        f"{_HOST}/jobs",
        f"{_HOST}/remote",
        f"{_HOST}/role/{{role...}}",
        f"{_HOST}/location/{{place...}}",
        f"{_HOST}/company/{{board}}/jobs",
    )
    anchors = Anchors(bar=('[data-test="JobDetail"] h1', "main h1", "h1"))
    cards = Cards(
        item='[data-test="StartupResult"] [class*="styles_jobListing__"]',
        link='a[href*="/jobs/"]',
        title='[class*="styles_title"]',
        company="h2",
        location='[class*="styles_location"]',
        group='[data-test="StartupResult"]',
    )
    mail_domains = ("wellfound.com", "angel.co")
    may_fetch = False

    def title(self, page: Page) -> str | None:
        return _text(_listing(page), "title") or page.text("main h1")

    def company(self, page: Page) -> str | None:
        startup = dig(_listing(page), "startup")
        key = dig(startup, "__ref")
        named = _text(dig(_apollo(page), key) if isinstance(key, str) else startup, "name")
        return named or page.text('main a[href^="/company/"]')

    def locations(self, page: Page) -> list[str] | None:
        names = dig(_listing(page), "locationNames") or dig(_listing(page), "locationNames", "json")
        return [name for name in names if isinstance(name, str)] if isinstance(names, list) else None

    def workplace(self, page: Page) -> str | None:
        kind = (_text(dig(_listing(page), "remoteConfig"), "kind") or "").casefold()
        return "hybrid" if "remote" in kind and "onsite" in kind else kind

    def employment_type(self, page: Page) -> str | None:
        return _text(_listing(page), "jobType")

    def min_years(self, page: Page) -> str | None:
        years = dig(_listing(page), "yearsExperienceMin")
        return f"{years} years of experience" if isinstance(years, int) else None

    def salary(self, page: Page) -> str | None:
        """The pay in "$120k – $150k • 0.1% – 0.5%"; what follows the dot is equity."""
        lines = [_text(_listing(page), "compensation") or "", *page.texts("main li")[:12]]
        return next((line.partition("•")[0] for line in lines if re.search(r"[$€£₹]\s?\d", line)), None)

    def description(self, page: Page) -> str | None:
        shown = page.inner_html("#job-description", '[class*="styles_description"]')
        return _text(_listing(page), "description") or shown


def _apollo(page: Page) -> Json | None:
    return dig(page.script_json("script#__NEXT_DATA__"), "props", "pageProps", "apolloState", "data")


def _listing(page: Page) -> Json | None:
    ref = ref_from_url(Wellfound(), page.url)
    state = _apollo(page)
    kinds = ("JobListing", "JobListingSearchResult")
    return next((found for kind in kinds if ref and (found := dig(state, f"{kind}:{ref.job}"))), None)


def _text(value: Json | None, name: str) -> str | None:
    found = dig(value, name)
    return found if isinstance(found, str) and found.strip() else None
