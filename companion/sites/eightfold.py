"""Eightfold: *.eightfold.ai/careers, a list whose pane shows the job in `pid`; all data stands in a hidden element."""

import re
from collections.abc import Iterator, Sequence

from companion.sites.base import Site
from companion.sites.model import Anchors, Card, Cards, Ruling
from companion.sites.page import Json, Page, dig
from companion.sites.pane import pane_ruling
from companion.sites.registry import ref_from_url

_HOST = "https://{board}.eightfold.ai"
_TITLE = ("h1.position-title", ".position-details .position-title", '[class*="position-title" i]:is(h1, h2)')


class Eightfold(Site):
    id = "eightfold"
    label = "Eightfold"
    match = ("https://*.eightfold.ai/careers*",)
    job_urls = (
        f"{_HOST}/careers?pid={{job}}",
        f"{_HOST}/careers/{{page}}?pid={{job}}",
        f"{_HOST}/careers/job/{{job#}}",
        f"{_HOST}/careers/job/{{job#}}-{{slug}}",
    )
    list_urls = (f"{_HOST}/careers", f"{_HOST}/careers/search")
    anchors = Anchors(bar=_TITLE)
    cards = Cards(
        item=".position-card, a[href*='/careers/job/']",
        link="a[href*='/careers/job/']",
        title='.position-title, [class*="position-title" i]',
        location='.position-location, [class*="position-location" i]',
    )
    mail_domains = ("eightfold.ai",)

    def ruling(self, page: Page) -> Ruling | None:
        """A pane may still show the job before; the hidden data name the chosen one."""
        ref = ref_from_url(self, page.url)
        if ref is None or "pid" not in page.parts.query or page.first(".position-card, [class*='cardlist' i]") is None:
            return None
        chosen = _text(_position(page), "posting_name", "name")
        return pane_ruling(
            ref.job, shown=page.text(*_TITLE), chosen=chosen or page.text(".card-selected .position-title")
        )

    def listed(self, page: Page) -> Sequence[Card]:
        company = self.company(page) or ""
        cards = []
        for item in _positions(page):
            title, number, place = _text(item, "posting_name", "name"), dig(item, "id"), _text(item, "location")
            if title and isinstance(number, int):
                url = page.absolute(f"/careers/job/{number}")
                cards.append(Card(url=url, title=title, company=company, location=_spaced(place or "")))
        return cards

    def title(self, page: Page) -> str | None:
        return _text(_position(page), "posting_name", "name") or page.text(*_TITLE)

    def company(self, page: Page) -> str | None:
        found = re.search(r"\b(?:careers|jobs) at ([^|–-]{2,60})", page.head_title, re.IGNORECASE)
        return _text(_data(page), "companyName", "company_name") or (found[1].strip() if found else None)

    def locations(self, page: Page) -> list[str] | None:
        places = dig(_position(page), "locations") or [dig(_position(page), "location")]
        named = [_spaced(place) for place in places if isinstance(place, str)] if isinstance(places, list) else []
        shown = page.text(".position-details .position-location", "h1 ~ .position-location", "h1 ~ p")
        return named or ([shown] if shown else None)

    def workplace(self, page: Page) -> str | None:
        return (_text(_position(page), "work_location_option", "workLocationOption") or "").partition("_")[0] or None

    def posted_at(self, page: Page) -> Json:
        return dig(_position(page), "t_create")

    def external_id(self, page: Page) -> str | None:
        return _text(_position(page), "display_job_id", "displayJobId", "ats_job_id")

    def description(self, page: Page) -> str | None:
        return _text(_position(page), "job_description") or page.inner_html(
            ".position-job-description", '[class*="job-description" i]'
        )


def _spaced(place: str) -> str:
    """Written "Reno,NV,United States"."""
    return re.sub(r",(?=\S)", ", ", place)


def _data(page: Page) -> Json | None:
    return page.script_json("code#smartApplyData") or page.script_json("code#pcsx-data, code#pcs-data")


def _position(page: Page) -> Json | None:
    """The job of the address among the positions that the server sent along."""
    found = re.search(r"[?&]pid=(\d+)|/careers/job/(\d+)", page.url)
    number = (found[1] or found[2]) if found else ""
    return next((item for item in _positions(page) if number and str(dig(item, "id")) == number), None)


def _positions(page: Page) -> Iterator[Json]:
    data = _data(page)
    yield from (item for item in (dig(data, "singleview"), dig(data, "position")) if item)
    several = dig(data, "positions")
    yield from several if isinstance(several, list) else ()


def _text(item: Json | None, *names: str) -> str | None:
    return next((value for name in names if isinstance(value := dig(item, name), str) and value), None)
