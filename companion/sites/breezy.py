"""Breezy HR: *.breezy.hr/p/<id>-<slug>; labels are sent as codes that a script translates."""

import re
from collections.abc import Mapping
from typing import ClassVar

from companion.sites.base import Site
from companion.sites.model import Anchors, Cards, Ruling
from companion.sites.page import Page, node_text

_HOST = "https://{board}.breezy.hr"
_CODE = re.compile(r"%(?:LABEL|BUTTON)_(?:POSITION_TYPE_)?([A-Z_]+)%")


class Breezy(Site):
    id = "breezy"
    label = "Breezy HR"
    match = ("https://*.breezy.hr/*",)
    job_urls = tuple(
        f"{_HOST}{language}/p/{job}{step}"
        for language in ("", "/{language}")
        for job in ("{job}-{slug}", "{job}")
        for step in ("", "/apply")
    )
    list_urls = (_HOST, f"{_HOST}/{{language}}")
    anchors = Anchors(bar=(".banner h1", ".position-header h1", "h1"))
    cards = Cards(
        item="li.position",
        link="a[href*='/p/']",
        title="h2, h3",
        location="li.location span, .location",
    )
    mail_domains = ("breezy.hr", "breezy-mail.com")
    form_fields: ClassVar[Mapping[str, str]] = {
        "cName": "full_name",
        "cEmail": "email",
        "cPhoneNumber": "phone",
    }

    def ruling(self, page: Page) -> Ruling | None:
        if page.first(".position-closed, .closed-position"):
            return Ruling(kind="not_a_job", because="the page says that the job is not open any more")
        return None

    def title(self, page: Page) -> str | None:
        return page.text(".banner h1", ".position-header h1")

    def locations(self, page: Page) -> list[str] | None:
        """The place without the code for remote work, which stands behind it or in its place."""
        place = _plain(page, ".location") or ""
        place = re.sub(r"\s*[-–(]?\s*\b(?:wfh|remote)\b(?: any| within)?\s*\)?\s*$", "", place, flags=re.IGNORECASE)
        return [place] if place and not page.job_postings else None

    def workplace(self, page: Page) -> str | None:
        text = f"{_plain(page, '.location') or ''} {_plain(page, '.remote') or ''}"
        return "remote" if re.search(r"\b(?:remote|wfh)\b", text, re.IGNORECASE) else None

    def employment_type(self, page: Page) -> str | None:
        return _plain(page, ".type")

    def salary(self, page: Page) -> str | None:
        return _plain(page, ".salary-range")

    def apply_url(self, page: Page) -> str | None:
        return page.attribute("a.apply[href], a[href$='/apply']", "href")

    def description(self, page: Page) -> str | None:
        return page.inner_html(".position .description", ".description")


def _plain(page: Page, name: str) -> str | None:
    """The banner's own line of that name, with words for its codes: "%LABEL_POSITION_TYPE_FULL_TIME%" is full time."""
    node = page.first(f".banner li{name}", f".banner {name}", f".position ul.meta li{name}")
    if node is None:
        return None
    return _CODE.sub(lambda code: code[1].replace("_", " ").lower(), node_text(node)) or None
