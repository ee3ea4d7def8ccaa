"""The page with what reading it needs at hand: its site, its place there, its headings and its locale."""

from functools import cached_property

from companion.domain.identity import JobRef
from companion.domain.text import clean_line
from companion.sites.base import Site
from companion.sites.page import Page, node_text
from companion.sites.values.locale import Locale, locale_of


class View:
    """One page under the eyes of one site."""

    def __init__(self, page: Page, site: Site, ref: JobRef | None) -> None:
        self.page = page
        self.site = site
        self.ref = ref

    @cached_property
    def locale(self) -> Locale:
        """Language and country of the page."""
        return locale_of(self.page)

    @cached_property
    def headings(self) -> tuple[str, ...]:
        """The page's main headings (`h1`) in order, at most five."""
        texts = (clean_line(node_text(node)) for node in self.page.tree.css("h1")[:5])
        return tuple(text for text in texts if text)
