"""Recruitee (Tellent): careers sites under *.recruitee.com whose state stands in a `data-props` attribute."""

import json
from collections.abc import Mapping
from typing import ClassVar

from companion.sites.base import Site
from companion.sites.model import Anchors
from companion.sites.page import Json, Page, dig


class Recruitee(Site):
    id = "recruitee"
    label = "Recruitee"
    match = ("https://*.recruitee.com/*",)
    job_urls = (
        "https://{board}.recruitee.com/o/{job}",
        "https://{board}.recruitee.com/o/{job}/c/new",
        "https://{board}.recruitee.com/l/{language}/o/{job}",
        "https://{board}.recruitee.com/l/{language}/o/{job}/c/new",
    )
    list_urls = (
        "https://{board}.recruitee.com",
        "https://{board}.recruitee.com/l/{language}",
        "https://{board}.recruitee.com/jobs",
    )
    anchors = Anchors(bar=("h1",))
    mail_domains = ("recruitee.com", "recruitee-mail.com")
    form_fields: ClassVar[Mapping[str, str]] = {
        "candidate.name": "full_name",
        "candidate.email": "email",
        "candidate.cv": "resume",
    }

    def company(self, page: Page) -> str | None:
        config = _config(page)
        name = dig(config, "site", "companyName") or dig(config, "site", "name")
        return name if isinstance(name, str) else page.attribute("header img[alt]", "alt")

    def workplace(self, page: Page) -> str | None:
        offer = _offer(page)
        named = [
            word for word, key in (("remote", "remote"), ("hybrid", "hybrid"), ("on-site", "onSite")) if dig(offer, key)
        ]
        return named[0] if len(named) == 1 else None

    def apply_url(self, page: Page) -> str | None:
        return page.attribute('a[href$="/c/new"]', "href")


def _config(page: Page) -> Json | None:
    try:
        return dig(json.loads(page.attribute('[data-component="PublicApp"]', "data-props") or "null"), "appConfig")
    except ValueError:
        return None


def _offer(page: Page) -> Json | None:
    offers = dig(_config(page), "offers")
    slug = page.segments[page.segments.index("o") + 1] if "o" in page.segments[:-1] else None
    return next((offer for offer in offers if dig(offer, "slug") == slug), None) if isinstance(offers, list) else None
