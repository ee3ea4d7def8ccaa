"""HTML to clean Markdown: headings, lists, links, emphasis, simple tables; nothing that runs or hides."""

import html as entities
import re
from collections.abc import Callable, Iterator
from urllib.parse import urljoin

from selectolax.lexbor import LexborHTMLParser, LexborNode

from companion.domain.text import clean_block

_DROPPED = frozenset(
    "script style noscript template svg iframe object embed form button input select textarea nav head link meta "
    "canvas "
    "video audio picture img dialog title".split()
)
_INLINE = frozenset(
    "a span strong b em i u s small sub sup mark font code kbd abbr cite q time label data bdi bdo ins del var samp tt "
    "wbr big acronym".split()
)
_KNOWN = (
    "a|b|br|dd|div|dl|dt|em|h[1-6]|hr|i|li|ol|p|script|section|span|strong|style|table|tbody|td|th|tr|u|ul|img|font"
)
_TAG = re.compile(rf"(?<!\\)<\s*/?\s*(?:{_KNOWN})(?=[\s/>])", re.IGNORECASE)
_ESCAPED_TAG = re.compile(rf"&(?:amp;)*lt;\s*/?\s*(?:{_KNOWN})(?:\s|/|&)", re.IGNORECASE)
_SPACE = re.compile(r"[ \t\r\n\f\u00a0]+")
_BULLET_LINE = re.compile(r"^([ \t]*)(?:[•●▪◦‣∙][ \t\u00a0]*|·[ \t\u00a0]+)(?=\S)", re.MULTILINE)
_MAX_DEPTH = 150
_MOST_ESCAPES = 5


def to_markdown(html: str, base_url: str = "") -> str:
    """The text of an HTML fragment (also one that was escaped once or twice) as Markdown; plain text stays itself."""
    for _ in range(3):
        if not _ESCAPED_TAG.search(html):
            break
        html = entities.unescape(html)
    if not _TAG.search(html):
        return tidy_text(_unescaped(html))
    root = LexborHTMLParser(html).body
    return "" if root is None else node_markdown(root, base_url)


def node_markdown(root: LexborNode, base_url: str = "") -> str:
    """The Markdown of all inside an element."""
    return tidy_text(_inner(root, base_url, 0))


def tidy_text(text: str) -> str:
    """Markdown or plain text with at most one blank line in a row, "•" bullets as list items, nothing invisible."""
    text = re.sub(r"^[ \t\u00a0]+$", "", text.replace("\r\n", "\n").replace("\r", "\n"), flags=re.MULTILINE)
    return clean_block(_BULLET_LINE.sub(r"\1- ", _TAG.sub(lambda tag: f"\\{tag[0]}", clean_block(text))))


def _unescaped(text: str) -> str:
    for _ in range(_MOST_ESCAPES):
        if (plain := entities.unescape(text)) == text:
            break
        text = plain
    return text


def _inner(node: LexborNode, base: str, depth: int) -> str:
    parts: list[str] = []
    child = node.child
    while child is not None:
        parts.append(_render(child, base, depth + 1))
        child = child.next
    return "".join(parts)


def _render(node: LexborNode, base: str, depth: int) -> str:
    tag = node.tag or ""
    if tag == "-text":
        return _SPACE.sub(" ", _unescaped(node.text_content or ""))
    if tag in _DROPPED or tag.startswith(("-", "!")) or depth > _MAX_DEPTH or _hidden(node):
        return ""
    if tag in _RENDERERS:
        return _RENDERERS[tag](node, base, depth)
    inner = _inner(node, base, depth)
    return inner if tag in _INLINE else _block(inner)


def _hidden(node: LexborNode) -> bool:
    attributes = node.attrs
    return "hidden" in attributes and attributes.get("hidden") != "until-found"


def _block(text: str) -> str:
    text = _lines(text)
    return f"\n\n{text}\n\n" if text else ""


def _lines(text: str) -> str:
    return re.sub(r"\n{3,}", "\n\n", re.sub(r"[ \t]*\n[ \t]?(?![ \t])", "\n", text)).strip()


def _break(_node: LexborNode, _base: str, _depth: int) -> str:
    return "\n"


def _rule(_node: LexborNode, _base: str, _depth: int) -> str:
    return "\n\n"


def _heading(node: LexborNode, base: str, depth: int) -> str:
    text = _SPACE.sub(" ", _inner(node, base, depth)).replace("**", "").strip()
    return _block(f"{'#' * int((node.tag or 'h3')[1])} {text}") if text else ""


def _marked(mark: str) -> Callable[[LexborNode, str, int], str]:
    def render(node: LexborNode, base: str, depth: int) -> str:
        inner = _inner(node, base, depth)
        text = inner.strip()
        if not text or "\n" in text or mark in text:
            return inner
        before, after = inner[: len(inner) - len(inner.lstrip())], inner[len(inner.rstrip()) :]
        return f"{before}{mark}{text}{mark}{after}"

    return render


def _link(node: LexborNode, base: str, depth: int) -> str:
    inner = _inner(node, base, depth)
    text = inner.strip()
    href = (node.attrs.get("href") or "").strip()
    if not text or "\n" in text or "](" in text or not href or href.startswith(("#", "javascript:", "data:")):
        return inner
    try:
        target = urljoin(base, href)
    except ValueError:
        return inner
    if not target.startswith(("http://", "https://", "mailto:")) or re.search(r"[\s<>()]", target):
        return inner
    return inner.replace(text, f"[{text}]({target})", 1) if text != target else inner


def _list(node: LexborNode, base: str, depth: int) -> str:
    lines, number = [], 0
    for child in _elements(node):
        body = _lines(_inner(child, base, depth + 1)) if child.tag == "li" else _lines(_render(child, base, depth + 1))
        body = _BULLET_LINE.sub("", body, count=1)
        if not body:
            continue
        number += 1
        mark = f"{number}. " if node.tag == "ol" and child.tag == "li" else "- "
        mark = "" if child.tag in ("ul", "ol") else mark
        indent = " " * (len(mark) or 2)
        tight = body.replace("\n\n", "\n")
        lines.append((mark or indent) + tight.replace("\n", f"\n{indent}"))
    return "\n\n" + "\n".join(lines) + "\n\n" if lines else ""


def _table(node: LexborNode, base: str, depth: int) -> str:
    rows = [[_lines(_inner(cell, base, depth + 1)) for cell in _elements(row)] for row in node.css("tr")]
    rows = [row for row in rows if any(row)]
    if any("\n" in cell for row in rows for cell in row) or node.css_first("table table") is not None:
        return "\n\n" + "\n\n".join(cell for row in rows for cell in row if cell) + "\n\n"
    if all(len([cell for cell in row if cell]) <= 1 for row in rows):
        return "\n\n" + "\n".join(cell for row in rows for cell in row if cell) + "\n\n"
    width = max(len(row) for row in rows)
    printed = ["| " + " | ".join(row + [""] * (width - len(row))) + " |" for row in rows]
    return "\n\n" + "\n".join([printed[0], "|" + " --- |" * width, *printed[1:]]) + "\n\n"


def _elements(node: LexborNode) -> Iterator[LexborNode]:
    child = node.child
    while child is not None:
        if not (child.tag or "-").startswith(("-", "!")):
            yield child
        child = child.next


_RENDERERS: dict[str, Callable[[LexborNode, str, int], str]] = {
    "br": _break,
    "hr": _rule,
    "ul": _list,
    "ol": _list,
    "menu": _list,
    "table": _table,
    "a": _link,
    "strong": _marked("**"),
    "b": _marked("**"),
    "em": _marked("*"),
    "i": _marked("*"),
    **{f"h{n}": _heading for n in range(1, 7)},
}
