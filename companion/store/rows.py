"""Rows to values and back for jobs, the one table with a shape of its own."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement
from sqlalchemy import select as select_columns
from sqlmodel import Session, col

from companion.domain.application import Status
from companion.domain.event import StatusProjection
from companion.domain.job import Contract, Job, NewJob, PayPeriod, Posting, Salary
from companion.store.tables import JobRow

_PER_YEAR: dict[PayPeriod | None, int] = {"year": 1, "month": 12, "week": 52, "day": 260, "hour": 2080, None: 1}
_POSTING = (
    "title",
    "company",
    "workplace",
    "employment_type",
    "seniority",
    "min_years",
    "posted_at",
    "valid_through",
    "site",
    "board",
    "external_id",
    "apply_url",
    "description",
)
_JOB = (
    "id",
    "url",
    "door",
    "status_since",
    "status_by",
    "applied_at",
    "notes",
    "sources",
    "repost_of",
    "created_at",
    "updated_at",
    "deleted_at",
    "version",
)
ALIVE_JOB = col(JobRow.deleted_at).is_(None)
_COLUMNS = tuple(JobRow.model_fields)
_EVERY_COLUMN = select_columns(*(getattr(JobRow, name) for name in _COLUMNS))


def read_jobs(session: Session, *conditions: ColumnElement[bool]) -> list[Job]:
    """The jobs that satisfy all `conditions`, in no order; plain columns are read, objects take twice the time."""
    found = session.connection().execute(_EVERY_COLUMN.where(*conditions))
    return [job_from(dict(zip(_COLUMNS, row, strict=True))) for row in found]


def job_of(row: JobRow) -> Job:
    """The job in a row."""
    return job_from(vars(row))


def columns_of(new: NewJob) -> dict[str, Any]:
    """Every column, but the number, of a job about to be added."""
    standing = new.standing or StatusProjection(status=new.status, since=new.at, by=new.by)
    return {
        **posting_columns(new.posting),
        "url": new.url,
        "door": new.door,
        "status": standing.status.value,
        "status_since": standing.since,
        "status_by": standing.by,
        "applied_at": standing.applied_at,
        "sources": new.sources,
        "repost_of": new.repost_of,
        "company_key": new.company_key,
        "role_key": new.role_key,
        "created_at": new.at,
        "updated_at": standing.since,
        "deleted_at": None,
        "version": 1,
        "notes": new.notes,
    }


def posting_columns(posting: Posting) -> dict[str, Any]:
    """Every column that a posting fills."""
    return {
        **{name: getattr(posting, name) for name in _POSTING},
        "locations": "\n".join(posting.locations),
        "salary": None if posting.salary is None else posting.salary.model_dump(mode="json"),
        "salary_year": _per_year(posting.salary),
        "contract": None if posting.contract is None else posting.contract.model_dump(mode="json"),
    }


def job_from(stored: Mapping[str, Any]) -> Job:
    """The job as stored. It was validated when it was written and is not validated again: a board holds hundreds."""
    alike = {name: stored[name] for name in _JOB}
    return Job.model_construct(posting=_posting_from(stored), status=Status(stored["status"]), **alike)


def _posting_from(stored: Mapping[str, Any]) -> Posting:
    locations, salary, contract = stored["locations"], stored["salary"], stored["contract"]
    return Posting.model_construct(
        **{name: stored[name] for name in _POSTING},
        locations=tuple(locations.split("\n")) if locations else (),
        salary=None if salary is None else Salary.model_validate(salary),
        contract=None if contract is None else Contract.model_validate(contract),
    )


def _per_year(salary: Salary | None) -> float | None:
    if salary is None:
        return None
    amount = salary.min if salary.max is None else salary.max
    return None if amount is None else amount * _PER_YEAR[salary.period]
