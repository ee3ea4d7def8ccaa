"""What the person already had to do with a company, from its jobs in the tracker."""

from datetime import datetime

from companion.domain.history import HistoryLine, history_lines
from companion.services.identify import Identified
from companion.store.jobs import find_by_role, jobs_at_company
from companion.store.session import Session


def history_of(
    session: Session, identified: Identified, *, now: datetime, besides: int | None = None
) -> tuple[HistoryLine, ...]:
    """A sentence for each earlier job at the same company, but for the job number `besides`."""
    jobs = [job for job in jobs_at_company(session, identified.company_key) if job.id != besides]
    same = frozenset(job.id for job in find_by_role(session, identified.role_key))
    return history_lines(jobs, same, now)
