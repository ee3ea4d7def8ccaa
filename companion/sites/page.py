"""A page as it was seen: its address, its HTML, and the structured data inside, parsed once and on demand."""

import json
import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cached_property
from typing import Any
from urllib.parse import parse_qs, urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

from companion.sites.nesting import shallow

Json = Any

MAX_HTML = 25_000_000  # characters; a larger page is cut, the posting is never behind its first 25 MB
_LONGEST_TITLE = 1_000


class Page:
    """One captured page. `today` is the day it was seen, None when nobody knows (then "3 days ago" means nothing)."""

    def __init__(self, url: str, html: str, today: date | None = None) -> None:
        self.url = url
        self.html = shallow(html[:MAX_HTML])
        self.today = today
        self.parts = urlsplit(url)

    @cached_property
    def tree(self) -> LexborHTMLParser:
        return LexborHTMLParser(self.html)

    @property
    def host(self) -> str:
        """The host name in lower case, empty when the address has none."""
        return (self.parts.hostname or "").casefold()

    @property
    def segments(self) -> list[str]:
        """The path's parts."""
        return [part for part in self.parts.path.split("/") if part]

    def query(self, name: str) -> str | None:
        """The first value of the query parameter `name`."""
        values = parse_qs(self.parts.query).get(name)
        return values[0] if values else None

    def absolute(self, link: str) -> str:
        """`link` as an absolute address, empty when it cannot be one."""
        try:
            return urljoin(self.url, link)
        except ValueError:
            return ""

    def first(self, *selectors: str) -> LexborNode | None:
        """The first element that any of `selectors`, in their order, finds."""
        for selector in selectors:
            node = self.tree.css_first(selector)
            if node is not None:
                return node
        return None

    def text(self, *selectors: str) -> str | None:
        """The text of the first of `selectors` that finds an element with text; single spaces."""
        for selector in selectors:
            for node in self.tree.css(selector):
                text = node_text(node)
                if text:
                    return text
        return None

    def texts(self, selector: str) -> list[str]:
        """The texts of all elements that `selector` finds, empty ones left out."""
        return [text for node in self.tree.css(selector) if (text := node_text(node))]

    def inner_html(self, *selectors: str) -> str | None:
        """The HTML of the first element found, for descriptions."""
        node = self.first(*selectors)
        return None if node is None else node.html

    def attribute(self, selector: str, name: str) -> str | None:
        """An attribute of the first element that `selector` finds and that has it."""
        for node in self.tree.css(selector):
            value = node.attributes.get(name)
            if value and value.strip():
                return value.strip()
        return None

    def meta(self, name: str) -> str | None:
        """The content of `<meta name=…>` or `<meta property=…>`."""
        return self.attribute(f'meta[property="{name}"], meta[name="{name}"]', "content")

    @cached_property
    def head_title(self) -> str:
        """The document title, as far as a real one goes."""
        return (self.text("head > title", "title") or "")[:_LONGEST_TITLE].rstrip()

    @cached_property
    def json_ld(self) -> list[dict[str, Json]]:
        """Every JSON-LD object on the page, graphs and lists flattened; malformed blocks are repaired or left out."""
        found: list[dict[str, Json]] = []
        for node in self.tree.css('script[type="application/ld+json"]'):
            found.extend(_objects(_lenient(node.text())))
        return found

    @property
    def job_postings(self) -> list[dict[str, Json]]:
        """The JSON-LD objects of type JobPosting."""
        return [item for item in self.json_ld if "JobPosting" in _types(item)]

    def state(self, marker: str) -> Json | None:
        """The JSON value that follows the text `marker` in an inline script (`window.x = ` …), None when absent."""
        at = self.html.find(marker)
        if at < 0:
            return None
        start = _first_bracket(self.html, at + len(marker))
        if start is None:
            return None
        try:
            value, _ = json.JSONDecoder(strict=False).raw_decode(self.html, start)
        except ValueError:
            return None
        return value

    def script_json(self, selector: str) -> Json | None:
        """The JSON inside the first script that `selector` finds, None when absent or malformed."""
        node = self.tree.css_first(selector)
        return None if node is None else _lenient(node.text())


def node_text(node: LexborNode) -> str:
    """The text of an element in one line."""
    return re.sub(r"\s+([,;])(?=\s|$)|\s+", lambda found: found[1] or " ", node.text(separator=" ")).strip()


def dig(value: Json, *path: str | int) -> Json | None:
    """`value[path[0]][path[1]]…`, None as soon as a step is missing."""
    for step in path:
        if isinstance(step, int):
            if not isinstance(value, list) or step >= len(value):
                return None
            value = value[step]
        elif isinstance(value, Mapping):
            value = value.get(step)
        else:
            return None
    return value


def _first_bracket(text: str, start: int) -> int | None:
    match = re.compile(r"\s*=?\s*([\[{])").match(text, start)
    return match.start(1) if match else None


def _lenient(text: str) -> Json | None:
    for candidate in (text, re.sub(r",\s*([\]}])", r"\1", text.strip().removeprefix("<!--").removesuffix("-->"))):
        try:
            return json.loads(candidate, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _objects(value: Json | None) -> Iterator[dict[str, Json]]:
    if isinstance(value, list):
        for item in value:
            yield from _objects(item)
    elif isinstance(value, dict):
        yield value
        yield from _objects(value.get("@graph"))


def _types(item: Mapping[str, Json]) -> list[str]:
    kind = item.get("@type")
    names = kind if isinstance(kind, list) else [kind]
    return [str(name).rsplit("/", 1)[-1] for name in names]
