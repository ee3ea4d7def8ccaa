"""The extension's first word and the tracker at a glance."""

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


def hello(desk: Desk, body: Hello) -> Welcome:
    """Versions, and a sentence when they do not fit."""
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
