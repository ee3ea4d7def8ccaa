"""Change any field of a job by hand; what the person wrote is never overwritten by a page."""

from datetime import date
from typing import Any, cast

from pydantic import JsonValue

from companion.domain.addresses import checked_url
from companion.domain.completion import YOU
from companion.domain.event import NewEvent
from companion.domain.job import Block, Job, JobChanges, Posting, PostingFields
from companion.domain.value import Value
from companion.services.context import Context
from companion.services.journal import record
from companion.store.jobs import add_keys, change_job, get_job

_SHOWN = 500


class JobEdit(PostingFields):
    """The fields to change, and only those: a field that is given as None or empty is emptied."""

    url: str = ""
    notes: Block = ""


def edit_job(context: Context, *, job_id: int, changes: JobEdit, expected_version: int | None = None) -> Job:
    """The job after the edit; `Conflict` when it is no longer at the version the person saw."""
    from companion.services.identify import identify  # brings the sites along

    given = {name: getattr(changes, name) for name in changes.model_fields_set}
    _check_addresses(given)
    now = context.clock.now()
    with context.database.write() as session:
        job = get_job(session, job_id)
        changed = {name: value for name, value in given.items() if value != _value(job, name)}
        if not changed and expected_version in (None, job.version):
            return job
        posting = job.posting.model_copy(update={n: v for n, v in changed.items() if n in Posting.model_fields})
        url = str(changed.get("url", job.url))
        known = identify(posting, url)
        data = {name: [_shown(_value(job, name)), _shown(value)] for name, value in changed.items()}
        edited = change_job(
            session,
            job_id,
            at=now,
            expected_version=expected_version,
            changes=JobChanges(
                posting=posting,
                url=url,
                notes=changed.get("notes"),
                sources=job.sources | dict.fromkeys(changed, YOU),
                company_key=known.company_key,
                role_key=known.role_key,
            ),
        )
        add_keys(session, job_id, known.identity.keys)
        why = f"You changed {', '.join(name.replace('_', ' ') for name in sorted(changed))}."
        record(
            context,
            session,
            NewEvent(job_id=job_id, kind="job.edited", at=now, by="person", why=why, data=dict[str, JsonValue](data)),
        )
        return edited


def _check_addresses(given: dict[str, Any]) -> None:
    for name in ("url", "apply_url"):
        if given.get(name):
            checked_url(given[name])


def _value(job: Job, name: str) -> Any:
    return getattr(job.posting if name in Posting.model_fields else job, name)


def _shown(value: Any) -> JsonValue:
    """The value as the log keeps it; of a long text its beginning."""
    if isinstance(value, Value):
        return value.model_dump(mode="json", exclude_none=True)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [str(part) for part in value]
    if isinstance(value, str) and len(value) > _SHOWN:
        return f"{value[:_SHOWN]}…"
    return cast("JsonValue", value)
