"""Pages whose right reading is known."""

import json
import os
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from companion.domain.text import fold
from companion.sites.encoding import decode_page
from companion.sites.page import Page

_SITES = Path(__file__).parents[1] / "corpus" / "sites"


@dataclass(frozen=True)
class KnownPage:
    """A page and the titles and companies that are right for it; none when it is no posting."""

    url: str
    html: str
    seen: date | None
    titles: tuple[str, ...] = ()
    companies: tuple[str, ...] = ()

    def page(self) -> Page:
        """The page as it comes in: nothing about it has been looked at."""
        return Page(self.url, self.html, self.seen)

    def is_named(self, title: str, company: str) -> bool:
        """Whether these are its title and company."""
        return _is_among(title, self.titles) and _is_among(company, self.companies)


def corpus_pages() -> list[KnownPage]:
    """Our own pages."""
    found = []
    for path in sorted(_SITES.glob("*/*.json")):
        known = json.loads(path.read_text(encoding="utf-8"))
        seen = date.fromisoformat(known["seen"]) if known.get("seen") else None
        found.append(_known(known["url"], path.with_suffix(".html"), seen, right=known["reading"]))
    return found


def captured_pages() -> list[KnownPage]:
    """Other people's pages; none without COMPANION_CORPUS."""
    if "COMPANION_CORPUS" not in os.environ:
        return []
    folder = Path(os.environ["COMPANION_CORPUS"]) / "pages"
    index = json.loads((folder / "index.json").read_text(encoding="utf-8"))
    return [_known(entry["url"], folder / entry["file"], None, right=entry.get("expect", {})) for entry in index]


def _known(url: str, file: Path, seen: date | None, *, right: dict[str, Any]) -> KnownPage:
    html = decode_page(file.read_bytes())
    return KnownPage(url, html, seen, titles=_several(right.get("title")), companies=_several(right.get("company")))


def _several(right: list[str] | str | None) -> tuple[str, ...]:
    return tuple([right] if isinstance(right, str) else right or ())


def _is_among(name: str, right: tuple[str, ...]) -> bool:
    return fold(name) in map(fold, right)
