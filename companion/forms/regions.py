"""States, provinces and cantons of the countries whose forms ask for them, by name and code (ISO 3166-2)."""

from collections.abc import Mapping, Sequence
from functools import cache, partial
from importlib.resources import files
from typing import NamedTuple

from companion.domain.form import Answer, Option
from companion.forms.readings import Found, alike
from companion.forms.terms import key

_TOGETHER = {"CA": "US"}  # forms list the two in one, and no code is used twice
_FEW = 3


class Region(NamedTuple):
    """A region; `names` begin with the local one."""

    country: str
    code: str
    names: tuple[str, ...]


@cache
def _regions() -> Mapping[str, Mapping[str, Region]]:
    """For each country (the United States with Canada) its regions by folded name and by code."""
    text = (files(__package__) / "words" / "regions.tsv").read_text(encoding="utf-8")
    lists: dict[str, dict[str, Region]] = {}
    for country, code, names in (line.split("\t") for line in text.splitlines() if not line.startswith("#")):
        region = Region(country, code, tuple(names.split("|")))
        listed = lists.setdefault(_TOGETHER.get(country, country), {})
        listed |= {code: region, f"{country}-{code}": region} | {key(name): region for name in region.names}
    return lists


def region_of(text: str, country: str) -> Region | None:
    """The region that the whole text names: "CA", "US-CA", "California", "California (CA)", "CA - California"."""
    listed = _regions().get(_TOGETHER.get(country, country), {})
    bare, _, rest = text.partition("(")
    parts = bare.split(" - ") if " - " in bare else [bare, rest.strip(" )")]
    found = {listed.get(part.strip()) or listed.get(key(part)) for part in parts if part.strip()}
    return found.pop() if len(found) == 1 else None


def region_names(text: str, country: str) -> tuple[str, str]:
    """Name and code of the region that `text` names in either way; as it stands, without code, where it is unknown."""
    region = region_of(text, country)
    if region is None:
        return text, "" if len(text) > 3 else text
    return region.names[0], region.code if len(region.code) > 1 and region.country != "AT" else ""


def find_region(answer: Answer, options: Sequence[Option]) -> Found:
    """The options that name the same region, in the country whose regions the options are."""
    labels = [option.label for option in options]
    known = {country: sum(region_of(label, country) is not None for label in labels) for country in _regions()}
    country = max(known, key=lambda name: known[name])
    return alike(partial(region_of, country=country), answer, options) if known[country] >= _FEW else None
