"""What a site file says: a header of data, then only the fields that the generic reading gets wrong.

A site file holds one stateless class that derives from `Site`. Every field method returns the *text the page shows*
(HTML for `description`), or None for "I do not know better"; `read.py` cleans and normalises it, falls back to
JSON-LD, embedded data, meta tags and headings, and notes the source. A field method may raise: the field then falls
back and the reading says so.
"""

from collections.abc import Mapping, Sequence
from typing import ClassVar

from companion.domain.identity import JobRef
from companion.sites.model import Anchors, Card, Cards, Ruling
from companion.sites.page import Page


class Site:
    """The header's defaults and the empty methods. Patterns are explained in `urls.py`."""

    id: ClassVar[str]
    label: ClassVar[str]
    match: ClassVar[tuple[str, ...]] = ()
    """Chrome match patterns of all its pages; they become the manifest's `matches`."""
    job_urls: ClassVar[tuple[str, ...]] = ()
    """Addresses of single postings (and of their apply pages), naming `{board}` and `{job}`."""
    list_urls: ClassVar[tuple[str, ...]] = ()
    """Addresses of lists and boards."""
    applied_urls: ClassVar[tuple[str, ...]] = ()
    """Addresses of the pages that come after an application was sent."""
    form_fields: ClassVar[Mapping[str, str]] = {}
    """What its forms call their controls (name, id or automation id), with the id of the field that each always is."""
    priority: ClassVar[int] = 100
    anchors: ClassVar[Anchors] = Anchors()
    cards: ClassVar[Cards | None] = None
    beside: ClassVar[tuple[str, ...]] = ()
    """Selectors of what stands beside the posting and looks like it, such as the board's own estimate of the pay: only
    this file's methods see it."""
    mail_domains: ClassVar[tuple[str, ...]] = ()
    """Domains from which it sends mail, for employers or for itself."""
    mail_templates: ClassVar[Mapping[str, str]] = {}
    """What stands in the links of its mail templates, with the outcome that each always has (`mail/model.py`)."""
    may_fetch: ClassVar[bool] = True
    """Whether the companion may fetch its public pages; False where the site forbids any automation."""
    delay_seconds: ClassVar[float] = 1.0
    """The least time between two fetches from this site."""

    def ruling(self, page: Page) -> Ruling | None:
        """The page's kind, where the generic rules would get it wrong."""

    def ref(self, page: Page) -> JobRef | None:
        """The posting's place, where the address alone does not tell it."""

    def listed(self, page: Page) -> Sequence[Card] | None:
        """The jobs of a list page, where the selectors of `cards` cannot tell them."""

    def people_search(self, words: str) -> str | None:
        """The address of the site's own search for people, for the person to open; None where it has none."""

    def title(self, page: Page) -> str | None: ...

    def company(self, page: Page) -> str | None: ...

    def locations(self, page: Page) -> Sequence[str] | None: ...

    def workplace(self, page: Page) -> str | None: ...

    def employment_type(self, page: Page) -> str | None: ...

    def seniority(self, page: Page) -> str | None: ...

    def min_years(self, page: Page) -> str | None: ...

    def salary(self, page: Page) -> str | None: ...

    def posted_at(self, page: Page) -> str | None: ...

    def valid_through(self, page: Page) -> str | None: ...

    def external_id(self, page: Page) -> str | None: ...

    def apply_url(self, page: Page) -> str | None: ...

    def description(self, page: Page) -> str | None: ...

    def contract(self, page: Page) -> str | None: ...
