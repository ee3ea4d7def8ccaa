"""The tables, and the triggers that keep the event log append-only."""

import sqlalchemy as sa
from alembic import op
from sqlmodel import UTCDateTime

revision = "0001"
down_revision = None

LISTED = [
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
]


def upgrade() -> None:
    """Take the step."""
    _create_jobs()
    _create_log()
    _create_work()
    _create_keepings()
    _refuse_changes_to_events(op.get_bind().dialect.name)


def _create_jobs() -> None:
    op.create_table(
        "jobs",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("title", sa.String, nullable=False),
        sa.Column("company", sa.String, nullable=False),
        sa.Column("locations", sa.String, nullable=False),
        sa.Column("workplace", sa.String),
        sa.Column("employment_type", sa.String),
        sa.Column("seniority", sa.String),
        sa.Column("min_years", sa.Integer),
        sa.Column("salary", sa.JSON),
        sa.Column("salary_year", sa.Float),
        sa.Column("posted_at", sa.Date),
        sa.Column("valid_through", sa.Date),
        sa.Column("site", sa.String),
        sa.Column("board", sa.String),
        sa.Column("external_id", sa.String),
        sa.Column("apply_url", sa.String),
        sa.Column("contract", sa.JSON),
        sa.Column("url", sa.String, nullable=False),
        sa.Column("door", sa.String, nullable=False),
        sa.Column("status", sa.String, nullable=False),
        sa.Column("status_since", UTCDateTime, nullable=False),
        sa.Column("status_by", sa.String, nullable=False),
        sa.Column("applied_at", UTCDateTime),
        sa.Column("sources", sa.JSON, nullable=False),
        sa.Column("repost_of", sa.Integer, sa.ForeignKey("jobs.id")),
        sa.Column("company_key", sa.String, nullable=False),
        sa.Column("role_key", sa.String, nullable=False),
        sa.Column("created_at", UTCDateTime, nullable=False),
        sa.Column("updated_at", UTCDateTime, nullable=False),
        sa.Column("deleted_at", UTCDateTime),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("notes", sa.String, nullable=False),
        sa.Column("description", sa.String, nullable=False),
    )
    op.create_index("ix_jobs_list", "jobs", LISTED)
    op.create_index("ix_jobs_status", "jobs", ["deleted_at", "status", "updated_at"])
    op.create_index("ix_jobs_company_key", "jobs", ["company_key"])
    op.create_index("ix_jobs_role_key", "jobs", ["role_key"])


def _create_log() -> None:
    op.create_table(
        "job_keys",
        sa.Column("key", sa.String, primary_key=True),
        sa.Column("job_id", sa.Integer, sa.ForeignKey("jobs.id"), primary_key=True),
    )
    op.create_index("ix_job_keys_job_id", "job_keys", ["job_id"])
    op.create_table(
        "events",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("job_id", sa.Integer, sa.ForeignKey("jobs.id"), nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("at", UTCDateTime, nullable=False),
        sa.Column("by", sa.String, nullable=False),
        sa.Column("why", sa.String, nullable=False),
        sa.Column("data", sa.JSON, nullable=False),
    )
    op.create_index("ix_events_job_id", "events", ["job_id"])


def _create_work() -> None:
    op.create_table(
        "replies",
        sa.Column("key", sa.String, primary_key=True),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("reply", sa.JSON, nullable=False),
        sa.Column("at", UTCDateTime, nullable=False),
    )
    op.create_index("ix_replies_at", "replies", ["at"])
    op.create_table(
        "tasks",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("payload", sa.JSON, nullable=False),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("progress", sa.Float, nullable=False),
        sa.Column("message", sa.String, nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("lease_until", UTCDateTime, nullable=False),
        sa.Column("created_at", UTCDateTime, nullable=False),
        sa.Column("result", sa.JSON),
        sa.Column("cancel_requested", sa.Boolean, nullable=False),
    )
    op.create_index("ix_tasks_state_lease", "tasks", ["state", "lease_until"])


def _create_keepings() -> None:
    op.create_table(
        "saved_views",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String, nullable=False, unique=True),
        sa.Column("query", sa.JSON, nullable=False),
    )
    op.create_table(
        "contacts",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("job_id", sa.Integer, sa.ForeignKey("jobs.id"), nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("role", sa.String, nullable=False),
        sa.Column("email", sa.String, nullable=False),
        sa.Column("phone", sa.String, nullable=False),
        sa.Column("url", sa.String, nullable=False),
        sa.Column("note", sa.String, nullable=False),
    )
    op.create_index("ix_contacts_job_id", "contacts", ["job_id"])


def _refuse_changes_to_events(dialect: str) -> None:
    if dialect == "sqlite":
        for verb in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER events_no_{verb.lower()} BEFORE {verb} ON events "
                "BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END"
            )
        return
    op.execute(
        "CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION 'the event log is append-only' USING ERRCODE = 'restrict_violation'; END $$"
    )
    op.execute(
        "CREATE TRIGGER events_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON events "
        "FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()"
    )
