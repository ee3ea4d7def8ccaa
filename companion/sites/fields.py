"""How each field is settled: the first source, most reliable first, whose words mean something for that field."""

from collections.abc import Callable, Iterator
from typing import Any

from companion.sites.evidence.found import Claims, Found
from companion.sites.evidence.view import View
from companion.sites.page import Json
from companion.sites.values.company import looks_like_code, read_company
from companion.sites.values.contract import contract_in_text, read_contract
from companion.sites.values.dates import closing_date_in_text, read_date
from companion.sites.values.employment import employment_in_text, employment_in_title, read_employment
from companion.sites.values.markdown import to_markdown
from companion.sites.values.places import read_places, without_owner
from companion.sites.values.salary import read_salary, salary_in_text
from companion.sites.values.seniority import read_seniority
from companion.sites.values.texts import read_link, read_number
from companion.sites.values.titles import read_title
from companion.sites.values.workplace import read_workplace, workplace_in_text, workplace_of_places
from companion.sites.values.years import read_years

SOURCES: tuple[tuple[str, Callable[[Found], Claims]], ...] = (
    ("site", lambda found: found.site),
    ("json-ld", lambda found: found.json_ld),
    ("microdata", lambda found: found.microdata),
    ("embedded state", lambda found: found.state),
    ("label", lambda found: found.facts),
    ("heading", lambda found: found.heading),
    ("element name", lambda found: found.marked),
    ("meta", lambda found: found.meta),
    ("header line", lambda found: found.header),
    ("page text", lambda found: found.prose),
    ("brand", lambda found: found.brand),
    ("apply link", lambda found: found.apply),
    ("address", lambda found: found.address),
    ("meta description", lambda found: found.teaser),
)
"""Most reliable first."""

_TEASER = 400

Reader = Callable[[Json, View], Any]
"""Gives what a raw claim means, None when nothing."""

READERS: dict[str, Reader] = {
    "title": lambda raw, _: read_title(raw),
    "company": lambda raw, _: None if isinstance(raw, str) and looks_like_code(raw) else read_company(raw),
    "locations": lambda raw, _: read_places(raw) or None,
    "workplace": lambda raw, _: read_workplace(raw),
    "employment_type": lambda raw, _: read_employment(raw),
    "seniority": lambda raw, _: read_seniority(raw) if isinstance(raw, str) else None,
    "min_years": lambda raw, _: read_years(raw) if isinstance(raw, str) else None,
    "salary": lambda raw, view: read_salary(raw, view.money_locale),
    "posted_at": lambda raw, view: read_date(raw, view.page.today, view.locale),
    "valid_through": lambda raw, view: read_date(raw, view.page.today, view.locale),
    "external_id": lambda raw, _: read_number(raw),
    "apply_url": lambda raw, view: read_link(raw, view.page.url),
    "description": lambda raw, view: to_markdown(raw, view.page.url) or None if isinstance(raw, str) else None,
    "contract": lambda raw, view: read_contract(raw, view.money_locale),
}


class Settled:
    """The values of a posting's fields and the source of each."""

    def __init__(self, found: Found) -> None:
        self.values: dict[str, Any] = {}
        self.sources: dict[str, str] = {}
        for field, reader in READERS.items():
            self._take(field, _offers(found, field, reader))
            if field == "description":
                self._lengthen(found)
            if field == "locations" and "locations" in self.values:
                self.values[field] = without_owner(self.values[field], str(self.values.get("company", "")))
                found.view.settle_country(self.values.get(field, ()))
        self._take_from_text(found.view)

    def _take(self, field: str, offers: Iterator[tuple[str, Any]]) -> None:
        for source, value in offers:
            if value is not None:
                self.values[field], self.sources[field] = value, source
                return

    def _lengthen(self, found: Found) -> None:
        """Take the page's own text where a source gave only a teaser of it."""
        given = str(self.values.get("description", ""))
        if len(given) < _TEASER and self.sources.get("description") != "site":
            shown = str(found.prose.get("description") or "")
            if len(shown) > 2 * len(given):
                self.values["description"], self.sources["description"] = shown, "page text"

    def _take_from_text(self, view: View) -> None:
        title, text = str(self.values.get("title", "")), str(self.values.get("description", ""))
        places = list(self.values.get("locations") or ())
        late: dict[str, Iterator[tuple[str, Any]]] = {
            "seniority": _late(("title", lambda: read_seniority(title))),
            "min_years": _late(("description", lambda: read_years(text))),
            "salary": _late(("description", lambda: salary_in_text(text, view.money_locale))),
            "workplace": _late(
                ("title", lambda: read_workplace(title)),
                ("location", lambda: workplace_of_places(places)),
                ("description", lambda: workplace_in_text(text)),
            ),
            "employment_type": _late(
                ("title", lambda: employment_in_title(title)), ("description", lambda: employment_in_text(text))
            ),
            "valid_through": _late(("description", lambda: closing_date_in_text(text, view.page.today, view.locale))),
            "contract": _late(("description", lambda: contract_in_text(f"{title}\n{text}", view.money_locale))),
        }
        for field, offers in late.items():
            if field not in self.values:
                self._take(field, offers)


_OF_THE_POSTING = ("site", "json-ld", "microdata")


def _offers(found: Found, field: str, reader: Reader) -> Iterator[tuple[str, Any]]:
    for name, claims in SOURCES:
        if name not in _OF_THE_POSTING and found.view.names_itself(field):
            continue
        raw = claims(found).get(field)
        if raw is not None:
            yield name, reader(raw, found.view)


def _late(*readers: tuple[str, Callable[[], Any]]) -> Iterator[tuple[str, Any]]:
    for source, read in readers:
        yield source, read()
