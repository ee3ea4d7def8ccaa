"""What the page in front of the person is, and what the tracker knows about it."""

from companion.domain.addresses import checked_url
from companion.domain.completion import is_thin
from companion.domain.history import HistoryLine
from companion.domain.job import Job
from companion.domain.value import Value
from companion.services.company_history import history_of
from companion.services.complete_job import complete_job
from companion.services.context import Context
from companion.services.identify import Identified, address_key, find_same, identify
from companion.services.sighting import Sighting
from companion.sites.model import Reading
from companion.sites.page import Page
from companion.sites.read import read_page
from companion.sites.verdict.applied import applied_words
from companion.store.jobs import jobs_by_key


class PageLook(Value):
    """The page, read; the tracker's job for it; earlier dealings with its company; its strongest identity key.

    `retry` says that the page is still loading and should be looked at again, `applied` are the words by which the page
    confirms that an application was sent.
    """

    reading: Reading
    job: Job | None = None
    history: tuple[HistoryLine, ...] = ()
    identity: str | None = None
    retry: bool = False
    applied: str | None = None


def look_at_page(context: Context, *, url: str, html: str, complete: bool = True) -> PageLook:
    """The verdict on a page. Nothing is stored, but that a job saved from a list is completed by its own page."""
    url = checked_url(url)
    page = Page(url, html, context.clock.now().date())
    look = _look(context, page, complete=complete)
    return look.model_copy(update={"applied": applied_words(page, is_posting=look.reading.kind == "posting")})


def _look(context: Context, page: Page, *, complete: bool) -> PageLook:
    url, now = page.url, context.clock.now()
    reading = read_page(page)
    retry = reading.loading or (not complete and reading.kind == "not_a_job")
    if reading.posting is None:
        return _look_without_posting(context, reading, url=url, retry=retry)
    sighting = Sighting(posting=reading.posting, url=url, door="page", sources=reading.sources, ref=reading.ref)
    identified = identify(reading.posting, url, reading.ref)
    with context.database.read() as session:
        job = find_same(session, identified)
        history = history_of(session, identified, now=now, besides=job.id if job else None)
    if job is not None and is_thin(job):
        job = _completed(context, sighting, identified)
    return PageLook(reading=reading, job=job, history=history, identity=identified.identity.keys[0], retry=retry)


def _look_without_posting(context: Context, reading: Reading, *, url: str, retry: bool) -> PageLook:
    """An apply form, say: the address still tells which saved job it belongs to."""
    key = reading.ref.key if reading.ref else address_key(url)
    if key is None or reading.kind == "list":
        return PageLook(reading=reading, retry=retry)
    with context.database.read() as session:
        job = next(iter(jobs_by_key(session, [key]).get(key, [])), None)
        if job is None:
            return PageLook(reading=reading, identity=key, retry=retry)
        history = history_of(session, identify(job.posting, job.url), now=context.clock.now(), besides=job.id)
        return PageLook(reading=reading, job=job, history=history, identity=key, retry=retry)


def _completed(context: Context, sighting: Sighting, identified: Identified) -> Job | None:
    with context.database.write() as session:
        job = find_same(session, identified)
        if job is None or not is_thin(job):
            return job
        return complete_job(context, session, job, sighting=sighting, identified=identified)
