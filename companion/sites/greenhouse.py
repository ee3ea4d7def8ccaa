"""Greenhouse: the new board (posting and form on one page), the older one, and the form that companies embed."""

import re
from collections.abc import Mapping
from typing import ClassVar

from companion.sites.base import Site
from companion.sites.model import Anchors, Cards
from companion.sites.page import Json, Page, dig

_NEW = ("https://job-boards.greenhouse.io", "https://job-boards.eu.greenhouse.io")
_OLD = ("https://boards.greenhouse.io", "https://boards.eu.greenhouse.io")


class Greenhouse(Site):
    id = "greenhouse"
    label = "Greenhouse"
    match = tuple(f"{host}/*" for host in _NEW + _OLD)
    job_urls = tuple(
        host + path
        for host in _NEW + _OLD
        for path in (
            "/{board}/jobs/{job#}",
            "/{board}/jobs/{job#}/{step}",
            "/embed/job_app?for={board}&token={job}",
            "/embed/job_app?for={board}&gh_jid={job}",
            "/embed/job_app?token={job}",
            "/embed/job_board?for={board}&gh_jid={job}",
        )
    )
    list_urls = tuple(host + path for host in _NEW + _OLD for path in ("/{board}", "/embed/job_board?for={board}"))
    applied_urls = tuple(f"{host}/{{board}}/jobs/{{job#}}/confirmation" for host in _NEW + _OLD)
    anchors = Anchors(bar=(".job__header", ".job__title h1", "h1.app-title", "h1.section-header"))
    cards = Cards(
        item="tr.job-post, div.opening",
        title="p.body--medium, a:not(:has(p))",
        location="p.body--metadata, span.location",
    )
    mail_domains = ("greenhouse.io", "greenhouse-mail.io")
    form_fields: ClassVar[Mapping[str, str]] = {
        "first_name": "given_name",
        "last_name": "family_name",
        "email": "email",
        "phone": "phone",
        "candidate-location": "location",
        "resume": "resume",
        "cover_letter": "cover_letter_file",
        "job_application[first_name]": "given_name",
        "job_application[last_name]": "family_name",
        "job_application[email]": "email",
        "job_application[phone]": "phone",
        "job_application[location]": "location",
        "job_application[resume]": "resume",
        "job_application[cover_letter]": "cover_letter_file",
    }

    def title(self, page: Page) -> str | None:
        return _text(_post(page), "title") or page.text(".job__title h1", "h1.app-title")

    def company(self, page: Page) -> str | None:
        named = _text(_post(page), "company_name") or page.text("span.company-name")
        return re.sub(r"^at\s+", "", named) if named else None

    def locations(self, page: Page) -> list[str] | None:
        place = _text(_post(page), "job_post_location") or page.text(".job__location", "#header .location", ".location")
        return [place] if place else None

    def salary(self, page: Page) -> str | None:
        return page.text(".job__pay-ranges .pay-range", ".job__pay-ranges", ".pay-range")

    def posted_at(self, page: Page) -> str | None:
        return _text(_post(page), "published_at")

    def external_id(self, page: Page) -> str | None:
        found = re.search(r"/jobs/(\d+)|[?&](?:token|gh_jid)=(\d+)", page.url)
        return (found[1] or found[2]) if found else None

    def description(self, page: Page) -> str | None:
        post = _post(page)
        parts = [_text(post, name) for name in ("introduction", "content", "conclusion")]
        whole = "\n".join(part for part in parts if part)
        return whole or page.inner_html(".job__description", "#content")


def _post(page: Page) -> Json | None:
    """The posting in the state that the new board's server sends along, if it is still the page's own."""
    data = dig(page.state("window.__remixContext"), "state", "loaderData")
    routes = data.values() if isinstance(data, dict) else ()
    for route in routes:
        number = dig(route, "jobPostId") or dig(route, "jobPost", "id")
        if dig(route, "jobPost") is not None and (number is None or str(number) in page.url):
            return dig(route, "jobPost")
    return None


def _text(post: Json | None, name: str) -> str | None:
    value = dig(post, name)
    return value if isinstance(value, str) else None
