"""Markdown from strangers as HTML that can do nothing: no raw HTML, no images, no scripts, links open elsewhere."""

import re
from functools import cache
from typing import TYPE_CHECKING

from markupsafe import Markup, escape

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

_TAGS = {
    "a", "blockquote", "br", "code", "em", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "pre", "strong", "s",
    "table", "tbody", "td", "th", "thead", "tr", "ul",
}  # fmt: skip
_HEADING_SHIFT = 2
_LOWEST_HEADING = 6


def to_html(text: str) -> Markup:
    """`text` as sanitized HTML; its headings start below the page's own (at h3)."""
    import nh3

    parser = _parser()
    tokens = parser.parse(text)
    for token in tokens:
        if token.type in ("heading_open", "heading_close"):
            token.tag = f"h{min(_LOWEST_HEADING, int(token.tag[1]) + _HEADING_SHIFT)}"
    html = parser.renderer.render(tokens, parser.options, {})
    clean = nh3.clean(
        html,
        tags=_TAGS,
        attributes={"a": {"href"}},
        url_schemes={"http", "https", "mailto"},
        link_rel="noopener noreferrer nofollow",
        set_tag_attribute_values={"a": {"target": "_blank"}},
    )
    return Markup(clean)  # noqa: S704 - sanitized in the line above; the one place that makes markup


def inline_code(text: str) -> Markup:
    """`text`, escaped, with what stands between backticks as code: for our own sentences that name commands."""
    return Markup("").join(
        Markup("<code>{}</code>").format(part) if place % 2 else escape(part)
        for place, part in enumerate(re.split(r"`([^`]+)`", text))
    )


@cache
def _parser() -> "MarkdownIt":
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark", {"html": False, "breaks": True}).enable("table").disable("image")
