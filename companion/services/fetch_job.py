"""Save a posting by its address: the companion fetches the page in the background, politely."""

from pydantic import JsonValue

from companion.domain.addresses import checked_url
from companion.domain.errors import FetchRefused
from companion.domain.task import Task
from companion.services.capture_job import capture_read
from companion.services.context import Context
from companion.services.queue_task import queue_task
from companion.services.sighting import Captured
from companion.sites.page import Page
from companion.sites.read import read_page
from companion.sites.registry import site_for

KIND = "fetch"


def queue_fetch(context: Context, *, url: str) -> Task:
    """The task that will fetch and save `url`; an address that may not be fetched is refused at once."""
    address = _allowed(url)
    return queue_task(context, kind=KIND, payload={"url": address})


def fetch_job(context: Context, *, url: str) -> Captured:
    """The posting at `url`, fetched and saved. `FetchRefused` or `NotAPosting` says why not."""
    address = _allowed(url)
    page = context.web.get(address, delay_seconds=site_for(address).delay_seconds)
    ended = _allowed(page.url)
    reading = read_page(Page(ended, page.html, context.clock.now().date()))
    return capture_read(context, reading=reading, url=ended, door="url")


def _allowed(url: str) -> str:
    address = checked_url(url)
    site = site_for(address)
    if not site.may_fetch:
        raise FetchRefused(
            f"{site.label} does not allow programs to fetch its pages. "
            "Open the job in your browser and press Save there."
        )
    return address


def saved_result(captured: Captured) -> dict[str, JsonValue]:
    """What a background task keeps of a saved job."""
    return {"job_id": captured.job.id, "created": captured.created, "title": captured.job.posting.title}
