"""What the extension and the documentation need to know of the site files, generated from them."""

import json
import re
from collections.abc import Sequence
from typing import Any

from companion.sites.base import Site
from companion.sites.registry import all_sites
from companion.sites.urls import compile_pattern

_WIDGETS = "extension/content/widgets/"
_REGISTRY = f"{_WIDGETS}widgets.js"


def named_sites() -> list[Site]:
    """All sites that claim addresses of their own, that is all but the generic one, by id."""
    return sorted((site for site in all_sites() if site.match), key=lambda site: site.id)


def match_patterns() -> list[str]:
    """Every address pattern on which the content scripts run, sorted."""
    return sorted({pattern for site in named_sites() for pattern in site.match})


def headers() -> list[dict[str, Any]]:
    """One header a site, as `extension/content/sites.js` carries it."""
    return [
        {
            "id": site.id,
            "label": site.label,
            "match": list(site.match),
            "job": [compile_pattern(pattern).for_javascript() for pattern in site.job_urls],
            "list": [compile_pattern(pattern).for_javascript() for pattern in site.list_urls],
            "bar": list(site.anchors.bar),
            "cards": None if site.cards is None else site.cards.model_dump(),
        }
        for site in named_sites()
    ]


def headers_script() -> str:
    """The text of `extension/content/sites.js`."""
    lines = ",\n".join(f"  {json.dumps(header, ensure_ascii=False)}" for header in headers())
    return (
        "// Generated from companion/sites/ by `companion dev sync`; do not edit.\n"
        "/** @type {readonly SiteHeader[]} */\n"
        f"const SiteHeaders = [\n{lines},\n];\n"
    )


def manifest_with_matches(manifest: str, widgets: Sequence[str]) -> str:
    """The manifest's text for exactly the sites' addresses, with the files of all `widgets` in their place."""
    content = json.loads(manifest)
    content["host_permissions"] = match_patterns()
    for script in content["content_scripts"]:
        script["matches"] = match_patterns()
        script["js"] = _with_widgets(script["js"], widgets)
    return json.dumps(content, indent=2, ensure_ascii=False) + "\n"


def _with_widgets(files: Sequence[str], widgets: Sequence[str]) -> list[str]:
    """The registry comes first, the widgets right after it in the order of their names, then who uses them."""
    others = [file for file in files if not re.match(rf"{_WIDGETS}\d", file)]
    place = others.index(_REGISTRY) + 1
    return [*others[:place], *widgets, *others[place:]]


def sites_table() -> str:
    """The table of supported sites for the documentation."""
    rows = [f"| {site.label} | `{site.id}` | {'yes' if site.may_fetch else 'no'} |" for site in named_sites()]
    return "\n".join(["| site | file | saved by address too |", "| --- | --- | --- |", *rows])
