"""Jobs: adding, finding, changing. Deleting only marks a job, so that it can be restored."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from sqlalchemy import insert
from sqlmodel import Session, col, select

from companion.domain.application import Actor, Status
from companion.domain.errors import Conflict, JobNotFound
from companion.domain.job import Job, JobChanges, NewJob
from companion.store.rows import ALIVE_JOB, columns_of, job_from, job_of, posting_columns, read_jobs
from companion.store.search import board, column_counts, search_jobs
from companion.store.tables import JobKeyRow, JobRow

__all__ = [
    "add_job",
    "add_jobs",
    "add_keys",
    "all_jobs",
    "board",
    "change_job",
    "column_counts",
    "find_by_role",
    "get_job",
    "jobs_at_company",
    "jobs_by_id",
    "jobs_by_key",
    "keys_of",
    "met_before",
    "search_jobs",
    "set_deleted",
    "set_status",
]

_BATCH = 500
_PLAIN_CHANGES = ("url", "notes", "sources", "company_key", "role_key", "repost_of")


def add_job(session: Session, new: NewJob) -> Job:
    """The job just added, with its number."""
    return add_jobs(session, [new])[0]


def add_jobs(session: Session, news: Sequence[NewJob]) -> list[Job]:
    """The jobs just added, in order, with their numbers: one statement for many."""
    rows = [columns_of(new) for new in news]
    adding = insert(JobRow).returning(col(JobRow.id), sort_by_parameter_order=True)
    numbers = session.connection().execute(adding, rows).scalars()
    jobs = [job_from({**row, "id": number}) for row, number in zip(rows, numbers, strict=True)]
    keys = [
        {"key": key, "job_id": job.id} for job, new in zip(jobs, news, strict=True) for key in dict.fromkeys(new.keys)
    ]
    if keys:
        session.connection().execute(insert(JobKeyRow), keys)
    return jobs


def met_before(session: Session, *, keys: Iterable[str], role_keys: Iterable[str]) -> set[str]:
    """Those of `keys` and `role_keys` that any job has, also a deleted one."""
    keyed = session.exec(select(JobKeyRow.key).where(col(JobKeyRow.key).in_(set(keys))))
    roles = session.exec(select(JobRow.role_key).where(col(JobRow.role_key).in_(set(role_keys))))
    return {*keyed, *roles}


def get_job(session: Session, job_id: int, *, deleted: bool = False) -> Job:
    """The job with this number; raises `JobNotFound`, for a deleted one too unless `deleted` is set."""
    return job_of(_row(session, job_id, deleted=deleted))


def jobs_by_id(session: Session, job_ids: Iterable[int]) -> dict[int, Job]:
    """The jobs with these numbers; deleted ones and numbers that no job has are left out."""
    return {job.id: job for job in _numbered(session, job_ids) if job.deleted_at is None}


def jobs_by_key(session: Session, keys: Iterable[str], *, deleted: bool = False) -> dict[str, list[Job]]:
    """For each known identity key its jobs, newest first; only deleted jobs when `deleted` is set."""
    pairs = session.exec(select(JobKeyRow.key, JobKeyRow.job_id).where(col(JobKeyRow.key).in_(set(keys)))).all()
    if not pairs:
        return {}
    numbered = _numbered(session, {job_id for _, job_id in pairs})
    jobs = {job.id: job for job in numbered if (job.deleted_at is not None) == deleted}
    found: dict[str, list[Job]] = {}
    for key, job_id in sorted(pairs, key=lambda pair: -pair[1]):
        if job_id in jobs:
            found.setdefault(key, []).append(jobs[job_id])
    return found


def find_by_role(session: Session, role_key: str) -> list[Job]:
    """The jobs for the same role, newest first."""
    if not role_key:
        return []
    return _newest_first(read_jobs(session, ALIVE_JOB, col(JobRow.role_key) == role_key))


def jobs_at_company(session: Session, company_key: str) -> list[Job]:
    """The jobs at a company, newest first."""
    if not company_key:
        return []
    return _newest_first(read_jobs(session, ALIVE_JOB, col(JobRow.company_key) == company_key))


def change_job(
    session: Session, job_id: int, *, at: datetime, changes: JobChanges, expected_version: int | None = None
) -> Job:
    """The job after `changes`; raises `Conflict` when it is no longer at the version the person saw."""
    row = _row(session, job_id)
    if expected_version is not None and row.version != expected_version:
        raise Conflict(
            f"“{row.title}” was changed elsewhere while you edited it. Load it again and repeat your change."
        )
    if changes.posting is not None:
        for name, value in posting_columns(changes.posting).items():
            setattr(row, name, value)
    for name in _PLAIN_CHANGES:
        if (value := getattr(changes, name)) is not None:
            setattr(row, name, value)
    return _changed(session, row, at)


def set_status(  # noqa: PLR0913 - which status, since when, set by whom: one thought
    session: Session, job_id: int, *, status: Status, at: datetime, by: Actor, applied_at: datetime | None
) -> Job:
    """The job at its new status; whether it may go there was decided before."""
    row = _row(session, job_id)
    row.status, row.status_since, row.status_by, row.applied_at = status.value, at, by, applied_at
    return _changed(session, row, at)


def set_deleted(session: Session, job_id: int, *, at: datetime | None) -> Job:
    """The job marked as deleted at a moment, or restored (None)."""
    row = _row(session, job_id, deleted=True)
    row.deleted_at = at
    return _changed(session, row, at or row.updated_at)


def add_keys(session: Session, job_id: int, keys: Iterable[str]) -> None:
    """Add identity keys to a job; those it has already are left alone."""
    for key in dict.fromkeys(keys).keys() - set(keys_of(session, job_id)):
        session.add(JobKeyRow(key=key, job_id=job_id))
    session.flush()


def keys_of(session: Session, job_id: int) -> list[str]:
    """The identity keys of a job, sorted."""
    return list(session.exec(select(JobKeyRow.key).where(JobKeyRow.job_id == job_id).order_by(JobKeyRow.key)))


def all_jobs(session: Session) -> Iterator[Job]:
    """Every job that is not deleted, oldest first, read in small batches."""
    numbers = session.exec(select(col(JobRow.id)).where(ALIVE_JOB).order_by(col(JobRow.id))).all()
    for start in range(0, len(numbers), _BATCH):
        batch = read_jobs(session, col(JobRow.id).in_(numbers[start : start + _BATCH]))
        yield from sorted(batch, key=lambda job: job.id)


def _row(session: Session, job_id: int, *, deleted: bool = False) -> JobRow:
    row = session.get(JobRow, job_id) if 0 < job_id < 2**31 else None
    if row is None or (row.deleted_at is not None and not deleted):
        raise JobNotFound(job_id)
    return row


def _numbered(session: Session, job_ids: Iterable[int]) -> list[Job]:
    """The jobs with these numbers, deleted ones too: asked to leave those out, SQLite goes through all the others."""
    return read_jobs(session, col(JobRow.id).in_(set(job_ids)))


def _newest_first(jobs: list[Job]) -> list[Job]:
    return sorted(jobs, key=lambda job: (job.created_at, job.id), reverse=True)


def _changed(session: Session, row: JobRow, at: datetime) -> Job:
    row.updated_at = at
    row.version += 1
    session.add(row)
    session.flush()
    return job_of(row)
