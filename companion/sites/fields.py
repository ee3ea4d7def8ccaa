"""How each field is settled: the first source, most reliable first, whose words have a meaning for that field."""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from companion.domain.text import clean_line
from companion.sites.evidence import json_ld, meta
from companion.sites.evidence.view import View
from companion.sites.page import Json
from companion.sites.values.company import read_company
from companion.sites.values.dates import read_date
from companion.sites.values.employment import read_employment
from companion.sites.values.markdown import to_markdown
from companion.sites.values.places import read_places
from companion.sites.values.salary import read_salary, salary_in_text
from companion.sites.values.seniority import read_seniority
from companion.sites.values.workplace import read_workplace, workplace_in_text
from companion.sites.values.years import read_years

Claims = Mapping[str, Json]
Reader = Callable[[Json, View], Any]


class Source(NamedTuple):
    """A place of the page and what it claims."""

    name: str
    claims: Claims


READERS: dict[str, Reader] = {
    "title": lambda raw, view: clean_line(raw) or None if isinstance(raw, str) else None,
    "company": lambda raw, view: read_company(raw),
    "locations": lambda raw, view: read_places(raw) or None,
    "workplace": lambda raw, view: read_workplace(raw),
    "employment_type": lambda raw, view: read_employment(raw),
    "salary": lambda raw, view: read_salary(raw, view.locale),
    "posted_at": lambda raw, view: read_date(raw, view.page.today, view.locale),
    "valid_through": lambda raw, view: read_date(raw, view.page.today, view.locale),
    "external_id": lambda raw, view: clean_line(str(raw), 120) or None if isinstance(raw, str | int) else None,
    "apply_url": lambda raw, view: view.page.absolute(raw) if isinstance(raw, str) else None,
    "description": lambda raw, view: to_markdown(raw, view.page.url) or None if isinstance(raw, str) else None,
    "min_years": lambda raw, view: read_years(raw) if isinstance(raw, str) else None,
}


def settle(view: View, sources: list[Source]) -> tuple[dict[str, Any], dict[str, str]]:
    """The values of all fields that some source knows, and the name of the source of each."""
    values: dict[str, Any] = {}
    origins: dict[str, str] = {}
    for field, reader in READERS.items():
        for source in sources:
            raw = source.claims.get(field)
            value = None if raw is None else reader(raw, view)
            if value is not None:
                values[field], origins[field] = value, source.name
                break
    _from_description(view, values, origins)
    return values, origins


def _from_description(view: View, values: dict[str, Any], origins: dict[str, str]) -> None:
    text = values.get("description", "")
    readers: dict[str, Callable[[], Any]] = {
        "salary": lambda: salary_in_text(text, view.locale),
        "workplace": lambda: workplace_in_text(text),
        "min_years": lambda: read_years(text),
    }
    for field, read in readers.items():
        if values.get(field) is None and (value := read()) is not None:
            values[field], origins[field] = value, "description"
    if values.get("seniority") is None and (level := read_seniority(values.get("title", ""))) is not None:
        values["seniority"], origins["seniority"] = level, "title"


SOURCES = ("site", "json-ld", "meta", "heading")
__all__ = ["READERS", "SOURCES", "Claims", "Source", "json_ld", "meta", "settle"]
