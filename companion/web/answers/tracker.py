"""The extension's first word and the tracker at a glance."""

from functools import cache
from threading import Thread

from companion.domain.application import Status
from companion.services import find_jobs
from companion.web.answers import Answer, Desk
from companion.web.job_body import saved_job
from companion.web.wire import (
    KINDS,
    PROTOCOL,
    Glance,
    Glanced,
    Hello,
    Link,
    Ok,
    OpenTracker,
    Statuses,
    Welcome,
)


@cache
def load_engines_soon() -> None:
    """Have the parts that read pages loaded in the background, so that the first page does not wait for them."""
    Thread(target=load_engines, name="load-engines", daemon=True).start()


def load_engines() -> None:
    """Import what reading and saving a page needs."""
    from companion.services import capture_job, look_at_cards, look_at_page  # noqa: F401 - importing is the purpose
    from companion.sites.registry import all_sites

    all_sites()


def hello(desk: Desk, body: Hello) -> Welcome:
    """Versions, and a sentence when they do not fit. A browser is there, so pages will follow."""
    load_engines_soon()
    desk.greeted(body.extension_version)
    problem = None
    if body.protocol_max < PROTOCOL:
        problem = "The extension is older than the companion: reload it on the browser's extensions page."
    if body.protocol_min > PROTOCOL:
        problem = "The companion is older than the extension: update it, then run `companion stop` and `companion up`."
    return Welcome(
        version=desk.version,
        protocol=PROTOCOL,
        capabilities=sorted(KINDS),
        tracker=desk.logins.tracker,
        problem=problem,
    )


def glance(desk: Desk, body: Glance) -> Glanced:
    """The latest jobs that match and how many stand in each column."""
    found = find_jobs.glance(desk.context, query=body.query, column=body.column, limit=body.limit)
    jobs = [saved_job(job) for job in found.page.jobs]
    return Glanced(jobs=jobs, counts=found.counts, total=found.page.total)


def statuses(_desk: Desk, _body: Ok) -> Statuses:
    """All statuses, in order."""
    return Statuses(statuses=[{"status": status, "label": status.label, "column": status.column} for status in Status])


def open_tracker(desk: Desk, body: OpenTracker) -> Link:
    """A one-time link to a tracker page."""
    return Link(url=desk.logins.link(body.path))


ANSWERS: dict[str, Answer] = {
    "hello": hello,
    "jobs.glance": glance,
    "statuses": statuses,
    "tracker.open": open_tracker,
}
