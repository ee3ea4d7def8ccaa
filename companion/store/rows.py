"""Rows to values and back for jobs, the one table with a shape of its own."""

from companion.domain.application import Status
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


def job_of(row: JobRow) -> Job:
    """The job in a row. It was validated when it was written, so it is not validated again (a board holds hundreds)."""
    alike = {name: getattr(row, name) for name in _JOB}
    return Job.model_construct(posting=_posting_of(row), status=Status(row.status), **alike)


def row_of(new: NewJob) -> JobRow:
    """The row of a job about to be added."""
    row = JobRow(
        title=new.posting.title,
        company=new.posting.company,
        url=new.url,
        door=new.door,
        status=new.status.value,
        status_since=new.at,
        status_by=new.by,
        sources=new.sources,
        repost_of=new.repost_of,
        company_key=new.company_key,
        role_key=new.role_key,
        created_at=new.at,
        updated_at=new.at,
        notes=new.notes,
    )
    write_posting(row, new.posting)
    return row


def write_posting(row: JobRow, posting: Posting) -> None:
    """Put every field of `posting` into `row`."""
    for name in _POSTING:
        setattr(row, name, getattr(posting, name))
    row.locations = "\n".join(posting.locations)
    row.salary = None if posting.salary is None else posting.salary.model_dump(mode="json")
    row.salary_year = _per_year(posting.salary)
    row.contract = None if posting.contract is None else posting.contract.model_dump(mode="json")


def _posting_of(row: JobRow) -> Posting:
    return Posting.model_construct(
        **{name: getattr(row, name) for name in _POSTING},
        locations=tuple(row.locations.split("\n")) if row.locations else (),
        salary=None if row.salary is None else Salary.model_validate(row.salary),
        contract=None if row.contract is None else Contract.model_validate(row.contract),
    )


def _per_year(salary: Salary | None) -> float | None:
    if salary is None:
        return None
    amount = salary.min if salary.max is None else salary.max
    return None if amount is None else amount * _PER_YEAR[salary.period]
