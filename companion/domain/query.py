"""Questions to the tracker and their answers, as values."""

from datetime import datetime
from typing import Literal

from pydantic import Field

from companion.domain.application import Column, Status
from companion.domain.job import EmploymentType, Job, Workplace
from companion.domain.value import Value

Sort = Literal["updated", "created", "company", "title", "status", "posted", "salary", "closing"]


class JobQuery(Value):
    """Which jobs, in which order. `text` is searched in title, company, places, description and notes."""

    text: str = ""
    statuses: tuple[Status, ...] = ()
    columns: tuple[Column, ...] = ()
    workplaces: tuple[Workplace, ...] = ()
    employment_types: tuple[EmploymentType, ...] = ()
    company: str = ""
    min_salary: float | None = None
    saved_after: datetime | None = None
    sort: Sort = "updated"
    descending: bool = True
    limit: int = Field(default=50, ge=1, le=500)
    offset: int = Field(default=0, ge=0)


class JobPage(Value):
    """One page of an answer and how many jobs match in all."""

    jobs: tuple[Job, ...]
    total: int


class SavedView(Value):
    """A query the person keeps under a name."""

    id: int
    name: str
    query: JobQuery
