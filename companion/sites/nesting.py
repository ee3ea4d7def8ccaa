"""A guard against pages made of endlessly nested elements, which take a parser hours; no real page is that deep."""

import re

_SUSPICIOUS = 20_000
_DEEPEST = 1_000
_TAG = re.compile(r"<(?:script|style)\b.*?</(?:script|style)|<(/?)([a-z][\w:-]*)", re.IGNORECASE | re.DOTALL)
_NOT_NESTING = frozenset(
    "area base br col embed hr img input link meta source track wbr p li dt dd tr td th tbody option html body".split()
)


def shallow(html: str) -> str:
    """`html`, or its beginning up to where it gets deeper than any real page; browsers stop at 512 levels."""
    if html.count("<") - 2 * html.count("</") < _SUSPICIOUS:
        return html
    depth = 0
    for tag in _TAG.finditer(html):
        if tag[2] is None or tag[2].casefold() in _NOT_NESTING:
            continue
        depth = max(depth - 1, 0) if tag[1] else depth + 1
        if depth > _DEEPEST:
            return html[: tag.start()]
    return html
