"""Save a posting by its address: the companion fetches the page in the background, politely."""

from companion.domain.addresses import checked_url
from companion.domain.errors import FetchRefused
from companion.domain.task import Task
from companion.services.capture_job import ReadPage, capture_read
from companion.services.context import Context
from companion.services.queue_task import queue_task
from companion.services.sighting import Captured
from companion.services.task_kinds import Payload, Progress, Result, TaskKind
from companion.sites.page import Page
from companion.sites.read import read_page
from companion.sites.registry import site_for


def queue_fetch(context: Context, *, url: str) -> Task:
    """The task that will fetch and save `url`; an address that may not be fetched is refused at once."""
    address = _allowed(url)
    return queue_task(context, kind=TASK.name, payload={"url": address})


def fetch_job(context: Context, *, url: str) -> Captured:
    """The posting at `url`, fetched and saved. `FetchRefused` or `NotAPosting` says why not."""
    address = _allowed(url)
    page = context.web.get(address, delay_seconds=site_for(address).delay_seconds)
    ended = _allowed(page.url)
    reading = read_page(Page(ended, page.html, context.clock.now().date()))
    return capture_read(context, ReadPage(reading=reading, url=ended, door="url"))


def _allowed(url: str) -> str:
    address = checked_url(url)
    site = site_for(address)
    if not site.may_fetch:
        raise FetchRefused(
            f"{site.label} does not allow programs to fetch its pages. "
            "Open the job in your browser and press Save there."
        )
    return address


def _run(context: Context, payload: Payload, progress: Progress) -> Result:
    if not progress(0.1, "Fetching the page."):
        return {"cancelled": True, "message": "Cancelled; nothing was saved."}
    captured = fetch_job(context, url=str(payload["url"]))
    what = "Saved" if captured.created else "In the tracker already"
    job = captured.job
    return {"job_id": job.id, "created": captured.created, "message": f"{what}: {job.posting.title}."}


TASK = TaskKind("fetch", _run)
