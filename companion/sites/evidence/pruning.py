"""Taking out of a tree what is not the page's own matter."""

from selectolax.lexbor import LexborNode

_STEPS = 60


def drop(root: LexborNode, selector: str) -> None:
    """Take out every element that `selector` finds, unless it holds most of the text and so is the page itself."""
    chosen: dict[int, LexborNode] = {}
    for node in root.css(selector):  # in document order, so an outer element comes before what it holds
        if not _is_inside(node, chosen):
            chosen[node.mem_id] = node
    if not chosen:
        return
    whole = len(root.text())
    for node in chosen.values():
        if len(node.text()) < whole / 2:
            node.decompose()


def _is_inside(node: LexborNode, chosen: dict[int, LexborNode]) -> bool:
    """A node inside a removed one is gone with it and must not be touched again."""
    parent = node.parent
    for _ in range(_STEPS):
        if parent is None:
            return False
        if parent.mem_id in chosen:
            return True
        parent = parent.parent
    return True
