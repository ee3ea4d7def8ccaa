"""Every page of the corpus is read exactly as its expectation says.

For whoever adds a site: put pages into tests/corpus/sites/<id>/, each `<case>.html` with a `<case>.json` beside it:
    {"url": the page's address, "note": what it is structurally faithful to, "seen": the day it was seen or null,
     "reading": {"kind", every field of the posting (null when the page does not say), "description_contains": [...],
                 "description_lacks": [...] if wanted; for a list "card_count" and the first three "cards"}}
`companion dev expect <id>` writes the missing ones from what is read now; to write one again, delete its "reading".
Read what it wrote as if you looked for that job: this is the specification. Each site needs a posting and a page that
is a list or no job. A known failure goes into tests/corpus/KNOWN_FAILURES.toml, and has to leave it when it is right.
The captured pages of other people are read from $COMPANION_CORPUS/pages and never copied into the project.
"""

import json
import os
import tomllib
from pathlib import Path
from typing import Any

import pytest

from companion.dev.expectation import corpus_page, differences
from companion.domain.text import fold
from companion.sites.encoding import decode_page
from companion.sites.model import Reading
from companion.sites.page import Page
from companion.sites.read import read_page
from companion.sites.registry import all_sites

CORPUS = Path(__file__).parents[2] / "corpus"
CASES = sorted((CORPUS / "sites").glob("*/*.html"))
LEDGER: dict[str, dict[str, Any]] = tomllib.loads((CORPUS / "KNOWN_FAILURES.toml").read_text(encoding="utf-8"))
CAPTURED = Path(os.environ["COMPANION_CORPUS"]) / "pages" if "COMPANION_CORPUS" in os.environ else None
INDEX: list[dict[str, Any]] = (
    json.loads((CAPTURED / "index.json").read_text(encoding="utf-8")) if CAPTURED else [{"id": "none"}]
)


def _name(page: Path) -> str:
    return f"{page.parent.name}/{page.stem}"


@pytest.mark.parametrize("page", CASES, ids=_name)
def test_a_page_is_read_exactly_as_expected(page: Path) -> None:
    expectation = page.with_suffix(".json")
    assert expectation.exists(), f"write {expectation}: `companion dev expect {page.parent.name}`, then read it"
    expected = json.loads(expectation.read_text(encoding="utf-8"))
    assert expected.get("note"), f"{expectation} has to say in its note what the page is structurally faithful to"
    reading = read_page(corpus_page(page, expected))
    _check(_name(page), list(differences(expected["reading"], reading)), reading)


def _check(name: str, wrong: list[str], reading: Reading) -> None:
    """Exactly the fields that the ledger names may be wrong."""
    known = set(LEDGER.get(name, {}).get("fields", ()))
    found = {line.partition(":")[0] for line in wrong}
    assert not known - found, f"{name}: {sorted(known - found)} is right now; strike it from KNOWN_FAILURES.toml"
    surprises = [line for line in wrong if line.partition(":")[0] not in known]
    assert not surprises, "\n".join((f"{name} is read differently:", *surprises, *reading.because))


@pytest.mark.parametrize("page", sorted((CORPUS / "sites").glob("*/*.json")), ids=_name)
def test_every_expectation_has_its_page(page: Path) -> None:
    assert page.with_suffix(".html").exists()


def test_the_ledger_names_pages_that_exist() -> None:
    names = {_name(page) for page in CASES} | {f"pages/{entry['id']}" for entry in INDEX}
    assert not [name for name in LEDGER if name not in names and (CAPTURED or not name.startswith("pages/"))]


@pytest.mark.parametrize("site", [site.id for site in all_sites()])
def test_every_site_has_a_posting_and_a_page_that_is_none(site: str) -> None:
    kinds = set()
    for page in (CORPUS / "sites" / site).glob("*.json"):
        kinds.add(json.loads(page.read_text(encoding="utf-8"))["reading"]["kind"])
    assert "posting" in kinds, f"tests/corpus/sites/{site}/ needs a posting"
    assert kinds & {"list", "not_a_job"}, f"tests/corpus/sites/{site}/ needs a list or a page that is no job"


@pytest.mark.corpus
@pytest.mark.skipif(CAPTURED is None, reason="COMPANION_CORPUS does not point to the captured pages")
@pytest.mark.parametrize("entry", INDEX, ids=lambda entry: str(entry["id"]))
def test_a_captured_page_is_read_right(entry: dict[str, Any]) -> None:
    assert CAPTURED is not None
    reading = read_page(Page(entry["url"], decode_page((CAPTURED / entry["file"]).read_bytes())))
    wrong = [] if reading.kind in (entry["kind"], *entry.get("kind_ok", ())) else [f"kind: {reading.kind}"]
    for field, expected in entry.get("expect", {}).items():
        if reading.posting is None or not _is_right(field, expected, reading):
            wrong.append(f"{field}: expected {expected!r}")
    _check(f"pages/{entry['id']}", wrong, reading)


def _is_right(field: str, expected: Any, reading: Reading) -> bool:
    assert reading.posting is not None
    if field == "description_contains":
        return all(part in reading.posting.description for part in expected)
    if field == "location":
        place = fold(reading.posting.location or "")
        return all(any(word in place for word in words) for words in expected["must"])
    actual = reading.posting.model_dump(mode="json")[field]
    return actual in expected if isinstance(expected, list) else actual == expected
