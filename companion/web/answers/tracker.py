"""The extension's first word and the tracker at a glance."""

from companion.domain.application import Status
from companion.domain.query import JobQuery
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
    from companion.store.jobs import column_counts, search_jobs

    columns = () if body.column is None else (body.column,)
    query = JobQuery(text=body.query, columns=columns, limit=body.limit)
    with desk.context.database.read() as session:
        page = search_jobs(session, query)
        counts = column_counts(session)
    return Glanced(jobs=[saved_job(job) for job in page.jobs], counts=counts, total=page.total)


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
