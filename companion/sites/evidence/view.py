"""The page with what reading it needs at hand: its site, its place there, what a person would see of it."""

import re
from collections.abc import Sequence
from functools import cached_property

from selectolax.lexbor import LexborHTMLParser, LexborNode

from companion.domain.identity import JobRef
from companion.domain.text import clean_line, fold
from companion.sites.base import Site
from companion.sites.evidence.heading import rank
from companion.sites.evidence.pruning import drop
from companion.sites.page import Page, node_text
from companion.sites.values.countries import country_of
from companion.sites.values.locale import Locale, locale_of
from companion.sites.words import OCCUPATION

_UNSEEN = ["script", "style", "noscript", "svg", "template", "select", "iframe"]
_INLINE_TAGS = re.compile(
    r"</?(?:span|a|b|strong|em|i|u|small|font|label|time|abbr|mark|bdi|data|code|sup|sub|button)\b[^<>]*>",
    re.IGNORECASE,
)
_ASIDE = (
    "nav, footer, [hidden], [role=navigation], [role=dialog], [class*='cookie' i], [id*='cookie' i], "
    "[class*='related-job' i], "
    "[class*='similar-job' i], [class*='similarjob' i], [class*='relatedjob' i], [class*='recommended-job' i], "
    "[id*='similar-job' i], "
    "[id*='related-job' i], [class*='breadcrumb' i], [class*='social-share' i]"
)
_MARK = "\ue000"  # private use: no page shows it, and no pattern takes it for a space
_LONGEST = 3_000_000
_SHORTEST_LABEL = 4


class View:
    """One page under the eyes of one site."""

    def __init__(self, page: Page, site: Site, ref: JobRef | None) -> None:
        self.page = page
        self.site = site
        self.ref = ref
        self._job_country = ""

    @cached_property
    def locale(self) -> Locale:
        """Language and country of the page."""
        return locale_of(self.page)

    @property
    def money_locale(self) -> Locale:
        """The locale for amounts: "$" and "kr" are those of the country where the job is, once that is known."""
        return self.locale.model_copy(update={"country": self._job_country or self.locale.country})

    def settle_country(self, places: Sequence[str]) -> None:
        """Take the job's country from its places."""
        self._job_country = country_of(places)

    @cached_property
    def headings(self) -> tuple[str, ...]:
        """The page's main headings, the one that is most likely a posting's title first; at most five."""
        found = rank(
            self._heading_texts("h1"),
            self._heading_texts("h2, h3"),
            self.head,
            owner=fold(self.page.meta("og:site_name") or ""),
        )
        role = self._role_in_title(found[0]) if found else None
        return (role, *found[1:]) if role else found

    def _role_in_title(self, heading: str) -> str | None:
        """The occupation in the document's title, where the main heading is the owner of the address instead."""
        words, squeezed = fold(heading), fold(heading).replace(" ", "")
        labels = (label.replace("-", "") for label in self.page.host.split(".")[:-1])
        if self.site.job_urls or OCCUPATION.search(words):
            return None
        if not any(len(label) >= _SHORTEST_LABEL and squeezed.startswith(label) for label in labels):
            return None
        parts = [clean_line(part) for part in re.split(r"\s[|–—·•-]\s|\|", self.page.head_title)]
        if words not in [fold(part) for part in parts]:
            return None
        return next((part for part in parts if OCCUPATION.search(fold(part))), None)

    @cached_property
    def head(self) -> str:
        """What the document's head says about its title, folded."""
        page = self.page
        return fold(f"{page.meta('og:title') or ''} | {page.head_title} | {page.meta('twitter:title') or ''}")

    def _heading_texts(self, selector: str) -> list[str]:
        texts = (clean_line(node_text(node)) for node in self.page.tree.css(selector)[:12])
        return [text for text in texts if text]

    @cached_property
    def body(self) -> LexborNode | None:
        """What can be seen: the body without scripts, navigation, footers, dialogs, and other jobs' cards."""
        body = LexborHTMLParser(self.page.html[:_LONGEST]).body
        if body is None:
            return None
        body.strip_tags(_UNSEEN, recursive=True)
        for cache in body.css("code[style*='none']"):  # a site's own data, kept in the page as text
            cache.decompose()
        drop(body, ", ".join((_ASIDE, self._other_jobs, *self.site.beside)))
        return body

    @property
    def has_many_employers(self) -> bool:
        """Whether the site is a job board, where the page's owner and other cards say nothing about this employer."""
        return self.site.cards is not None and self.site.cards.company != ""

    def names_itself(self, field: str) -> bool:
        """Whether on this job board only the site's own rule may say what `field` is.

        On a page that is half there every other source would name another job's employer, or the board itself.
        """
        has_rule = getattr(type(self.site), field) is not getattr(Site, field)
        return field in ("title", "company") and has_rule and self.has_many_employers

    @property
    def _other_jobs(self) -> str:
        """The cards of other jobs beside a posting on a job board."""
        cards = self.site.cards
        return cards.item if cards is not None and self.ref is not None and self.has_many_employers else "nav"

    @cached_property
    def matter(self) -> LexborNode | None:
        """The body without forms, whose labels ("Location", "Desired salary") ask and do not tell."""
        matter = None if self.body is None else LexborHTMLParser(self.body.html or "").body
        if matter is not None:
            drop(matter, "form, [role=form], fieldset")
        return matter

    @cached_property
    def lines(self) -> tuple[tuple[str, ...], ...]:
        """The visible text, one entry per block; each entry is the texts of its inline elements."""
        html = "" if self.matter is None else self.matter.html or ""
        marked = LexborHTMLParser(re.sub(r"\s+", " ", _INLINE_TAGS.sub(_MARK, html))).body
        text = "" if marked is None else marked.text(separator="\n")
        rows = (tuple(cell for raw in line.split(_MARK) if (cell := raw.strip())) for line in text.split("\n"))
        return tuple(row for row in rows if row)

    @cached_property
    def text(self) -> str:
        """The visible text, one block per line."""
        return "\n".join(" ".join(row) for row in self.lines)

    @cached_property
    def folded(self) -> str:
        """The visible text for comparison, as far as it matters for a verdict."""
        return fold(self.text[:30_000])
