"""A page's elements as the browser's debugging protocol tells them, closed shadow roots and frames included."""

from collections.abc import Iterator
from typing import Any

Node = dict[str, Any]

_TEXT = 3


def attributes(node: Node) -> dict[str, str]:
    """The attributes of an element."""
    flat = node.get("attributes", [])
    return dict(zip(flat[0::2], flat[1::2], strict=True))


def walk(node: Node) -> Iterator[Node]:
    """The node and everything in it, in the order of the document."""
    yield node
    inner = [node["contentDocument"]] if "contentDocument" in node else []
    for child in [*node.get("shadowRoots", []), *inner, *node.get("children", [])]:
        yield from walk(child)


def texts(node: Node) -> Iterator[str]:
    """The words that a person sees in it: text, and the generated ones of ours."""
    if node.get("nodeName") in ("STYLE", "OPTION"):
        return
    if secret := attributes(node).get("data-secret"):
        yield secret
    if node.get("nodeType") == _TEXT and (text := node.get("nodeValue", "").strip()):
        yield text
    for child in [*node.get("shadowRoots", []), *node.get("children", [])]:
        yield from texts(child)
