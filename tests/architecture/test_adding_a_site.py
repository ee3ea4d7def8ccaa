"""The steps of docs/adding-a-site.md, executed on a copy of the project."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.tree import named, tracked

POSTING = """<!doctype html><html lang="en"><head><title>Night Baker - Acme Jobs</title></head><body>
  <h1 class="title">Night Baker</h1><p class="employer">Crumb &amp; Sons</p><p class="place">Porto, Portugal</p>
  <div class="text"><p>Bake what the city eats for breakfast: knead at midnight, fill four ovens, hand over at six.</p>
  <ul><li>Two years in a bakery</li><li>No fear of flour</li></ul><h2>What we offer</h2>
  <p>A night bonus, thirty days of holiday, bread for the family, and a team of nine who know each other.
  The bakery has stood at the same corner since 1956, and half of the quarter has its key.</p>
  <p>Full-time, apply with a short letter.</p></div>
  <a href="/board/123/apply">Apply now</a></body></html>"""
LIST = """<!doctype html><html lang="en"><head><title>Acme Jobs</title></head><body><h1>Jobs at Crumb &amp; Sons</h1>
  <div class="job-card"><a href="/board/123"><h3>Night Baker</h3></a>
    <span class="employer">Crumb &amp; Sons</span></div>
  <div class="job-card"><a href="/board/124"><h3>Day Baker</h3></a>
    <span class="employer">Crumb &amp; Sons</span></div>
  </body></html>"""
URL = "https://jobs.acme.example/board/123"


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    copy = tmp_path / "checkout"
    for path in tracked():
        target = copy / named(path)
        if not named(path).startswith("tests/corpus/sites/"):
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)
    return copy


def _run(checkout: Path, *command: str) -> str:
    environment = os.environ | {"PYTHONPATH": str(checkout)}
    done = subprocess.run(
        (sys.executable, "-m", *command), cwd=checkout, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_a_stranger_can_add_a_site_by_following_the_page(checkout: Path) -> None:
    saved = checkout / "saved.html"
    saved.write_text(POSTING, encoding="utf-8")
    _run(checkout, "companion", "dev", "new-site", "acme_jobs", "--url", URL, "--page", "saved.html")
    module = checkout / "companion" / "sites" / "acme_jobs.py"
    header = _documented_header(checkout)
    template = module.read_text(encoding="utf-8")
    module.write_text(
        template.partition("class ")[0]
        + "from companion.sites.model import Anchors, Cards\nfrom companion.sites.page import Page\n\n\n"
        + header
        + '\n    def company(self, page: Page) -> str | None:\n        return page.text(".employer")\n',
        encoding="utf-8",
    )
    corpus = checkout / "tests" / "corpus" / "sites" / "acme_jobs"
    said = json.loads(_run(checkout, "companion", "explain", "page", str(corpus / "posting.html"), "--url", URL))
    assert said["kind"] == "posting", said
    assert (said["kind"], said["job"]["company"], said["sources"]["company"]) == ("posting", "Crumb & Sons", "site")
    (corpus / "list.html").write_text(LIST, encoding="utf-8")
    (corpus / "list.json").write_text(json.dumps({"url": "https://jobs.acme.example/board", "note": "a list"}))
    expectation = json.loads((corpus / "posting.json").read_text(encoding="utf-8"))
    del expectation["reading"]
    (corpus / "posting.json").write_text(json.dumps(expectation | {"note": "the site's structure"}))
    _run(checkout, "companion", "dev", "expect", "acme_jobs")
    _run(checkout, "companion", "dev", "sync")
    assert "https://jobs.acme.example/*" in (checkout / "manifest.json").read_text(encoding="utf-8")
    _run(
        checkout,
        "pytest",
        "tests/unit/sites/test_corpus.py",
        "tests/architecture/test_generated.py",
        "-k",
        "acme or generated",
    )


def _documented_header(checkout: Path) -> str:
    page = (checkout / "docs" / "adding-a-site.md").read_text(encoding="utf-8")
    return page.partition("```python\n")[2].partition("```")[0]
