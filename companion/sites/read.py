"""Reading a page: what kind it is, and for a posting every field with its source."""

from companion.domain.job import Posting
from companion.sites.embeds import embedded_ref
from companion.sites.evidence.asking import ask
from companion.sites.evidence.found import Found
from companion.sites.evidence.view import View
from companion.sites.fields import Settled
from companion.sites.model import Reading
from companion.sites.page import Page
from companion.sites.registry import ref_from_url, site_for
from companion.sites.verdict.judge import Verdict, judge


def read_page(page: Page) -> Reading:
    """The verdict on `page` with its reasons, its posting when it is one, its cards when it is a list."""
    site = site_for(page.url)
    found = Found(View(page, site, ask(site.ref, page) or ref_from_url(site, page.url)))
    verdict = judge(found)
    return _posting(found, verdict) if verdict.kind == "posting" else _other(found, verdict)


def _posting(found: Found, verdict: Verdict) -> Reading:
    settled, view = Settled(found), found.view
    for field, word in (("title", "a title"), ("company", "the employer")):
        if not settled.values.get(field):
            missing = Verdict("not_a_job", (*verdict.because, f"but {word} is nowhere on it"), verdict.loading)
            return _other(found, missing)
    site_id, board = view.site.id, view.ref.board or None if view.ref else None
    posting = Posting(site=site_id, board=board, **settled.values)
    because = (*verdict.because, *found.chosen.doubts, *found.stumbles, *_expired(posting, view))
    return Reading(
        kind="posting",
        site=site_id,
        ref=view.ref or embedded_ref(view.page),
        posting=posting,
        sources=settled.sources,
        because=because,
        loading=verdict.loading,
    )


def _other(found: Found, verdict: Verdict) -> Reading:
    because = (*verdict.because, *found.chosen.doubts)
    view = found.view
    return Reading(
        kind=verdict.kind,
        site=view.site.id,
        ref=view.ref,
        cards=verdict.cards,
        because=because,
        loading=verdict.loading,
    )


def _expired(posting: Posting, view: View) -> tuple[str, ...]:
    end, today = posting.valid_through, view.page.today
    if end is None or today is None or end >= today:
        return ()
    return (f"it was open until {end.isoformat()} only",)
