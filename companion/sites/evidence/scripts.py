"""The data that a page's scripts start from: JSON scripts, assignments, and attributes that hold JSON."""

import json
import re
from collections.abc import Iterator

from companion.sites.page import Json, Page

_SCRIPTS = 'script:not([src]):not([type="application/ld+json"])'
_HOLDERS = ("data-page", "data-props", "data-react-props", "data-initial-state", "data-state")
_HELD = ", ".join(f"[{name}]" for name in _HOLDERS)
_ASSIGNMENT = re.compile(
    r"(?:(?:window|self|globalThis)[.\[][\w$.'\"\]]{1,60}|\b(?:var|let|const) [\w$]{1,40}|"
    r"(?<![\w$.])[A-Za-z]\w{2,20}\.\w{2,20})\s*=\s*"
    r"(?:(?P<parse>JSON\.parse\()\s*(?=[\"'])|(?=[{\[]))"
)
_ABOUT_JOBS = re.compile(
    r'(?:"|x22)(?:job|posting|position|vacancy|opening|offer|requisition)\w*\\?(?:"|x22)\s*:|JobPosting|'
    r'(?:"|x22)\w*[dD]escription\w*\\?(?:"|x22)\s*:'
)
_LEAST = 200
_MOST_ASSIGNMENTS = 16
_MOST_HOLDERS = 10
_DECODER = json.JSONDecoder(strict=False)


def embedded_values(page: Page) -> Iterator[Json]:
    """Every JSON value of the page's scripts and attributes that speaks of jobs or descriptions."""
    for node in page.tree.css(_SCRIPTS):
        text = node.text()
        if len(text) >= _LEAST and _ABOUT_JOBS.search(text):
            if "json" in (node.attributes.get("type") or ""):
                yield _value(text.strip(), 0)
            else:
                yield from _assigned(text)
    for node in page.tree.css(_HELD)[:_MOST_HOLDERS]:
        for name in _HOLDERS:
            held = node.attributes.get(name) or ""
            if len(held) >= _LEAST and held.lstrip().startswith("{") and _ABOUT_JOBS.search(held):
                yield _value(held.strip(), 0)


def _assigned(text: str) -> Iterator[Json]:
    for found in list(_ASSIGNMENT.finditer(text))[:_MOST_ASSIGNMENTS]:
        yield _quoted(text, found.end()) if found["parse"] else _value(text, found.end())


def _value(text: str, start: int) -> Json | None:
    try:
        return _DECODER.raw_decode(text, start)[0]
    except (ValueError, RecursionError):
        return None


def _quoted(text: str, start: int) -> Json | None:
    """The value of a JSON text inside a JavaScript string."""
    end = re.compile(r"(?<!\\)(?:\\\\)*" + text[start] + r"\s*\)").search(text, start + 1)
    if end is None:
        return None
    body = re.sub(r"\\x([0-9a-fA-F]{2})", r"\\u00\1", text[start + 1 : end.start()]).replace("\\'", "'")
    inner = _value(f'"{body}"', 0)
    return _value(inner, 0) if isinstance(inner, str) else None
