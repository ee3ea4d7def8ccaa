"""Receipts of filled forms."""

import sqlalchemy as sa
from alembic import op
from sqlmodel import UTCDateTime

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Take the step."""
    op.create_table(
        "receipts",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("fill", sa.String, nullable=False, unique=True),
        sa.Column("job_id", sa.Integer, sa.ForeignKey("jobs.id")),
        sa.Column("url", sa.String, nullable=False),
        sa.Column("identity", sa.String),
        sa.Column("title", sa.String, nullable=False),
        sa.Column("company", sa.String, nullable=False),
        sa.Column("location", sa.String, nullable=False),
        sa.Column("at", UTCDateTime, nullable=False),
        sa.Column("mode", sa.String, nullable=False),
        sa.Column("lines", sa.JSON, nullable=False),
    )
    op.create_index("ix_receipts_job_id", "receipts", ["job_id"])
    op.create_table(
        "receipt_keys",
        sa.Column("key", sa.String, primary_key=True),
        sa.Column("receipt_id", sa.Integer, sa.ForeignKey("receipts.id"), primary_key=True),
    )
    op.create_index("ix_receipt_keys_receipt_id", "receipt_keys", ["receipt_id"])
