"""Jobs: adding, finding, changing. Deleting only marks a job, so that it can be restored."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, select
from sqlmodel.sql.expression import SelectOfScalar

from companion.domain.application import Actor, Status
from companion.domain.errors import Conflict, JobNotFound
from companion.domain.job import Job, JobChanges, NewJob
from companion.store.rows import job_of, row_of, write_posting
from companion.store.search import board, column_counts, search_jobs
from companion.store.tables import JobKeyRow, JobRow

__all__ = [
    "add_job",
    "add_keys",
    "all_jobs",
    "board",
    "change_job",
    "column_counts",
    "find_by_keys",
    "find_by_role",
    "find_deleted_by_keys",
    "get_job",
    "jobs_at_company",
    "jobs_by_key",
    "keys_of",
    "search_jobs",
    "set_deleted",
    "set_status",
]

_BATCH = 500
_PLAIN_CHANGES = ("url", "notes", "sources", "company_key", "role_key", "repost_of")


def add_job(session: Session, new: NewJob) -> Job:
    """The job just added, with its number."""
    row = row_of(new)
    session.add(row)
    session.flush()
    job = job_of(row)
    add_keys(session, job.id, new.keys)
    return job


def get_job(session: Session, job_id: int, *, deleted: bool = False) -> Job:
    """The job with this number; raises `JobNotFound`, for a deleted one too unless `deleted` is set."""
    return job_of(_row(session, job_id, deleted=deleted))


def find_by_keys(session: Session, keys: Sequence[str]) -> Job | None:
    """The job that has one of these identity keys; the first key that is known decides."""
    return _find_by_keys(session, keys, deleted=False)


def find_deleted_by_keys(session: Session, keys: Sequence[str]) -> Job | None:
    """The deleted job that has one of these identity keys; the first key that is known decides."""
    return _find_by_keys(session, keys, deleted=True)


def jobs_by_key(session: Session, keys: Iterable[str], *, deleted: bool = False) -> dict[str, list[Job]]:
    """For each known identity key its jobs, newest first; only deleted jobs when `deleted` is set."""
    marked = col(JobRow.deleted_at).is_not(None) if deleted else col(JobRow.deleted_at).is_(None)
    rows = session.exec(
        select(JobKeyRow.key, JobRow)
        .join(JobRow, col(JobKeyRow.job_id) == col(JobRow.id))
        .where(col(JobKeyRow.key).in_(set(keys)), marked)
        .order_by(col(JobRow.id).desc())
    )
    found: dict[str, list[Job]] = {}
    for key, row in rows:
        found.setdefault(key, []).append(job_of(row))
    return found


def find_by_role(session: Session, role_key: str) -> list[Job]:
    """The jobs for the same role, newest first."""
    return _alive_where(session, col(JobRow.role_key) == role_key) if role_key else []


def jobs_at_company(session: Session, company_key: str) -> list[Job]:
    """The jobs at a company, newest first."""
    return _alive_where(session, col(JobRow.company_key) == company_key) if company_key else []


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
        write_posting(row, changes.posting)
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
    last = 0
    while rows := session.exec(_alive().where(col(JobRow.id) > last).order_by(col(JobRow.id)).limit(_BATCH)).all():
        for row in rows:
            job = job_of(row)
            session.expunge(row)
            yield job
            last = job.id


def _row(session: Session, job_id: int, *, deleted: bool = False) -> JobRow:
    row = session.get(JobRow, job_id) if 0 < job_id < 2**31 else None
    if row is None or (row.deleted_at is not None and not deleted):
        raise JobNotFound(job_id)
    return row


def _alive() -> SelectOfScalar[JobRow]:
    return select(JobRow).where(col(JobRow.deleted_at).is_(None))


def _alive_where(session: Session, condition: ColumnElement[bool]) -> list[Job]:
    rows = session.exec(_alive().where(condition).order_by(col(JobRow.created_at).desc(), col(JobRow.id).desc()))
    return [job_of(row) for row in rows]


def _find_by_keys(session: Session, keys: Sequence[str], *, deleted: bool) -> Job | None:
    marked = col(JobRow.deleted_at).is_not(None) if deleted else col(JobRow.deleted_at).is_(None)
    found = session.exec(
        select(JobKeyRow.key, JobRow)
        .join(JobRow, col(JobKeyRow.job_id) == col(JobRow.id))
        .where(col(JobKeyRow.key).in_(list(keys)), marked)
    ).all()
    ranked = sorted(found, key=lambda pair: (list(keys).index(pair[0]), -(pair[1].id or 0)))
    return job_of(ranked[0][1]) if ranked else None


def _changed(session: Session, row: JobRow, at: datetime) -> Job:
    row.updated_at = at
    row.version += 1
    session.add(row)
    session.flush()
    return job_of(row)
