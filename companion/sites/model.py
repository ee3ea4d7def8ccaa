"""What a site says about itself, and what reading a page gives."""

from typing import Literal

from pydantic import Field

from companion.domain.identity import JobRef
from companion.domain.job import Posting
from companion.domain.value import Value

Kind = Literal["posting", "list", "form", "not_a_job"]


class Anchors(Value):
    """Where the bar goes: CSS selectors, the first that finds a visible element wins; the bar is put after it."""

    bar: tuple[str, ...] = ()


class Cards(Value):
    """How a list shows its jobs: CSS selectors; all but `item` are looked up inside the item.

    `link` may be empty when the item itself is the link. `company` is empty where the page is one employer's board.
    Where cards hold no link to the posting, `id_from` names the item's attributes that end in its number (the first
    that is there counts; what stands before the last colon or dash is left out), and `url` is the address to put it
    into: `https://…/jobs/{job}/`. Where the employer stands once above several cards, `group` is what surrounds them.
    """

    item: str
    link: str = "a[href]"
    title: str
    company: str = ""
    location: str = ""
    id_from: tuple[str, ...] = ()
    url: str = ""
    group: str = ""


class Card(Value):
    """One job on a list page, as far as the list shows it."""

    url: str
    title: str
    company: str
    location: str = ""


class Ruling(Value):
    """A site's own word on what kind of page this is; `loading` means: ask again when the page is complete."""

    kind: Kind
    because: str
    loading: bool = False


class Reading(Value):
    """A page, read. `posting` is there exactly when `kind` is "posting"; every field's origin is in `sources`.

    `because` tells in sentences how the kind was found and which sources were doubted.
    """

    kind: Kind
    site: str
    ref: JobRef | None = None
    posting: Posting | None = None
    cards: tuple[Card, ...] = ()
    sources: dict[str, str] = Field(default_factory=dict)
    because: tuple[str, ...] = ()
    loading: bool = False
