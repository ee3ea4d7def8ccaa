"""The common end of every way in: a posting becomes a job in the tracker, once."""

from datetime import datetime

from pydantic import JsonValue

from companion.domain.addresses import host_of
from companion.domain.application import Column
from companion.domain.completion import missing_fields
from companion.domain.event import NewEvent
from companion.domain.history import sentence
from companion.domain.job import Door, Job, NewJob
from companion.services.claim_receipts import claim_waiting
from companion.services.company_history import history_of
from companion.services.complete_job import complete_job
from companion.services.context import Context
from companion.services.identify import Identified, find_same, identify
from companion.services.journal import record
from companion.services.sighting import REASONS, Captured, Sighting
from companion.store.jobs import add_job, find_by_role, set_deleted
from companion.store.session import Session


def save_posting(context: Context, sighting: Sighting) -> Captured:
    """The job for what was seen, with what the tracker knows of its company."""
    with context.database.write() as session:
        job, created = place_posting(context, session, sighting)
        claim_waiting(context, session, job_id=job.id)
        return _captured(context, session, job, created=created)


def place_posting(context: Context, session: Session, sighting: Sighting) -> tuple[Job, bool]:
    """The job for what was seen and whether it is new to the tracker.

    It is added, or found by its identity and completed, and brought back when it had been deleted.
    """
    identified = identify(sighting.posting, sighting.url, sighting.ref)
    known = find_same(session, identified)
    gone = None if known else find_same(session, identified, deleted=True)
    if known:
        _record_again(context, session, known.id, door=sighting.door, url=sighting.url)
    elif gone:
        gone = _restore(context, session, gone.id, sighting=sighting)
    job = known or gone
    if job is None:
        return _add(context, session, sighting, identified=identified), True
    return complete_job(context, session, job, sighting=sighting, identified=identified), known is None


def save_again(context: Context, session: Session, job: Job, *, door: Door, url: str) -> Captured:
    """A job that the person saved once more from a page that adds nothing to it, such as its apply form."""
    _record_again(context, session, job.id, door=door, url=url)
    return _captured(context, session, job, created=False)


def _captured(context: Context, session: Session, job: Job, *, created: bool) -> Captured:
    history = history_of(session, identify(job.posting, job.url), now=context.clock.now(), besides=job.id)
    return Captured(job=job, created=created, missing=missing_fields(job.posting), history=history)


def _add(context: Context, session: Session, sighting: Sighting, *, identified: Identified) -> Job:
    at = sighting.seen_at or context.clock.now()
    new, saved = first_entry(sighting, identified, at=at, earlier=_reposted(session, sighting, identified))
    job = add_job(session, new)
    record(context, session, saved.model_copy(update={"job_id": job.id}))
    return job


def first_entry(
    sighting: Sighting, identified: Identified, *, at: datetime, earlier: Job | None = None
) -> tuple[NewJob, NewEvent]:
    """A job about to be added and its first event, still without the job's number; `earlier` is what it repeats."""
    new = NewJob(
        posting=sighting.posting,
        url=sighting.url,
        door=sighting.door,
        at=at,
        keys=identified.identity.keys,
        company_key=identified.company_key,
        role_key=identified.role_key,
        sources=sighting.sources,
        repost_of=earlier.id if earlier else None,
        notes=sighting.notes,
    )
    why = REASONS[sighting.door]
    data: dict[str, JsonValue] = {"status": new.status.value, "door": new.door, "url": new.url}
    if earlier is not None:
        why += f" It repeats an earlier posting. {sentence(earlier, at, same_role=True)}"
        data["repost_of"] = earlier.id
    return new, NewEvent(job_id=0, kind="job.saved", at=at, by="person", why=why, data=data)


def _reposted(session: Session, sighting: Sighting, identified: Identified) -> Job | None:
    """The latest job for the same role that this posting repeats under a new number; None when there is none.

    The same role on another site is no repost but perhaps a copy, unless the earlier one is over.
    """
    host = host_of(sighting.url)
    for job in find_by_role(session, identified.role_key):
        if job.status.column == Column.CLOSED or (host and host == host_of(job.url)):
            return job
    return None


def _record_again(context: Context, session: Session, job_id: int, *, door: Door, url: str) -> None:
    why = f"{REASONS[door]} It was in the tracker already."
    now, data = context.clock.now(), {"door": door, "url": url}
    record(
        context,
        session,
        NewEvent(job_id=job_id, kind="job.seen_again", at=now, by="person", why=why, data=dict[str, JsonValue](data)),
    )


def _restore(context: Context, session: Session, job_id: int, *, sighting: Sighting) -> Job:
    why = f"{REASONS[sighting.door]} It had been deleted and is back with everything it held."
    now, data = context.clock.now(), {"door": sighting.door, "url": sighting.url}
    record(
        context,
        session,
        NewEvent(job_id=job_id, kind="job.restored", at=now, by="person", why=why, data=dict[str, JsonValue](data)),
    )
    return set_deleted(session, job_id, at=None)
