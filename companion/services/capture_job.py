"""Save a posting: from the page that shows it, from a card on a list, or from values that the person gave."""

import re
from datetime import datetime

from companion.domain.addresses import checked_url, host_of
from companion.domain.completion import YOU
from companion.domain.errors import InvalidInput, NotAPosting
from companion.domain.job import Door, Posting
from companion.domain.value import Value
from companion.services.context import Context
from companion.services.identify import address_key
from companion.services.save_posting import save_again, save_posting
from companion.services.sighting import Captured, Sighting, clicked_at
from companion.sites.model import Card, Reading
from companion.sites.page import Page
from companion.sites.read import read_page
from companion.sites.registry import ref_from_url, site_for
from companion.sites.values.place_line import read_place_line
from companion.store.jobs import jobs_by_key


class ReadPage(Value):
    """A page that was read and is about to be saved; `url` may be empty, `seen_at` is the moment of the click."""

    reading: Reading
    url: str
    door: Door
    seen_at: datetime | None = None


def capture_page(context: Context, *, url: str, html: str, seen_at: datetime | None = None) -> Captured:
    """The job that the page shows, saved; `NotAPosting` with the reasons when it shows none."""
    return capture_read(context, read_to_capture(context, url=url, html=html, seen_at=seen_at))


def read_to_capture(context: Context, *, url: str, html: str, seen_at: datetime | None = None) -> ReadPage:
    """The page, read, with nothing stored: the slow part of saving it, which needs no transaction."""
    url = checked_url(url)
    clicked = clicked_at(seen_at, context.clock.now())
    return ReadPage(reading=read_page(Page(url, html, clicked.date())), url=url, door="page", seen_at=clicked)


def capture_read(context: Context, read: ReadPage) -> Captured:
    """The posting of a page that was read, saved. An apply form of a saved job counts as seeing that job again."""
    reading, url, door = read.reading, read.url, read.door
    if reading.posting is not None and reading.kind == "posting":
        return save_posting(
            context,
            Sighting(
                posting=reading.posting,
                url=url,
                door=door,
                sources=reading.sources,
                ref=reading.ref,
                seen_at=read.seen_at,
            ),
        )
    key = reading.ref.key if reading.ref else address_key(url)
    with context.database.write() as session:
        known = jobs_by_key(session, [key]).get(key, []) if key and reading.kind == "form" else []
        if known:
            return save_again(context, session, known[0], url=url, door=door)
    raise NotAPosting("; ".join(reading.because) or "nothing on it names a job", loading=reading.loading)


def capture_card(context: Context, *, page_url: str, card: Card, seen_at: datetime | None = None) -> Captured:
    """The job of one card, saved as far as the list tells it; its own page completes it later."""
    checked_url(page_url)
    url = checked_url(card.url)
    if not card.title.strip():
        raise InvalidInput("This entry of the list shows no job title yet. Scroll to it, wait a moment and try again.")
    places, workplace = read_place_line(card.location)
    told = {"title": True, "company": True, "locations": places, "workplace": workplace}
    sources = {field: "card" for field, value in told.items() if value}
    company = card.company
    if not company.strip():
        company = _employer_in(url)
    site = site_for(url)
    ref = ref_from_url(site, url)
    posting = Posting(
        title=card.title,
        company=company,
        locations=places,
        workplace=workplace,
        site=site.id,
        board=(ref.board or None) if ref else None,
        external_id=ref.job if ref else None,
    )
    clicked = clicked_at(seen_at, context.clock.now())
    return save_posting(context, Sighting(posting=posting, url=url, door="card", sources=sources, seen_at=clicked))


def capture_posting(
    context: Context, *, posting: Posting, url: str = "", door: Door = "manual", sources: dict[str, str] | None = None
) -> Captured:
    """A posting from values (typed in, or from a table), saved. Without `sources` the person wrote every field."""
    url = checked_url(url) if url.strip() else ""
    given = posting.model_dump(exclude_defaults=True)
    sources = dict.fromkeys(given, YOU) if sources is None else sources
    return save_posting(context, Sighting(posting=posting, url=url, door=door, sources=sources))


def _employer_in(url: str) -> str:
    """The employer's name as its board's or its own site's address has it; a stand-in until the posting is seen."""
    site = site_for(url)
    ref = ref_from_url(site, url)
    name = ref.board if ref else ""
    if not name and not site.match:  # no known site, so most likely the employer's own
        name = re.sub(r"^(careers?|jobs?|work|apply)\.", "", host_of(url)).partition(".")[0]
    if not name:
        raise InvalidInput("This entry of the list does not say which company it is. Open the job and save it there.")
    return re.sub(r"[-_+]|%20", " ", name).strip().title()
