"""Jobs as JSON."""

from typing import Annotated

from fastapi import APIRouter, Query, Response
from pydantic import BaseModel

from companion.domain.application import Move
from companion.domain.job import Job
from companion.domain.query import JobQuery
from companion.services.change_status import change_status
from companion.services.context import Context
from companion.services.delete_job import delete_job, restore_job
from companion.services.edit_job import JobEdit, edit_job
from companion.services.find_jobs import find_job, search_jobs
from companion.web.context import ContextOf
from companion.web.job_body import JobBody, JobPatch, NewJobBody, job_body

router = APIRouter(prefix="/api/jobs", tags=["jobs"])


class JobList(BaseModel):
    """One page of jobs and how many match in all."""

    jobs: list[JobBody]
    total: int


@router.get("")
def find(context: ContextOf, query: Annotated[JobQuery, Query()]) -> JobList:
    """The jobs that match, newest change first unless asked otherwise."""
    page = search_jobs(context, query=query)
    return JobList(jobs=[job_body(job) for job in page.jobs], total=page.total)


@router.post("", status_code=201)
def create(context: ContextOf, body: NewJobBody, response: Response) -> JobBody:
    """A job written by hand; the known one, with status 200, when it is in the tracker already."""
    from companion.services.capture_job import capture_posting

    with context.database.write():
        captured = capture_posting(context, posting=body.posting(), url=body.url)
        job = captured.job
        if captured.created and body.notes:
            job = edit_job(context, job_id=job.id, changes=JobEdit(notes=body.notes))
        if captured.created:
            job = _moved(context, job, body)
    response.status_code = 201 if captured.created else 200
    return job_body(job)


@router.get("/{job_id}")
def show(context: ContextOf, job_id: int) -> JobBody:
    """One job."""
    return job_body(find_job(context, job_id=job_id))


@router.patch("/{job_id}")
def edit(context: ContextOf, job_id: int, body: JobPatch) -> JobBody:
    """The job with the named fields set; all of them or, when one is refused, none."""
    with context.database.write():
        job = edit_job(context, job_id=job_id, changes=body.edit(), expected_version=body.version)
        return job_body(_moved(context, job, body))


@router.delete("/{job_id}")
def delete(context: ContextOf, job_id: int) -> JobBody:
    """The job, marked as deleted; `restore` brings it back."""
    return job_body(delete_job(context, job_id=job_id))


@router.post("/{job_id}/restore")
def restore(context: ContextOf, job_id: int) -> JobBody:
    """The job, back in the tracker."""
    return job_body(restore_job(context, job_id=job_id))


def _moved(context: Context, job: Job, body: JobPatch) -> Job:
    if body.status is None or body.status == job.status:
        return job
    return change_status(context, job_id=job.id, move=Move(target=body.status, actor="person", note=body.note))
