"""Reading a page: what kind it is, and for a posting every field with its source."""

from companion.domain.job import Posting
from companion.sites.evidence import json_ld, meta
from companion.sites.evidence.view import View
from companion.sites.fields import READERS, Source, settle
from companion.sites.model import Reading
from companion.sites.page import Page
from companion.sites.registry import is_list_url, ref_from_url, site_for


def read_page(page: Page) -> Reading:
    """The verdict on `page` with its reasons, and its posting when it is one."""
    site = site_for(page.url)
    ref = site.ref(page) or ref_from_url(site, page.url)
    view = View(page, site, ref)
    ruling = site.ruling(page)
    if ruling is not None and ruling.kind != "posting":
        return Reading(kind=ruling.kind, site=site.id, ref=ref, because=(ruling.because,), loading=ruling.loading)
    chosen = json_ld.choose(page, ref, view.headings)
    sources = [Source("site", _site_claims(view))]
    if chosen.posting is not None:
        sources.append(Source("json-ld", json_ld.claims(chosen.posting)))
    sources += [
        Source("meta", meta.claims(view)),
        Source("heading", {"title": view.headings[0] if view.headings else None}),
    ]
    if ref is None and chosen.posting is None and ruling is None:
        kind = "list" if is_list_url(site, page.url) else "not_a_job"
        return Reading(kind=kind, site=site.id, because=("nothing on the page describes a single job",))  # type: ignore[arg-type]
    values, origins = settle(view, sources)
    if not values.get("title") or not values.get("company"):
        missing = "title" if not values.get("title") else "company"
        return Reading(kind="not_a_job", site=site.id, ref=ref, because=(f"the page names no {missing}",))
    if ref is not None:
        values.setdefault("external_id", ref.job)
    posting = Posting(site=site.id, board=ref.board if ref else None, **values)
    return Reading(
        kind="posting",
        site=site.id,
        ref=ref,
        posting=posting,
        sources=origins,
        because=("the page describes one job", *chosen.doubts),
    )


def _site_claims(view: View) -> dict[str, object]:
    found: dict[str, object] = {}
    for field in READERS:
        try:
            found[field] = getattr(view.site, field)(view.page)
        except Exception:  # noqa: BLE001, S112 - a site file may trip over any page; the field falls back
            continue
    return found
