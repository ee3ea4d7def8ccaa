"""Who could refer the person to a job."""

from typing import Annotated

from fastapi import APIRouter, Query

from companion.domain.referrer import Referrers
from companion.web.context import ContextOf

router = APIRouter(prefix="/api", tags=["referrers"])


@router.get("/jobs/{job_id}/referrers")
def referrers(context: ContextOf, job_id: int) -> Referrers:
    """The people for a job: exact, related, former and possible ones, the most helpful first."""
    from companion.services.find_referrers import referrers_of

    return referrers_of(context, job_id=job_id)


@router.get("/referrers/counts")
def counts(context: ContextOf, job_id: Annotated[list[int], Query(max_length=500)]) -> dict[int, int]:
    """For each job how many connections work at its company."""
    from companion.services.find_referrers import referrer_counts

    return referrer_counts(context, job_ids=job_id)
