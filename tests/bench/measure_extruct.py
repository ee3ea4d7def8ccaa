"""Side by side with extruct, the usual library for structured data in pages: who names the job, and how fast.

Both get every posting of the corpus and the captured pages. extruct reads JSON-LD alone; we read everything, which is
why the two times are not equal work.
"""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from companion.sites.read import read_page
from tests.bench.figure import Figure, typical
from tests.bench.pages import KnownPage, captured_pages, corpus_pages

Naming = Callable[[KnownPage], tuple[str, str]]


def figures() -> Iterator[Figure]:
    """How many postings each names rightly, by title and company, and the time per page."""
    extract = pytest.importorskip("extruct.jsonld", reason="extruct is not installed").JsonLdExtractor().extract
    pages = [known for known in (*corpus_pages(), *captured_pages()) if known.titles]
    yield from _rival("Job Companion", pages, _ours)
    yield from _rival("extruct", pages, lambda known: _theirs(extract, known))


def _rival(who: str, pages: list[KnownPage], name: Naming) -> Iterator[Figure]:
    right = sum(known.is_named(*name(known)) for known in pages)
    yield Figure(f"{who}: postings named rightly", [right], unit=f"of {len(pages)}")
    yield Figure(f"{who}: time per posting", [_time(name, known) for known in pages])


def _time(name: Naming, known: KnownPage) -> float:
    return typical(lambda: name(known))


def _ours(known: KnownPage) -> tuple[str, str]:
    posting = read_page(known.page()).posting
    return (posting.title, posting.company) if posting else ("", "")


def _theirs(extract: Callable[[str], list[Any]], known: KnownPage) -> tuple[str, str]:
    try:
        found: Any = next((data for data in extract(known.html) if data.get("@type") == "JobPosting"), {})
        return str(found.get("title")), str(found["hiringOrganization"]["name"])
    except (ValueError, LookupError, TypeError, AttributeError):  # malformed data is part of the comparison
        return "", ""
