"""HTML mail as the lines a reader sees; what quotes another mail is marked by `>` as in plain text."""

import re
from collections.abc import Iterator
from contextlib import suppress
from html import unescape

from selectolax.lexbor import LexborHTMLParser, LexborNode

_BLOCKS = frozenset(
    (
        "address article aside blockquote body br center dd div dl dt footer form h1 h2 h3 h4 h5 h6 header hr li "
        "main ol p pre section table tbody td tfoot th thead tr ul"
    ).split()
)
_UNSEEN = "script, style, head, title, noscript, template, [hidden], [style*='display:none'], [style*='display: none']"
_SPACE = re.compile(r"[ \t\r\n\f\u00a0]+")
_DEEPEST = 400


def html_lines(html: str) -> tuple[str, tuple[str, ...]]:
    """The text, and the addresses of the links in it."""
    with suppress(Exception):
        tree = LexborHTMLParser(html)
        for node in tree.css(_UNSEEN):
            if node.tag not in {"html", "body"}:
                node.decompose()
        links = tuple(str(node.attributes.get("href") or "") for node in tree.css("a[href], img[src]")[:200])
        if tree.body is not None:
            return _joined(_walk(tree.body)), tuple(link for link in links if link)
    return unescape(re.sub(r"<[^>]*>", " ", html)), ()


def _walk(root: LexborNode) -> Iterator[tuple[int, str]]:
    """Pieces of text in order, each with how many quotations it stands in; line breaks where blocks begin or end."""
    waiting: list[tuple[LexborNode | None, int, int]] = [(root, 0, 0)]
    while waiting:
        node, quotes, depth = waiting.pop()
        if node is None:
            yield quotes, "\n"
        elif node.tag == "-text":
            yield quotes, _SPACE.sub(" ", node.text_content or "")
        elif node.tag is not None and depth < _DEEPEST:
            is_block = node.tag in _BLOCKS
            inner = quotes + (node.tag == "blockquote")
            if is_block:
                yield quotes, "\n" if node.tag != "p" else "\n\n"
                waiting.append((None, quotes, depth))
            children = list(node.iter(include_text=True))
            waiting += [(child, inner, depth + 1) for child in reversed(children)]


def _joined(pieces: Iterator[tuple[int, str]]) -> str:
    lines: list[tuple[int, str]] = [(0, "")]
    for quotes, piece in pieces:
        if piece.startswith("\n"):
            lines += [(quotes, "")] * len(piece)
        elif piece.strip():
            depth, line = lines[-1]
            lines[-1] = (quotes if not line else depth, line + piece)
        elif lines[-1][1]:
            lines[-1] = (lines[-1][0], f"{lines[-1][1]} ")
    return "\n".join(("> " * quotes if line.strip() else "") + " ".join(line.split()) for quotes, line in lines)
