"""Reading a page: every page of the corpus, and the captured ones that COMPANION_CORPUS points to."""

from collections.abc import Iterator

from companion.sites.read import read_page
from tests.bench.figure import Figure, typical
from tests.bench.pages import KnownPage, captured_pages, corpus_pages


def figures() -> Iterator[Figure]:
    """The time per page, parsing included."""
    for what, pages in (("corpus", corpus_pages()), ("captured pages", captured_pages())):
        if pages:
            yield Figure(f"reading a page: {what}", [_reading(known) for known in pages], budget=25, judge="p95")


def _reading(known: KnownPage) -> float:
    return typical(lambda: read_page(known.page()))
