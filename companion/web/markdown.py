"""Markdown from strangers as HTML that can do nothing: no raw HTML, no images, no scripts, links open elsewhere."""

import re
from functools import cache
from typing import TYPE_CHECKING

from markupsafe import Markup, escape

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_TAGS = {
    "a", "blockquote", "br", "code", "em", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "pre", "strong", "s",
    "table", "tbody", "td", "th", "thead", "tr", "ul",
}  # fmt: skip
_ABOVE = 2
_LOWEST_HEADING = 6


def to_html(text: str) -> Markup:
    """`text` as sanitized HTML; its headings start below the page's own (at h3) and leave no level out."""
    import nh3

    parser = _parser()
    tokens = parser.parse(text)
    _put_headings_below(tokens)
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


def _put_headings_below(tokens: "list[Token]") -> None:
    last = _ABOVE
    for opening, closing in _headings(tokens):
        last = min(int(opening.tag[1]) + _ABOVE, last + 1, _LOWEST_HEADING)
        opening.tag = closing.tag = f"h{last}"


def _headings(tokens: "list[Token]") -> "list[tuple[Token, Token]]":
    opened = [token for token in tokens if token.type == "heading_open"]
    closed = [token for token in tokens if token.type == "heading_close"]
    return list(zip(opened, closed, strict=True))


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
