"""Hacker News: the monthly hiring thread is a list, each comment's own page a posting (Company | Role | Place | …)."""

import re
from collections.abc import Sequence

from selectolax.lexbor import LexborNode

from companion.domain.text import clean_line, fold
from companion.sites.base import Site
from companion.sites.model import Anchors, Card, Ruling
from companion.sites.page import Page
from companion.sites.words import OCCUPATION

_HOST = "https://news.ycombinator.com"
_THREAD = "tr.comtr:has(td.ind[indent='0'])"
_PLACE = re.compile(r"remote|hybrid|on-?site|in[- ]office|\b[A-Z]{2,3}\b$|,", re.IGNORECASE)
_TERMS = re.compile(
    r"full[- ]?time|part[- ]?time|contract|intern|https?://|www\.|[$€£]\s?\d|\d+k|visa|equity", re.IGNORECASE
)


class HackerNews(Site):
    id = "hn"
    label = "Hacker News"
    match = (f"{_HOST}/item*", f"{_HOST}/jobs*")
    job_urls = (f"{_HOST}/item?id={{job}}",)
    list_urls = (f"{_HOST}/jobs",)
    anchors = Anchors(bar=(".fatitem .comhead",))

    def ruling(self, page: Page) -> Ruling:
        story = fold(page.text(".fatitem .titleline", ".fatitem .onstory a") or page.head_title)
        is_comment = page.first(".fatitem .onstory") is not None
        if page.segments == ["jobs"]:
            return Ruling(kind="list", because="this is the site's list of jobs")
        if "who is hiring" not in story and not (not is_comment and " is hiring" in story):
            return Ruling(kind="not_a_job", because="this is a thread about something else than hiring")
        if is_comment and len(_pieces(page)) >= 2 and _role(page):
            return Ruling(kind="posting", because="this comment in a hiring thread offers a job")
        if is_comment:
            return Ruling(kind="not_a_job", because="this comment in a hiring thread offers no job")
        if " is hiring" in story and "who is hiring" not in story:
            return Ruling(kind="posting", because="this is a company's job post")
        return Ruling(kind="list", because="this is a thread of job offers")

    def listed(self, page: Page) -> Sequence[Card]:
        found = (_card(page, item) for item in page.tree.css(_THREAD))
        return [card for card in found if card is not None]

    def title(self, page: Page) -> str | None:
        story = re.search(r"is hiring (?:an? )?(.+)$", page.text(".fatitem .titleline > a") or "", re.IGNORECASE)
        return story[1] if story else _role(page)

    def company(self, page: Page) -> str | None:
        story = re.match(r"(.+?)(?: \(YC \w+\))? is hiring", page.text(".fatitem .titleline > a") or "", re.IGNORECASE)
        return story[1] if story else _company(_pieces(page))

    def locations(self, page: Page) -> list[str] | None:
        role = _role(page)
        places = [p for p in _pieces(page)[1:] if p != role and _PLACE.search(p) and not _TERMS.search(p)]
        return [re.sub(r"\s*\b(?:only|ok|friendly)\b", "", places[0], flags=re.IGNORECASE)] if places else None

    def workplace(self, page: Page) -> str | None:
        return " / ".join(_pieces(page)[1:])

    def employment_type(self, page: Page) -> str | None:
        return " / ".join(_pieces(page)[1:])

    def salary(self, page: Page) -> str | None:
        return next(
            (piece for piece in _pieces(page)[1:] if re.search(r"\d", piece) and re.search(r"[$€£]|\d\s?k\b", piece)),
            None,
        )

    def posted_at(self, page: Page) -> str | None:
        return (page.attribute(".fatitem .age[title]", "title") or "").partition(" ")[0]

    def description(self, page: Page) -> str | None:
        return page.inner_html(".fatitem .commtext", ".fatitem .toptext")


def _pieces(page: Page) -> list[str]:
    node = page.first(".fatitem .commtext")
    return [] if node is None else _split(node)


def _split(comment: LexborNode) -> list[str]:
    """The parts of a comment's first line."""
    first = re.split(r"<p>|<p ", comment.html or "", maxsplit=1)[0]
    line = clean_line(re.sub(r"<[^>]+>", " ", first).replace("&amp;", "&").replace("&#x2F;", "/"), 600)
    return [piece.strip() for piece in line.split("|") if piece.strip()]


def _role(page: Page) -> str | None:
    return _role_of(_pieces(page))


def _role_of(pieces: list[str]) -> str | None:
    return next((piece for piece in pieces[1:] if OCCUPATION.search(fold(piece)) and len(piece) < 160), None)


def _company(pieces: list[str]) -> str | None:
    return re.sub(r"\s*\(\s*(?:https?://|www\.|YC )[^)]*\)|\s+https?://\S+", "", pieces[0]) if pieces else None


def _card(page: Page, item: LexborNode) -> Card | None:
    comment, link = item.css_first(".commtext"), item.css_first(".age a")
    pieces = [] if comment is None else _split(comment)
    role, company = _role_of(pieces), _company(pieces)
    href = None if link is None else link.attributes.get("href")
    return Card(url=page.absolute(href), title=role, company=company) if href and role and company else None
