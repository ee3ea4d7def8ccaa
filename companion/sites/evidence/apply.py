"""Where to apply: the page's own link or button for it."""

from functools import lru_cache

from selectolax.lexbor import LexborNode

from companion.domain.text import fold
from companion.sites.evidence.view import View
from companion.sites.page import Json, node_text
from companion.sites.words import APPLY

_CONTROLS = "a, button, input[type=submit], input[type=button], [role=button]"
_LONGEST = 60
_MOST = 3000


def claims(view: View) -> dict[str, Json]:
    """The address of the first control that applies and is a link."""
    links = (node.attributes.get("href") or "" for node in controls(view))
    return {"apply_url": next((link for link in links if link.startswith(("http", "/", ".", "?"))), None)}


def controls(view: View) -> list[LexborNode]:
    """The links and buttons that apply to the job, in order."""
    found = []
    for node in () if view.body is None else view.body.css(_CONTROLS)[:_MOST]:
        label = node.attributes.get("value") if node.tag == "input" else node_text(node)
        if label and len(label) <= _LONGEST and _says_apply(label):
            found.append(node)
    return found


@lru_cache(maxsize=4096)
def _says_apply(label: str) -> bool:
    return APPLY.match(fold(label)) is not None
