"""Earlier dealings with a company, told in sentences."""

from collections.abc import Sequence
from datetime import datetime

from companion.domain.application import Status
from companion.domain.job import Job
from companion.domain.value import Value

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_TITLE_SHOWN = 60
_WORDS = {
    Status.VIEWED: "your application was viewed",
    Status.SCREENING: "screening",
    Status.ASSESSMENT: "assessment",
    Status.INTERVIEW: "interview",
    Status.FINAL_ROUND: "final round",
    Status.OFFER: "offer",
    Status.ACCEPTED: "you accepted the offer",
    Status.DECLINED: "you declined",
    Status.REJECTED: "rejected",
    Status.WITHDRAWN: "you withdrew",
    Status.CLOSED: "closed",
}


class HistoryLine(Value):
    """One earlier job at the same company. `same_role` says that title and places are the same too."""

    job_id: int
    title: str
    status: Status
    at: datetime
    sentence: str
    same_role: bool = False


def history_lines(jobs: Sequence[Job], same_role: frozenset[int], now: datetime) -> tuple[HistoryLine, ...]:
    """A line for each of `jobs`: those for the same role first, then those with an application, the latest first."""
    ranked = sorted(jobs, key=lambda job: job.status_since, reverse=True)
    ranked.sort(key=lambda job: (job.id not in same_role, job.applied_at is None))
    return tuple(
        HistoryLine(
            job_id=job.id,
            title=job.posting.title,
            status=job.status,
            at=job.status_since,
            sentence=sentence(job, now, same_role=job.id in same_role),
            same_role=job.id in same_role,
        )
        for job in ranked
    )


def sentence(job: Job, now: datetime, *, same_role: bool = False) -> str:
    """What happened with `job`: "You applied here for Baker in March; rejected in April", and so on."""
    what = _beginning(job, "this same role" if same_role else _short(job.posting.title), now, same_role=same_role)
    outcome = _WORDS.get(job.status)
    if outcome is None:
        return f"{what}."
    return f"{what}; {outcome} {_in_month(job.status_since, now)}."


def _beginning(job: Job, role: str, now: datetime, *, same_role: bool) -> str:
    here = "" if same_role else "here "
    if job.applied_at is not None:
        return f"You applied {here}for {role} {_in_month(job.applied_at, now)}"
    if job.status == Status.PREPARING:
        return f"You have been preparing an application {here}for {role} since {_month(job.status_since, now)}"
    return f"You saved {role} {here}{_in_month(job.created_at, now)}"


def _short(title: str) -> str:
    return title if len(title) <= _TITLE_SHOWN else f"{title[:_TITLE_SHOWN].rstrip()}…"


def _in_month(moment: datetime, now: datetime) -> str:
    return f"in {_month(moment, now)}"


def _month(moment: datetime, now: datetime) -> str:
    name = _MONTHS[moment.month - 1]
    return name if moment.year == now.year else f"{name} {moment.year}"
