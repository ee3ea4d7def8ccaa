"""Everything that the sources of a page claim, each asked once and only when needed."""

import re
from collections.abc import Mapping
from functools import cached_property, partial

from companion.domain.text import fold
from companion.sites.evidence import (
    address,
    apply,
    brand,
    choosing,
    facts,
    header,
    json_ld,
    marked,
    meta,
    microdata,
    prose,
    state,
)
from companion.sites.evidence.asking import ask
from companion.sites.evidence.view import View
from companion.sites.page import Json

Claims = Mapping[str, Json]

SITE_FIELDS = (
    "title",
    "company",
    "locations",
    "workplace",
    "employment_type",
    "seniority",
    "min_years",
    "salary",
    "posted_at",
    "valid_through",
    "external_id",
    "apply_url",
    "description",
    "contract",
)
_APPLICATION = re.compile(
    r"\b(?:appl(?:y|ication|ying)|bewerb\w+|candidature|postuler|solicitud|candidatura|solliciteren|sollicitatie|"
    r"ansok\w*|lamaran|resume|cv)\b"
)


class Found:
    """What one page's sources claim, field by field."""

    def __init__(self, view: View) -> None:
        self.view = view
        self.stumbles: tuple[str, ...] = ()

    @cached_property
    def site(self) -> Claims:
        """What the site file says; a method that fails counts as silent, and `stumbles` names it."""
        site, page = self.view.site, self.view.page
        claims: dict[str, Json] = {}
        for field in SITE_FIELDS:
            claims[field] = ask(getattr(site, field), page, partial(self._stumble, field))
        return claims

    def _stumble(self, field: str) -> None:
        self.stumbles += (f"the rule of {self.view.site.label} for {field} failed on this page",)

    @cached_property
    def chosen(self) -> choosing.Chosen:
        """The JSON-LD posting that this page is about, and what was doubted."""
        return choosing.choose(self.view)

    @cached_property
    def json_ld(self) -> Claims:
        return {} if self.chosen.posting is None else json_ld.claims(self.chosen.posting)

    @cached_property
    def microdata(self) -> Claims:
        return microdata.claims(self.view)

    @cached_property
    def state(self) -> Claims:
        return state.claims(self.view)

    @cached_property
    def meta(self) -> Claims:
        return meta.claims(self.view)

    @cached_property
    def heading(self) -> Claims:
        return {"title": self.view.headings[0] if self.view.headings else None}

    @cached_property
    def facts(self) -> Claims:
        return facts.claims(self.view)

    @cached_property
    def header(self) -> Claims:
        return header.claims(self.view)

    @cached_property
    def marked(self) -> Claims:
        return marked.claims(self.view)

    @cached_property
    def prose(self) -> Claims:
        return prose.claims(self.view)

    @cached_property
    def apply(self) -> Claims:
        return apply.claims(self.view)

    @cached_property
    def address(self) -> Claims:
        return {"external_id": self.view.ref.job} if self.view.ref else address.claims(self.view)

    @cached_property
    def teaser(self) -> Claims:
        return meta.teaser(self.view)

    @cached_property
    def brand(self) -> Claims:
        return {} if self.view.has_many_employers else brand.claims(self.view)

    @cached_property
    def title(self) -> str | None:
        """The title that the page shows in any of its places."""
        names = ("site", "json_ld", "microdata", "heading", "state", "meta", "marked")
        titles = (getattr(self, name).get("title") for name in names)
        return next((title for title in titles if isinstance(title, str) and title), None)

    @cached_property
    def has_description(self) -> bool:
        """Whether the page describes something at some length."""
        return any(getattr(self, name).get("description") for name in ("site", "json_ld", "prose", "state"))

    @cached_property
    def asks_to_apply(self) -> bool:
        """Whether heading, title or address speak of applying."""
        page = self.view.page
        head = fold(
            " ".join((page.head_title, *self.view.headings, page.parts.path.replace("/", " "), self.view.text[:600]))
        )
        return _APPLICATION.search(head) is not None
