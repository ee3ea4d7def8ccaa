"""The posting's text: a marked container, else the element that holds most of what can be read."""

from selectolax.lexbor import LexborNode

from companion.sites.evidence.pruning import drop
from companion.sites.evidence.view import View
from companion.sites.page import Json

_CONTAINERS = (
    "[class~=job__description]", "[class*=job-description i]", "[class*=jobdescription i]", "[class*=job_description i]", "[id*=job-description i]",
    "[id*=jobdescription i]", "[id*=job_description i]", "[data-testid*=description i]", "[data-automation*=description i]",
    "[data-automation-id*=description i]", "[data-ui*=description i]", "[class*=posting-description i]", "[class*=job-details i]",
    "[class*=job-content i]", "[class*=jobdetail i]", "[class*=job-body i]", "[class*=vacancy-description i]", "[class*=description i]",
)  # fmt: skip
_LEAST = 250
_SHARE = 0.72
_MARKED_SHARE = 0.7
_DEEPEST = 40


def claims(view: View) -> dict[str, Json]:
    """The description as HTML."""
    node = description_node(view)
    return {"description": None if node is None else node.html}


def description_node(view: View) -> LexborNode | None:
    """The element that holds the posting's text, None when the page has hardly any."""
    body = view.body
    if body is None:
        return None
    drop(body, "form, [role=form], fieldset")
    heaviest = _heaviest(body)
    enough = max(_LEAST, _weight(heaviest) * _MARKED_SHARE)
    for selector in _CONTAINERS:
        best = max(body.css(selector)[:20], key=_weight, default=None)
        if best is not None and best.tag != "body" and _weight(best) >= enough:
            return best
    return heaviest if _weight(heaviest) >= _LEAST else None


def _heaviest(node: LexborNode) -> LexborNode:
    """Down from `node` as long as one child holds nearly all of the text."""
    for _ in range(_DEEPEST):
        weight = _weight(node)
        child = max(_elements(node), key=_weight, default=None)
        if child is None or _weight(child) < weight * _SHARE or child.tag in ("p", "ul", "ol", "li", "table"):
            return node
        node = child
    return node


def _elements(node: LexborNode) -> list[LexborNode]:
    return [child for child in node.iter(include_text=False)]


def _weight(node: LexborNode) -> int:
    """The length of the element's text, links not counted."""
    whole = len(node.text(separator=" "))
    return whole - sum(len(link.text()) for link in node.css("a")[:400])
