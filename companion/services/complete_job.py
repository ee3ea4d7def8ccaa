"""A saved job learns what a later, fuller sight of its posting tells; what the person wrote stays."""

from pydantic import JsonValue

from companion.domain.completion import YOU, complete, is_thin
from companion.domain.event import NewEvent
from companion.domain.job import Job, JobChanges
from companion.services.context import Context
from companion.services.identify import Identified, address_key, identify
from companion.services.journal import record
from companion.services.sighting import Sighting
from companion.store.jobs import add_keys, change_job
from companion.store.session import Session


def complete_job(context: Context, session: Session, job: Job, *, sighting: Sighting, identified: Identified) -> Job:
    """`job` with what `sighting` knows better, or as it was. The event names the fields that changed."""
    completion = complete(job, sighting.posting, sighting.sources)
    add_keys(session, job.id, identified.identity.keys)
    if not completion.fields and completion.sources == job.sources:
        return job
    if completion.fields:
        record(
            context,
            session,
            NewEvent(
                job_id=job.id,
                kind="job.completed",
                at=context.clock.now(),
                by="automation",
                why="The posting itself tells more than was known so far.",
                data={"fields": list[JsonValue](completion.fields), "url": sighting.url},
            ),
        )
    known = identify(completion.posting, job.url)
    changes = JobChanges(
        posting=completion.posting,
        sources=completion.sources,
        company_key=known.company_key,
        role_key=known.role_key,
        url=_better_url(job, sighting),
    )
    return change_job(session, job.id, at=context.clock.now(), changes=changes)


def _better_url(job: Job, sighting: Sighting) -> str | None:
    """The posting's own address, where the job was saved from a list."""
    replaceable = (is_thin(job) or not job.url) and job.sources.get("url") != YOU
    return sighting.url if replaceable and sighting.url and address_key(sighting.url) else None
