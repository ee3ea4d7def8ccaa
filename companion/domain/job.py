"""A posting (what a page says) and a job (a posting in the person's tracker)."""

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, model_validator

from companion.domain.application import Actor, Status
from companion.domain.event import StatusProjection
from companion.domain.text import clean_block, clean_line
from companion.domain.value import Value

Workplace = Literal["remote", "hybrid", "onsite"]
EmploymentType = Literal["full_time", "part_time", "contract", "internship", "temporary"]
Seniority = Literal["intern", "entry", "mid", "senior", "lead", "manager", "director", "executive"]
PayPeriod = Literal["year", "month", "week", "day", "hour"]
Door = Literal["page", "card", "url", "text", "file", "table", "manual"]

Line = Annotated[str, AfterValidator(clean_line)]
Block = Annotated[str, AfterValidator(clean_block)]
RequiredLine = Annotated[str, AfterValidator(clean_line), Field(min_length=1)]


class Salary(Value):
    """Pay as stated; amounts in whole units of `currency` (ISO 4217) per `period`."""

    min: float | None = Field(default=None, ge=0, allow_inf_nan=False)
    max: float | None = Field(default=None, ge=0, allow_inf_nan=False)
    currency: Annotated[str, Field(pattern=r"^[A-Z]{3}$")] | None = None
    period: PayPeriod | None = None

    @model_validator(mode="after")
    def _ordered(self) -> "Salary":
        if self.min is None and self.max is None:
            raise ValueError("a salary needs a lowest or a highest amount")
        if self.min is not None and self.max is not None and self.min > self.max:
            raise ValueError("the lowest amount is above the highest")
        return self


class Contract(Value):
    """The terms of a fixed-length engagement, where the posting states them."""

    length: Line | None = None
    rate: Salary | None = None


class PostingFields(Value):
    """The fields of a posting that a person can edit, each of which may be unsaid.

    `board` is the employer's board on its site, `external_id` the employer's or site's own number. `description` is
    Markdown. Dates are those the page states, in its own words' meaning.
    """

    title: RequiredLine = ""
    company: RequiredLine = ""
    locations: tuple[Line, ...] = ()
    workplace: Workplace | None = None
    employment_type: EmploymentType | None = None
    seniority: Seniority | None = None
    min_years: int | None = Field(default=None, ge=0, le=60)
    salary: Salary | None = None
    posted_at: date | None = None
    valid_through: date | None = None
    board: Line | None = None
    external_id: Line | None = None
    apply_url: str | None = Field(default=None, max_length=4000)
    description: Block = ""
    contract: Contract | None = None


class Posting(PostingFields):
    """What one page says about one job. `title` and `company` are always there; `site` is the site module's id."""

    title: RequiredLine
    company: RequiredLine
    site: str | None = None

    @property
    def location(self) -> str | None:
        """All places in one line, or None when the page names none."""
        return "; ".join(self.locations) or None


class Job(Value):
    """A job in the tracker. `version` rises with each change, so that two editors cannot overwrite each other.

    `sources` says for each field where its value came from. `repost_of` is the earlier job that this one repeats.
    """

    id: int
    posting: Posting
    url: str
    door: Door
    status: Status
    status_since: datetime
    status_by: Actor
    applied_at: datetime | None = None
    notes: str = ""
    sources: dict[str, str] = Field(default_factory=dict)
    repost_of: int | None = None
    created_at: datetime
    updated_at: datetime
    deleted_at: datetime | None = None
    version: int = 1


class NewJob(Value):
    """A job about to be added. `keys` are its identity keys, `role_key` is equal for a repost of the same role.

    `standing` is where the events that are added with it lead to; None when it is only saved, with `status`.
    """

    posting: Posting
    url: str
    door: Door
    status: Status = Status.SAVED
    at: datetime
    by: Actor = "person"
    standing: StatusProjection | None = None
    keys: tuple[str, ...] = ()
    company_key: str = ""
    role_key: str = ""
    sources: dict[str, str] = Field(default_factory=dict)
    repost_of: int | None = None
    notes: Block = ""


class JobChanges(Value):
    """What to change about a job; None leaves a field as it is."""

    posting: Posting | None = None
    url: str | None = None
    notes: Block | None = None
    sources: dict[str, str] | None = None
    company_key: str | None = None
    role_key: str | None = None
    repost_of: int | None = None
