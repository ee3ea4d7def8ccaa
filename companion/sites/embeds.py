"""Postings that an employer's own page shows inside a frame of the site that hosts them."""

from companion.domain.identity import JobRef
from companion.sites.page import Page
from companion.sites.registry import ref_from_url, site_for


def embedded_ref(page: Page) -> JobRef | None:
    """The place of the one posting that a frame of `page` shows; None for none, and for several."""
    found: dict[str, JobRef] = {}
    for frame in page.tree.css("iframe[src]")[:50]:
        ref = _ref(page, frame.attributes.get("src") or "")
        if ref is not None:
            found[ref.key] = ref
    return next(iter(found.values())) if len(found) == 1 else None


def _ref(page: Page, source: str) -> JobRef | None:
    try:
        address = page.absolute(source)
        return ref_from_url(site_for(address), address)
    except ValueError:  # a frame's address may be anything
        return None
