"""The layout whose class names are hashes (since 2026): only component keys, links and the order of lines hold."""

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborNode

from companion.domain.text import fold
from companion.sites.linkedin.header import Header, pay_among
from companion.sites.page import Page, node_text

SCREEN = '[data-sdui-screen*="JobDetails"]'
_ABOUT = '[componentkey^="JobDetails_AboutTheJob_"], [id^="JobDetails_AboutTheJob_"]'
SHOWN = ((_ABOUT, "componentkey"), (_ABOUT, "id"))
_PILL_LENGTH = 40


def read_header(page: Page, job: str) -> Header:
    """The header of posting `job`, empty when the page is in another layout."""
    own = f'[componentkey="JobDetails_AboutTheJob_{job}"], [id="JobDetails_AboutTheJob_{job}"]'
    screen = page.first(f"{SCREEN}:has({own})", f"main:has({own})", f"body:has({own})") if job else None
    if screen is None:
        return Header()
    above, line, below = _parts(screen)
    company = _company(above)
    title = _linked_title(above, job) or _title_of_document(page, company) or _paragraph(above, company)
    pills = tuple(dict.fromkeys(text for node in below if (text := _pill(node)) and text not in line))
    safe = screen.css_first('a[href*="/safety/go/"][href*="isSdui"]')
    apply = "" if safe is None else safe.attributes.get("href") or ""
    return Header(title, company, line, pills, pay_among(pills), apply)


def descriptions(page: Page, job: str) -> Iterator[str]:
    """The HTML of the sections about posting `job` that hold text, their heading left out.

    The whole section, not the box inside it: a list in the box ends the paragraph around it when the page is parsed
    again. The page may hold an empty copy of the section too.
    """
    for key in ("componentkey", "id"):
        for node in page.tree.css(f'[{key}="JobDetails_AboutTheJob_{job}"]'):
            text = re.sub(r"<h2\b.*?</h2>", "", node.html or "", count=1, flags=re.DOTALL)
            if re.search(r">\s*[^<\s]", text):
                yield text


def _parts(screen: LexborNode) -> tuple[list[LexborNode], str, list[LexborNode]]:
    """The elements above the line with dots, that line, and those below it up to the first section's heading."""
    above: list[LexborNode] = []
    below: list[LexborNode] = []
    line = ""
    for node in screen.css("p, a, span, button, li, [aria-label], h2"):
        text = node_text(node)
        if node.tag == "h2" and (above or below):
            break
        if not line and node.tag == "p" and " · " in text:
            line = text
        else:
            (below if line else above).append(node)
    return above, line, below


def _company(above: list[LexborNode]) -> str:
    links = (node for node in above if "/company/" in (node.attributes.get("href") or ""))
    named = next((text for node in links if (text := node_text(node))), "")
    if named:
        return named
    labels = (node.attributes.get("aria-label") or "" for node in above)
    label = next((label for label in labels if re.fullmatch(r"\w+, .+\.", label)), "")
    return label.partition(", ")[2].rstrip(".")


def _linked_title(above: list[LexborNode], job: str) -> str:
    own = re.compile(rf"/jobs/view/([^/?#]*-)?{job}(?!\d)")
    links = (node for node in above if own.search(node.attributes.get("href") or ""))
    return next((text for node in links if (text := node_text(node))), "")


def _title_of_document(page: Page, company: str) -> str:
    """The title in "(3) Data Engineer | Platform | Acme | LinkedIn"; nothing unless the company is the same."""
    *words, named, _ = ["", "", *re.sub(r"^\(\d+\+?\) ", "", page.head_title).split(" | ")]
    return " | ".join(words[2:]) if fold(named) == fold(company) else ""


def _paragraph(above: list[LexborNode], company: str) -> str:
    texts = (node_text(node) for node in above if node.tag == "p")
    return next((text for text in texts if text and fold(text) != fold(company)), "")


def _pill(node: LexborNode) -> str:
    text = node_text(node) if node.css_first("p, a, span, button, li") in (None, node) else ""
    return text if len(text) <= _PILL_LENGTH else ""
