"""Each site family, saved from its page by a click, gives what its corpus says."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from tests.browser.journey import Journey
from tests.browser.postings import CORPUS, corpus_page

pytestmark = pytest.mark.browser

FIELDS = ("title", "company", "locations", "workplace", "employment_type", "salary", "external_id")


def _first_postings() -> list[tuple[str, str]]:
    """One posting a site, the first by name; the generic site shows no button by itself."""
    chosen: dict[str, str] = {}
    for path in sorted(CORPUS.glob("*/*.json")):
        case = json.loads(path.read_text(encoding="utf-8"))
        if case["reading"]["kind"] == "posting" and case["url"].startswith("https:") and path.parent.name != "generic":
            chosen.setdefault(path.parent.name, path.stem)
    return sorted(chosen.items())


@pytest.mark.parametrize(("site", "case"), _first_postings())
def test_a_click_saves_what_the_page_says(journey: Journey, site: str, case: str) -> None:
    url, html, expected = corpus_page(site, case)
    _, bar = journey.visit(url, html)
    bar.wait_for_state("ready")
    bar.click("save")
    bar.wait_for_state("saved")
    (job,) = journey.jobs()
    assert {field: job[field] for field in FIELDS} == {field: expected[field] for field in FIELDS}


def _captured() -> list[Any]:
    if "COMPANION_CORPUS" not in os.environ:
        reason = pytest.mark.skip(reason="COMPANION_CORPUS names no folder of captured pages")
        return [pytest.param({}, marks=reason, id="none")]
    index = Path(os.environ["COMPANION_CORPUS"]) / "pages" / "index.json"
    cases = json.loads(index.read_text(encoding="utf-8"))
    own_site = {"accenture-aioc"}  # an employer's own site, on which the person has to ask for the button
    return [pytest.param(c, id=c["id"]) for c in cases if c["kind"] == "posting" and c["id"] not in own_site]


@pytest.mark.corpus
@pytest.mark.parametrize("case", _captured())
def test_a_captured_page_is_saved_right(journey: Journey, case: dict[str, Any]) -> None:
    html = (Path(os.environ["COMPANION_CORPUS"]) / "pages" / case["file"]).read_text(encoding="utf-8")
    _, bar = journey.visit(case["url"], html)
    bar.wait_for_state("ready")
    bar.click("save")
    bar.wait_for_state("saved")
    (job,) = journey.jobs()
    assert (job["title"], job["company"]) == (case["expect"]["title"], case["expect"]["company"])
    assert all(part in job["description"] for part in case["expect"]["description_contains"])
