"""Rippling: ats.rippling.com/<board>/jobs/<uuid>; a posting stands in the state that its script starts from."""

from companion.sites.base import Site
from companion.sites.model import Anchors, Cards, Ruling
from companion.sites.page import Json, Page, dig

_HOSTS = ("https://ats.rippling.com", "https://ats.us1.rippling.com", "https://ats.eu1.rippling.com")
_PAY = ("rangeStart", "rangeEnd", "currency", "frequency")


class Rippling(Site):
    id = "rippling"
    label = "Rippling"
    match = tuple(f"{host}/*" for host in _HOSTS)
    job_urls = tuple(
        f"{host}{language}/{{board}}/jobs/{{job}}{step}"
        for host in _HOSTS
        for language in ("", "/{language}")
        for step in ("", "/apply")
    )
    list_urls = tuple(f"{host}{language}/{{board}}/jobs" for host in _HOSTS for language in ("", "/{language}"))
    anchors = Anchors(bar=("main h1", "main h2", "h2"))
    cards = Cards(
        item="li:has(a[href*='/jobs/']), div:has(> a[href*='/jobs/'])",
        link="a[href*='/jobs/']",
        title="a[href*='/jobs/']",
    )
    mail_domains = ("rippling.com", "ats.rippling.com")

    def ruling(self, page: Page) -> Ruling | None:
        if page.query("rr_message") == "job_not_found":
            return Ruling(
                kind="not_a_job", because="the posting that was asked for is gone; this is the employer's list"
            )
        return None

    def title(self, page: Page) -> str | None:
        return _text(page, "name")

    def company(self, page: Page) -> str | None:
        return _text(page, "companyName")

    def locations(self, page: Page) -> list[str] | None:
        places = dig(_post(page), "workLocations")
        return [place for place in places if isinstance(place, str)] if isinstance(places, list) else None

    def employment_type(self, page: Page) -> str | None:
        kind = dig(_post(page), "employmentType")
        words = (kind, dig(kind, "label"), dig(kind, "id"))
        return " ".join(word.replace("_", " ") for word in words if isinstance(word, str)) or None

    def salary(self, page: Page) -> str | None:
        """The first of the ranges, which are one per place."""
        pay = [dig(_post(page), "payRangeDetails", 0, name) for name in _PAY]
        if not isinstance(pay[0], int | float) or not isinstance(pay[1], int | float):
            return None
        return f"{pay[2] or ''} {pay[0]} - {pay[1]} {str(pay[3] or '').replace('_', ' ').lower()}"

    def posted_at(self, page: Page) -> str | None:
        return _text(page, "createdOn")

    def description(self, page: Page) -> str | None:
        parts = [dig(_post(page), "description", name) for name in ("company", "role")]
        return "\n".join(part for part in parts if isinstance(part, str)) or None


def _post(page: Page) -> Json | None:
    """The posting in the state, if it is the one in the address: a script may have moved on from it."""
    post = dig(page.script_json("script#__NEXT_DATA__"), "props", "pageProps", "apiData", "jobPost")
    number = dig(post, "uuid") or dig(post, "id")
    return post if not isinstance(number, str) or number.casefold() in page.url.casefold() else None


def _text(page: Page, name: str) -> str | None:
    value = dig(_post(page), name)
    return value if isinstance(value, str) else None
