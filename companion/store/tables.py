"""The shapes in which values are stored; they do not validate and never leave this package.

The index `ix_jobs_list` holds every column that a list is filtered or sorted by, so that a question over all jobs reads
the narrow index and not the wide rows with their descriptions: at 50,000 jobs that is twenty times quicker.
"""

from datetime import date, datetime
from typing import Any

from pydantic import JsonValue
from sqlalchemy import JSON, Index
from sqlmodel import Field

from companion.store.row import Row

LISTED = (
    "deleted_at",
    "updated_at",
    "status",
    "created_at",
    "posted_at",
    "valid_through",
    "salary_year",
    "workplace",
    "employment_type",
    "company",
    "title",
)


class JobRow(Row, table=True):
    """A job. `locations` holds one place per line; `salary_year` is the pay per year, for sorting and filtering."""

    __tablename__ = "jobs"
    __table_args__ = (
        Index("ix_jobs_list", *LISTED),
        Index("ix_jobs_status", "deleted_at", "status", "updated_at"),
        Index("ix_jobs_company_key", "company_key"),
        Index("ix_jobs_role_key", "role_key"),
    )

    id: int | None = Field(default=None, primary_key=True)
    title: str
    company: str
    locations: str = ""
    workplace: str | None = None
    employment_type: str | None = None
    seniority: str | None = None
    min_years: int | None = None
    salary: dict[str, JsonValue] | None = Field(default=None, sa_type=JSON)
    salary_year: float | None = None
    posted_at: date | None = None
    valid_through: date | None = None
    site: str | None = None
    board: str | None = None
    external_id: str | None = None
    apply_url: str | None = None
    contract: dict[str, JsonValue] | None = Field(default=None, sa_type=JSON)
    url: str
    door: str
    status: str
    status_since: datetime
    status_by: str
    applied_at: datetime | None = None
    sources: dict[str, str] = Field(default_factory=dict, sa_type=JSON)
    repost_of: int | None = Field(default=None, foreign_key="jobs.id")
    company_key: str = ""
    role_key: str = ""
    created_at: datetime
    updated_at: datetime
    deleted_at: datetime | None = None
    version: int = 1
    notes: str = ""
    description: str = ""


class JobKeyRow(Row, table=True):
    """An identity key of a job; a deleted job and its successor may share one."""

    __tablename__ = "job_keys"

    key: str = Field(primary_key=True)
    job_id: int = Field(primary_key=True, foreign_key="jobs.id", index=True)


class EventRow(Row, table=True):
    """An event; triggers refuse every change to a row once written."""

    __tablename__ = "events"

    id: int | None = Field(default=None, primary_key=True)
    job_id: int = Field(foreign_key="jobs.id", index=True)
    kind: str
    at: datetime
    by: str
    why: str
    data: dict[str, JsonValue] = Field(default_factory=dict, sa_type=JSON)


class ReplyRow(Row, table=True):
    """The reply to a request that changed something, kept so that the same request sent again changes nothing."""

    __tablename__ = "replies"

    key: str = Field(primary_key=True)
    kind: str
    reply: dict[str, Any] = Field(sa_type=JSON)
    at: datetime = Field(index=True)


class TaskRow(Row, table=True):
    """A piece of background work."""

    __tablename__ = "tasks"
    __table_args__ = (Index("ix_tasks_state_lease", "state", "lease_until"),)

    id: int | None = Field(default=None, primary_key=True)
    kind: str
    payload: dict[str, JsonValue] = Field(default_factory=dict, sa_type=JSON)
    state: str
    progress: float = 0.0
    message: str = ""
    attempts: int = 0
    lease_until: datetime
    created_at: datetime
    result: dict[str, JsonValue] | None = Field(default=None, sa_type=JSON)
    cancel_requested: bool = False


class SavedViewRow(Row, table=True):
    """A query kept under a name."""

    __tablename__ = "saved_views"

    id: int | None = Field(default=None, primary_key=True)
    name: str = Field(unique=True)
    query: dict[str, JsonValue] = Field(sa_type=JSON)


class ContactRow(Row, table=True):
    """A person named on a job."""

    __tablename__ = "contacts"

    id: int | None = Field(default=None, primary_key=True)
    job_id: int = Field(foreign_key="jobs.id", index=True)
    name: str
    role: str = ""
    email: str = ""
    phone: str = ""
    url: str = ""
    note: str = ""


class ConnectionRow(Row, table=True):
    """A person in the person's own network. `words` is what a search looks through, folded."""

    __tablename__ = "connections"
    __table_args__ = (Index("ix_connections_company", "company"), Index("ix_connections_seen", "seen_at"))

    id: int | None = Field(default=None, primary_key=True)
    identity: str = Field(unique=True)
    first_name: str
    last_name: str
    url: str
    email: str
    company: str
    position: str
    connected_on: date | None = None
    words: str
    added_at: datetime
    seen_at: datetime
    missing_since: date | None = None


class FormerPostRow(Row, table=True):
    """What a connection did before an import told something new."""

    __tablename__ = "former_posts"
    __table_args__ = (Index("ix_former_posts_company", "company"),)

    id: int | None = Field(default=None, primary_key=True)
    connection_id: int = Field(foreign_key="connections.id", index=True)
    company: str
    position: str
    until: date


class CompanyDecisionRow(Row, table=True):
    """The person's word on two company keys, the smaller one first."""

    __tablename__ = "company_decisions"

    a: str = Field(primary_key=True)
    b: str = Field(primary_key=True)
    verdict: str
    at: datetime


class BackgroundRow(Row, table=True):
    """A part of where the person worked and studied, as the export has it."""

    __tablename__ = "background"

    part: str = Field(primary_key=True)
    lines: list[dict[str, JsonValue]] = Field(sa_type=JSON)
    at: datetime


class AskRow(Row, table=True):
    """One person asked about one job; from `step` on, the columns are what the events of the ask say."""

    __tablename__ = "asks"

    id: int | None = Field(default=None, primary_key=True)
    job_id: int = Field(foreign_key="jobs.id", index=True)
    name: str
    connection_id: int | None = Field(default=None, foreign_key="connections.id", index=True)
    contact_id: int | None = Field(default=None, foreign_key="contacts.id", ondelete="SET NULL")
    started_at: datetime
    step: str
    since: datetime
    by: str
    reached: dict[str, str] = Field(default_factory=dict, sa_type=JSON)
    next_text: str | None = None
    due_on: date | None = Field(default=None, index=True)
    notes: str = ""
    removed_at: datetime | None = None


class ReceiptRow(Row, table=True):
    """What was on a form; `fill` names the filling, over all steps of the form."""

    __tablename__ = "receipts"

    id: int | None = Field(default=None, primary_key=True)
    fill: str = Field(unique=True)
    job_id: int | None = Field(default=None, foreign_key="jobs.id", index=True)
    url: str
    identity: str | None = None
    title: str = ""
    company: str = ""
    location: str = ""
    at: datetime
    mode: str
    lines: list[dict[str, JsonValue]] = Field(default_factory=list, sa_type=JSON)


class ReceiptKeyRow(Row, table=True):
    """An identity key of the posting that a form was for."""

    __tablename__ = "receipt_keys"

    key: str = Field(primary_key=True)
    receipt_id: int = Field(primary_key=True, foreign_key="receipts.id", index=True)


class ProfileVersionRow(Row, table=True):
    """The person's profile as it stood from `at` on; what was typed since `began_at` is one version."""

    __tablename__ = "profile_versions"

    id: int | None = Field(default=None, primary_key=True)
    document: dict[str, JsonValue] = Field(sa_type=JSON)
    why: str
    began_at: datetime
    at: datetime


class DocumentRow(Row, table=True):
    """A file of the person's; what is in it lies in the documents folder."""

    __tablename__ = "documents"

    id: int | None = Field(default=None, primary_key=True)
    kind: str
    name: str
    media_type: str
    size: int
    sha256: str = Field(index=True)
    job_id: int | None = Field(default=None, foreign_key="jobs.id", index=True)
    added_at: datetime
