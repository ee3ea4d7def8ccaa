"""People asked for help with a job."""

import sqlalchemy as sa
from alembic import op
from sqlmodel import UTCDateTime

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Take the step."""
    op.create_table(
        "asks",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("job_id", sa.Integer, sa.ForeignKey("jobs.id"), nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("connection_id", sa.Integer, sa.ForeignKey("connections.id")),
        sa.Column("contact_id", sa.Integer, sa.ForeignKey("contacts.id", ondelete="SET NULL")),
        sa.Column("started_at", UTCDateTime, nullable=False),
        sa.Column("step", sa.String, nullable=False),
        sa.Column("since", UTCDateTime, nullable=False),
        sa.Column("by", sa.String, nullable=False),
        sa.Column("reached", sa.JSON, nullable=False),
        sa.Column("next_text", sa.String),
        sa.Column("due_on", sa.Date),
        sa.Column("notes", sa.String, nullable=False),
        sa.Column("removed_at", UTCDateTime),
    )
    op.create_index("ix_asks_job_id", "asks", ["job_id"])
    op.create_index("ix_asks_connection_id", "asks", ["connection_id"])
    op.create_index("ix_asks_due_on", "asks", ["due_on"])
