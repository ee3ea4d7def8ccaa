"""The posting's text: a marked container, else the element that holds most of what can be read."""

import re

from selectolax.lexbor import LexborNode

from companion.domain.text import fold
from companion.sites.evidence.view import View
from companion.sites.page import Json
from companion.sites.values.markdown import node_markdown
from companion.sites.words import APPLY

_CONTAINERS = (
    "[class~=job__description]",
    "[class*=job-description i]",
    "[class*=jobdescription i]",
    "[class*=job_description i]",
    "[id*=job-description i]",
    "[id*=jobdescription i]",
    "[id*=job_description i]",
    "[data-testid*=description i]",
    "[data-automation*=description i]",
    "[data-automation-id*=description i]",
    "[data-ui*=description i]",
    "[class*=posting-description i]",
    "[class*=job-details i]",
    "[class*=job-content i]",
    "[class*=jobdetail i]",
    "[class*=job-body i]",
    "[class*=vacancy-description i]",
    "[class*=description i]",
)
_FORM = 4  # controls
_LABEL = 150  # characters for a label and its options
_LEAST = 200
_LEAST_DENSE = 70
_SHARE = 0.72
_MARKED_SHARE = 0.7
_DEEPEST = 40


def claims(view: View) -> dict[str, Json]:
    """The description as Markdown, without the title above it and the links to apply."""
    node = description_node(view)
    if node is None or _is_form(node):
        return {}
    titles = {fold(heading) for heading in view.headings}
    lines = node_markdown(node, view.page.url).split("\n")
    return {"description": "\n".join(line for line in lines if not _is_chrome(line, titles)).strip()}


def _is_form(node: LexborNode) -> bool:
    """Whether these are the questions of a form: many controls, and little more than a label to each."""
    controls = len(node.css("input:not([type=hidden], [type=radio], [type=checkbox]), select, textarea"))
    return controls >= _FORM and _weight(node) < controls * _LABEL


def _is_chrome(line: str, titles: set[str]) -> bool:
    words = fold(re.sub(r"\]\([^)]*\)", "]", line))
    return bool(words) and (words in titles or APPLY.match(words) is not None)


def description_node(view: View) -> LexborNode | None:
    """The element that holds the posting's text, None when the page has hardly any."""
    body = view.matter
    if body is None:
        return None
    heaviest = _heaviest(body)
    least = _LEAST_DENSE if view.locale.language in ("ja", "zh", "ko") else _LEAST
    enough = max(least, _weight(heaviest) * _MARKED_SHARE)
    for selector in _CONTAINERS:
        best = max(body.css(selector)[:20], key=_weight, default=None)
        if best is not None and best.tag != "body" and _weight(best) >= enough:
            return best
    return heaviest if _weight(heaviest) >= least else None


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
    return list(node.iter(include_text=False))


def _weight(node: LexborNode) -> int:
    """The length of the element's text, links not counted."""
    whole = len(node.text(separator=" "))
    return whole - sum(len(link.text()) for link in node.css("a")[:400])
