"""The jobs that a list page shows, one card each."""

import re
from collections.abc import Iterator
from urllib.parse import parse_qsl, urlsplit

from selectolax.lexbor import LexborNode

from companion.domain.text import clean_line, fold
from companion.sites.evidence.asking import ask
from companion.sites.evidence.gazetteer import looks_like_place
from companion.sites.evidence.view import View
from companion.sites.model import Card, Cards
from companion.sites.page import node_text
from companion.sites.registry import ref_from_url
from companion.sites.values.company import read_company
from companion.sites.words import APPLY

_MOST = 500
_STEPS = 4
_MOST_LINKS = 12
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
    for card in ask(view.site.listed, view.page) or cards:
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
        item = _item_of(view, link)
        title = _title_of(link) or _heading_of(item)
        if title:
            place = clean_line(_inner(item, _LOCATION), 160) or _place_in(item)
            yield Card(url=url, title=title, company=_inner(item, _COMPANY) or company, location=place)


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


def _heading_of(item: LexborNode) -> str | None:
    """The only heading of a card whose link says no more than "Read more"."""
    headings = item.css("h2, h3, h4, h5")
    return clean_line(node_text(headings[0]), 150) or None if len(headings) == 1 else None


def _place_in(item: LexborNode) -> str:
    texts = (clean_line(text, 160) for text in item.text(separator="\n").split("\n")[:40])
    return next((text for text in texts if looks_like_place(text)), "")


def _item_of(view: View, link: LexborNode) -> LexborNode:
    """The card around a link: up to four steps, as long as no other posting is linked in it."""
    node, href = link, link.attributes.get("href")
    for _ in range(_STEPS):
        parent = node.parent
        if parent is None or parent.tag in ("body", "main"):
            break
        others = {other.attributes.get("href") or "" for other in parent.css("a[href]")[:_MOST_LINKS]} - {href}
        if len(others) >= _MOST_LINKS - 1 or any(_is_posting(view, view.page.absolute(other)) for other in others):
            break
        node = parent
    return node


def _board_company(view: View) -> str | None:
    """The employer, on a page that is one employer's board."""
    if view.site.cards is not None and view.site.cards.company:
        return None
    from companion.sites.evidence import brand, meta

    named = ask(view.site.company, view.page) or meta.claims(view).get("company") or brand.claims(view).get("company")
    return named if isinstance(named, str) else None
