"""A page that is cut off names the right employer or none, and never another job's."""

import json
from pathlib import Path

import pytest

from companion.dev.expectation import corpus_page
from companion.sites.page import Page
from companion.sites.read import read_page

CORPUS = Path(__file__).parents[2] / "corpus" / "sites"
BOARDS = ("linkedin", "indeed", "glassdoor", "seek", "ziprecruiter", "wellfound", "dice", "naukri", "remoteok")
CASES = [path for board in BOARDS for path in sorted((CORPUS / board).glob("*.html"))]
PARTS = 15


@pytest.mark.parametrize("path", CASES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_page_that_is_cut_off_names_no_wrong_employer(path: Path) -> None:
    expected = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    whole = corpus_page(path, expected)
    right = expected["reading"].get("company")
    for part in range(1, PARTS):
        reading = read_page(Page(whole.url, whole.html[: len(whole.html) * part // PARTS], whole.today))
        if right is not None and reading.posting is not None:
            assert right.startswith(reading.posting.company), f"cut at {part}/{PARTS}: {reading.sources['company']}"
