"""Questions to the tracker and their answers, as values."""

from datetime import UTC, datetime
from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from companion.domain.application import Column, Status
from companion.domain.job import EmploymentType, Job, Line, Workplace
from companion.domain.value import Value

Sort = Literal["updated", "created", "company", "title", "status", "posted", "salary", "closing"]


def _in_utc(moment: datetime) -> datetime:
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment


class JobQuery(Value):
    """Which jobs, in which order. `text` is searched in title, company, places, description and notes.

    `company` is a part of the company's name, `min_salary` is per year; `statuses` and `columns` add up.
    """

    text: Line = ""
    statuses: tuple[Status, ...] = ()
    columns: tuple[Column, ...] = ()
    workplaces: tuple[Workplace, ...] = ()
    employment_types: tuple[EmploymentType, ...] = ()
    company: Line = ""
    min_salary: Annotated[float, Field(allow_inf_nan=False)] | None = None
    saved_after: Annotated[datetime, AfterValidator(_in_utc)] | None = None
    sort: Sort = "updated"
    descending: bool = True
    limit: int = Field(default=50, ge=1, le=500)
    offset: int = Field(default=0, ge=0, le=10_000_000)


class JobPage(Value):
    """One page of an answer and how many jobs match in all."""

    jobs: tuple[Job, ...]
    total: int


class SavedView(Value):
    """A query the person keeps under a name."""

    id: int
    name: str
    query: JobQuery
