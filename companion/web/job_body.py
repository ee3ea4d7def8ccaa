"""A job as JSON: the short form for the extension, the flat form of `/api/jobs`, and what it takes to make or edit one."""

from collections.abc import Mapping
from datetime import date, datetime

from pydantic import BaseModel, ConfigDict

from companion.domain.application import Status
from companion.domain.job import Contract, EmploymentType, Job, Salary, Seniority, Workplace
from companion.web.wire import SavedJob


class JobBody(BaseModel):
    """A job with everything the tracker knows, flat."""

    model_config = ConfigDict(frozen=True)

    id: int
    title: str
    company: str
    location: str | None
    locations: tuple[str, ...]
    workplace: Workplace | None
    employment_type: EmploymentType | None
    seniority: Seniority | None
    min_years: int | None
    salary: Salary | None
    posted_at: date | None
    valid_through: date | None
    external_id: str | None
    apply_url: str | None
    description: str
    contract: Contract | None
    site: str | None
    board: str | None
    url: str
    status: Status
    status_label: str
    column: str
    status_since: datetime
    applied_at: datetime | None
    notes: str
    sources: Mapping[str, str]
    repost_of: int | None
    created_at: datetime
    updated_at: datetime
    deleted_at: datetime | None
    version: int


def job_body(job: Job) -> JobBody:
    """The flat form of `job`."""
    own = job.model_dump(exclude={"posting", "door", "status_by"})
    return JobBody(
        **own,
        **job.posting.model_dump(),
        location=job.posting.location,
        status_label=job.status.label,
        column=job.status.column,
    )


def saved_job(job: Job) -> SavedJob:
    """The short form of `job`."""
    return SavedJob(
        **job.model_dump(include={"id", "url", "status", "status_since", "applied_at", "created_at", "version"}),
        title=job.posting.title,
        company=job.posting.company,
        location=job.posting.location,
        status_label=job.status.label,
        column=job.status.column,
    )
