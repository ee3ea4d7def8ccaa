"""A job as JSON: the short form for the extension, the flat form of `/api/jobs`, and what makes or edits one."""

from collections.abc import Mapping
from datetime import date, datetime

from pydantic import BaseModel, ConfigDict, JsonValue

from companion.domain.application import Status
from companion.domain.completion import WORTH_HAVING
from companion.domain.job import Contract, EmploymentType, Job, Posting, RequiredLine, Salary, Seniority, Workplace
from companion.services.edit_job import JobEdit
from companion.services.sighting import Captured
from companion.web import wire


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


class JobPatch(JobEdit):
    """Fields to set; those not named stay. `version` is the one the editor saw: an older one is refused.

    `location` is short for `locations`, joined by semicolons. `note` says why, where a new status needs it.
    """

    location: str = ""
    status: Status | None = None
    note: str = ""
    version: int | None = None

    def edit(self) -> JobEdit:
        """The fields to set."""
        given = {name: getattr(self, name) for name in self.model_fields_set if name in JobEdit.model_fields}
        if "location" in self.model_fields_set:
            given.setdefault("locations", [place for part in self.location.split(";") if (place := part.strip())])
        return JobEdit.model_validate(given)


class NewJobBody(JobPatch):
    """A job written by hand."""

    title: RequiredLine
    company: RequiredLine

    def posting(self) -> Posting:
        """The posting part."""
        edit = self.edit()
        named = edit.model_fields_set & Posting.model_fields.keys()
        return Posting.model_validate({name: getattr(edit, name) for name in named})


class CapturedBody(BaseModel):
    """What saving gave: the job, whether it is new, and which fields nobody gave."""

    job: JobBody
    created: bool
    missing: tuple[str, ...]
    history: tuple[dict[str, JsonValue], ...]


def job_body(job: Job) -> JobBody:
    """The flat form of `job`."""
    return JobBody(
        **job.model_dump(exclude={"posting", "door", "status_by"}),
        **job.posting.model_dump(),
        location=job.posting.location,
        status_label=job.status.label,
        column=job.status.column,
    )


def captured_body(captured: Captured) -> CapturedBody:
    """The flat form of what was saved."""
    history = tuple(line.model_dump(mode="json") for line in captured.history)
    return CapturedBody(job=job_body(captured.job), created=captured.created, missing=captured.missing, history=history)


def save_result(captured: Captured) -> wire.SaveResult:
    """What was saved, for the extension."""
    return wire.SaveResult(
        job=saved_job(captured.job),
        created=captured.created,
        missing=[WORTH_HAVING[name] for name in captured.missing],
        history=[wire.HistoryLine(**line.model_dump()) for line in captured.history],
    )


def saved_job(job: Job) -> wire.SavedJob:
    """The short form of `job`."""
    return wire.SavedJob(
        **job.model_dump(include={"id", "url", "status", "status_since", "applied_at", "created_at", "version"}),
        title=job.posting.title,
        company=job.posting.company,
        location=job.posting.location,
        status_label=job.status.label,
        column=job.status.column,
    )
