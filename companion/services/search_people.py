"""Searches for people at a company whom the person may have something in common with: links to open, nothing more."""

from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import urlencode

from companion.domain.text import fold
from companion.people.rank import Stay
from companion.services.context import Context
from companion.services.stays import stays_of
from companion.sites.registry import all_sites

_WEB = "https://duckduckgo.com/"
_PURPOSES = {"school": "Alumni of {}", "employer": "People who were at {}"}
_EACH = 2
"""So many schools, and so many past employers, at most; in the order of the export."""


class PeopleSearch(NamedTuple):
    """A search to offer: what it is for and where, and its address."""

    label: str
    url: str


def search_people(context: Context, *, company: str, location: str = "") -> tuple[PeopleSearch, ...]:
    """Where to look for alumni, past colleagues and people near the job: by a site's own search and by the web's."""
    with context.database.read() as session:
        stays = stays_of(session).stays
    wishes = [*_shared(stays, company), *([(f"People in {location}", location)] if location else [])]
    shared = [search for label, words in wishes for search in _searches(label, company, words)]
    return (*shared, *_searches("Anybody there", company))


def _shared(stays: tuple[Stay, ...], company: str) -> Iterator[tuple[str, str]]:
    for kind, purpose in _PURPOSES.items():
        names = {fold(stay.name): stay.name for stay in stays if stay.kind == kind and fold(stay.name) != fold(company)}
        yield from ((purpose.format(name), name) for name in tuple(names.values())[:_EACH])


def _searches(label: str, *words: str) -> Iterator[PeopleSearch]:
    for site in all_sites():
        url = site.people_search(" ".join(words))
        if url:
            yield PeopleSearch(f"{label}, on {site.label}", url)
    quoted = " ".join('"' + part.replace('"', " ") + '"' for part in words)
    yield PeopleSearch(f"{label}, on the web", f"{_WEB}?{urlencode({'q': quoted})}")
