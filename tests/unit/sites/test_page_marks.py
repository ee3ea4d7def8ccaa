"""What the extension takes from a site's header is really on the site's pages: the bar's place, the cards of a list."""

import json
from pathlib import Path

import pytest

from companion.dev.expectation import corpus_page
from companion.sites.page import Page
from companion.sites.read import read_page
from companion.sites.registry import site_for

CASES = sorted((Path(__file__).parents[2] / "corpus" / "sites").glob("*/*.html"))


def _page(path: Path) -> Page:
    return corpus_page(path, json.loads(path.with_suffix(".json").read_text(encoding="utf-8")))


@pytest.mark.parametrize("path", CASES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_the_marks_of_the_header_are_on_the_page(path: Path) -> None:
    page = _page(path)
    site, reading = site_for(page.url), read_page(page)
    is_rendered = page.text("h1, h2, p") is not None
    if reading.kind == "posting" and site.anchors.bar and is_rendered:
        assert page.first(*site.anchors.bar) is not None, f"no place for the bar: {site.anchors.bar}"
    if reading.kind == "list" and reading.cards and site.cards is not None:
        assert page.first(site.cards.item) is not None, f"no card is found by {site.cards.item}"
