"""The layouts with named classes: guest pages, and signed-in pages until 2026."""

import re
from html import unescape

from selectolax.lexbor import LexborNode

from companion.domain.text import fold
from companion.sites.linkedin.header import Header, pay_among
from companion.sites.page import Page, node_text

_TOP = ".job-details-jobs-unified-top-card__"
_OLDER = ".jobs-unified-top-card__"
TITLES = (f"{_TOP}job-title", f"{_OLDER}job-title", ".top-card-layout__title", ".topcard__title")
SHOWN = (
    (f'{_TOP}job-title a[href*="/jobs/view/"]', "href"),
    (".jobs-apply-button[data-job-id]", "data-job-id"),
    ('.details-pane__content a[href*="/jobs/view/"]', "href"),
)
DESCRIPTIONS = ("#job-details > .mt4", "#job-details", ".show-more-less-html__markup", ".description__text")
_TITLE_TEXTS = tuple(f"{title} {inner}" for title in TITLES for inner in ('a[href*="/jobs/view/"]', "h1")) + TITLES
_COMPANIES = (f"{_TOP}company-name", f"{_OLDER}company-name", ".topcard__org-name-link", ".topcard__flavor")
_LINES = (f"{_TOP}primary-description-container", f"{_TOP}tertiary-description-container")
_OLDER_LINES = (f"{_TOP}primary-description-without-tagline", f"{_OLDER}primary-description")
_PILLS = (
    f".job-details-fit-level-preferences button, .job-details-preferences-and-skills__pill, {_TOP}job-insight, "
    f"{_OLDER}workplace-type"
)


def read_header(page: Page) -> Header:
    """The header of the posting on the page, empty when it is in another layout."""
    title, company = page.text(*_TITLE_TEXTS), page.text(*_COMPANIES) or ""
    if title is None:
        return Header()
    pills = tuple(text for node in page.tree.css(_PILLS) if (text := _visible(node)))
    salary = page.text(".compensation__salary") or pay_among(pills)
    apply = re.search(r'https://[^"\s<>]+', page.inner_html("code#applyUrl") or "")
    link = unescape(apply.group(0)) if apply else ""
    return Header(title, company, _line(page, company), pills or _criteria(page), salary, link)


def _line(page: Page, company: str) -> str:
    line = page.text(*_LINES, *_OLDER_LINES)
    if line is None:
        parts = page.text(".topcard__flavor--bullet"), page.text(".posted-time-ago__text")
        return " · ".join(part for part in parts if part)
    first, _, rest = line.partition(" · ")
    return rest if fold(first) == fold(company) else line


def _criteria(page: Page) -> tuple[str, ...]:
    """Level and employment type of a guest page; functions and industries, which stand last, are about the firm."""
    criteria = page.texts(".description__job-criteria-text")
    return tuple(criteria[: max(1, len(criteria) - 2)])


def _visible(node: LexborNode) -> str:
    """The text without the copy for screen readers, which says it again in other words."""
    text = node_text(node)
    for hidden in node.css(".visually-hidden"):
        text = text.replace(node_text(hidden), "", 1)
    return text.strip()
