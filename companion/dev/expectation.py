"""What must be read from a corpus page: writing it down, and comparing it with what is read now."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from companion.dev.sync import ROOT
from companion.domain.errors import InvalidInput
from companion.domain.job import Posting
from companion.sites.encoding import decode_page
from companion.sites.model import Reading
from companion.sites.page import Page
from companion.sites.read import read_page

Expected = dict[str, Any]

FIELDS = tuple(name for name in Posting.model_fields if name not in ("site", "board", "description"))
_FIRST_CARDS = 3
_NOTE = "invented job and company; say here what the page is structurally faithful to"


def write_missing(site_id: str, *, url: str | None = None, root: Path = ROOT) -> list[Path]:
    """Write the expectation of every page of the site that has none yet; the paths written.

    A page's address is `url`, or the one in its unfinished `.json` (`{"url": …}`), or its canonical link.
    """
    folder = root / "tests" / "corpus" / "sites" / site_id
    pages = sorted(folder.glob("*.html"))
    if not pages:
        raise InvalidInput(f"There is no page in {folder}. Put one there, named after what it shows: posting.html.")
    return [write_expectation(page, url) for page in pages if "reading" not in _known(page)]


def write_expectation(page: Path, url: str | None = None) -> Path:
    """Write what is read from `page` now into the `.json` beside it, keeping its address, note and day."""
    known = _known(page)
    address = url or known.get("url") or _canonical(page)
    expected = {"url": address, "note": known.get("note", _NOTE), "seen": known.get("seen")}
    reading = read_page(corpus_page(page, expected))
    target = page.with_suffix(".json")
    text = json.dumps({**expected, "reading": as_expected(reading)}, ensure_ascii=False, indent=2)
    target.write_text(f"{text}\n", encoding="utf-8")
    return target


def corpus_page(page: Path, expected: Expected) -> Page:
    """The saved page as it was seen: `expected` gives its address and, under `seen`, the day."""
    seen = expected.get("seen")
    return Page(expected["url"], decode_page(page.read_bytes()), date.fromisoformat(seen) if seen else None)


def as_expected(reading: Reading) -> Expected:
    """A reading in the words of the corpus; the description stands for itself by its first and last line."""
    expected: Expected = {"kind": reading.kind}
    if reading.loading:
        expected["loading"] = True
    if reading.posting is not None:
        expected |= reading.posting.model_dump(mode="json", include=set(FIELDS))
        expected["description_contains"] = _landmarks(reading.posting.description)
    if reading.kind == "list":
        expected["card_count"] = len(reading.cards)
        expected["cards"] = [card.model_dump(mode="json") for card in reading.cards[:_FIRST_CARDS]]
    return expected


def differences(expected: Expected, reading: Reading) -> Iterator[str]:
    """A line for every field in which the reading is not what was expected."""
    actual = as_expected(reading)
    text = "" if reading.posting is None else reading.posting.description
    for part in expected.get("description_contains", ()):
        if part not in text:
            yield f"description: {part!r} is not in it"
    for part in expected.get("description_lacks", ()):
        if part in text:
            yield f"description: {part!r} should not be in it"
    compared = ("description_contains", "description_lacks")
    for name in dict.fromkeys((*expected, *actual)):
        if name not in compared and expected.get(name) != actual.get(name):
            origin = reading.sources.get(name, "-")
            yield f"{name}: expected {expected.get(name)!r}, read {actual.get(name)!r} ({origin})"


def _known(page: Path) -> Expected:
    target = page.with_suffix(".json")
    known: Expected = json.loads(target.read_text(encoding="utf-8")) if target.exists() else {}
    return known


def _canonical(page: Path) -> str:
    url = Page("", decode_page(page.read_bytes())).attribute('link[rel="canonical"]', "href") or ""
    if not urlsplit(url).hostname:
        raise InvalidInput(
            f'The address of {page.name} is not known. Write {{"url": "https://…"}} into {page.stem}.json.'
        )
    return url


def _landmarks(description: str) -> list[str]:
    lines = [line.strip("#-*| ") for line in description.splitlines()]
    long = [line for line in lines if len(line) > 20]  # noqa: PLR2004 - shorter lines occur anywhere
    return list(dict.fromkeys((long or lines)[:1] + (long or lines)[-1:]))
