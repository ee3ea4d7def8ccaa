"""The jobs that a list page shows, one card each."""

import re
from collections.abc import Iterator
from urllib.parse import parse_qsl, urlsplit

from selectolax.lexbor import LexborNode

from companion.domain.text import clean_line, fold
from companion.sites.evidence.view import View
from companion.sites.model import Card, Cards
from companion.sites.page import node_text
from companion.sites.registry import ref_from_url
from companion.sites.values.company import read_company
from companion.sites.words import APPLY

_MOST = 500
_POSTING_PATH = re.compile(
    r"/(?:jobs?|careers?|positions?|vacanc(?:y|ies)|openings?|opportunit(?:y|ies)|offers?|postings?|"
    r"stellen(?:angebote?|anzeigen?)?|stelle|karriere|emplois?|offres?(?:-d-?emploi)?|empleos?|ofertas?|vagas?|"
    r"vacatures?|lowongan|"
    r"jobdetails?|job-details?|job-opening(?:\.php)?|viewjob|view|requisitions?|praca|o|remote-jobs|offer|role|"
    r"roles)(?:/[\w%.,'()&+~!:@-]+){0,3}/?[\w%.-]*\d[\w%.,'()&+-]*|"
    r"/(?:jobs?|careers?|positions?|vacanc(?:y|ies)|openings?|opportunit(?:y|ies)|offer|stellenangebote?|"
    r"emplois?|empleos?|vagas?|vacatures?|lowongan|remote-jobs|o|roles?)/(?:[\w%-]+/){0,2}[\w%]+(?:-[\w%]+){1,}|"
    r"/job/[\w-]{6,}",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"^(?:job|job_?id|req|req_?id|gh_jid|jk|vjk|jobreq\w*|requisition\w*|vacancy\w*|opening\w*|posting\w*|id|pid|jl)$",
    re.IGNORECASE,
)
_NO_TITLE = re.compile(
    r"^(?:more|read more|view|details?|see (?:more|all|job)|view (?:job|details|all|more)|learn more|save|share|"
    r"next|previous|home|search|login|sign in|sign up|register|mehr|en savoir plus|\d+|all jobs|jobs|careers|"
    r"browse .*|post a job|.* jobs(?: in .*)?|jobs in .*|lowongan .*|companies|blog|about.*|contact.*|faq.*|"
    r"help.*|departments?|teams?|locations?|apply)$"
)  # fmt: skip


def cards_of(view: View) -> tuple[Card, ...]:
    """Every job that the page lists, at most 500, each address once; by the site's selectors where it has any."""
    company = read_company(_board_company(view) or "") or ""
    found: dict[str, Card] = {}
    cards = _by_selectors(view, view.site.cards, company) if view.site.cards else ()
    for card in view.site.listed(view.page) or cards:
        found.setdefault(card.url, card)
    if not found:
        for card in _by_links(view, company):
            found.setdefault(card.url, card)
    return tuple(found.values())[:_MOST]


def _by_selectors(view: View, cards: Cards, company: str) -> Iterator[Card]:
    for item in view.page.tree.css(cards.item)[:_MOST]:
        url = _link(view, item, cards)
        title = _inner(item, cards.title)
        if url and title:
            yield Card(
                url=url,
                title=clean_line(title),
                company=read_company(_inner(item, cards.company) or _of_group(item, cards)) or company,
                location=clean_line(_inner(item, cards.location), 160),
            )


def _link(view: View, item: LexborNode, cards: Cards) -> str | None:
    if cards.id_from and cards.url:
        for name in cards.id_from:
            if number := re.search(r"([^\s:/-]+)$", item.attributes.get(name) or ""):
                return cards.url.replace("{job}", number[1])
    node = item.css_first(cards.link) if cards.link else item
    if node is None and item.css_matches("a[href]"):
        node = item
    href = None if node is None else node.attributes.get("href")
    return view.page.absolute(href.strip()) if href and not href.startswith(("#", "javascript:")) else None


def _of_group(item: LexborNode, cards: Cards) -> str:
    """The employer that stands once above several cards."""
    node = item.parent if cards.group else None
    while node is not None and not node.css_matches(cards.group):
        node = node.parent
    return "" if node is None else _inner(node, cards.company)


def _inner(item: LexborNode, selector: str) -> str:
    return next((text for node in item.css(selector) if (text := node_text(node))), "") if selector else ""


def _by_links(view: View, company: str) -> Iterator[Card]:
    here = view.page.url.partition("#")[0]
    for link in view.page.tree.css("a[href]")[:6000]:
        href = (link.attributes.get("href") or "").strip()
        url = view.page.absolute(href) if href and not href.startswith(("#", "javascript:", "mailto:")) else ""
        if not url or url.partition("#")[0] == here or not _is_posting(view, url):
            continue
        title = _title_of(link)
        if title:
            item = _item_of(link)
            yield Card(
                url=url,
                title=title,
                company=_inner(item, _COMPANY) or company,
                location=clean_line(_inner(item, _LOCATION), 160),
            )


_COMPANY = "[class*=company i], [class*=employer i], [data-automation*=company i]"
_LOCATION = "[class*=location i], [data-automation*=location i], [class*=place i]"


def _is_posting(view: View, url: str) -> bool:
    if ref_from_url(view.site, url) is not None:
        return True
    if view.site.job_urls:
        return False
    parts = urlsplit(url)
    numbered = any(_NUMBERED.match(name) and re.search(r"\d|.{8}", value) for name, value in parse_qsl(parts.query))
    return _POSTING_PATH.search(parts.path) is not None or (
        numbered and re.search(r"job|career|position|vacan|opening|recruit", url, re.IGNORECASE) is not None
    )


def _title_of(link: LexborNode) -> str | None:
    heading = link.css_first("h1, h2, h3, h4, h5, h6, [class*=title i]")
    text = clean_line(node_text(heading) if heading is not None else node_text(link))
    words = fold(text)
    return text if 3 <= len(text) <= 150 and words and not _NO_TITLE.match(words) and not APPLY.match(words) else None


def _item_of(link: LexborNode) -> LexborNode:
    """The card around a link: up to four steps, as long as it holds few links."""
    node = link
    for _ in range(4):
        parent = node.parent
        if (
            parent is None
            or parent.tag in ("body", "ul", "ol", "tbody", "table", "main")
            or len(parent.css("a[href]")) > 6
        ):
            break
        node = parent
    return node


def _board_company(view: View) -> str | None:
    """The employer, on a page that is one employer's board."""
    if view.site.cards is not None and view.site.cards.company:
        return None
    from companion.sites.evidence import brand, meta

    named = view.site.company(view.page) or meta.claims(view).get("company") or brand.claims(view).get("company")
    return named if isinstance(named, str) else None
