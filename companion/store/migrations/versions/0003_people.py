"""Connections, what they did before, what was decided about company names, and the person's own background."""

import sqlalchemy as sa
from alembic import op
from sqlmodel import UTCDateTime

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Take the step."""
    op.create_table(
        "connections",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("identity", sa.String, nullable=False, unique=True),
        sa.Column("first_name", sa.String, nullable=False),
        sa.Column("last_name", sa.String, nullable=False),
        sa.Column("url", sa.String, nullable=False),
        sa.Column("email", sa.String, nullable=False),
        sa.Column("company", sa.String, nullable=False),
        sa.Column("position", sa.String, nullable=False),
        sa.Column("connected_on", sa.Date),
        sa.Column("words", sa.String, nullable=False),
        sa.Column("added_at", UTCDateTime, nullable=False),
        sa.Column("seen_at", UTCDateTime, nullable=False),
        sa.Column("missing_since", sa.Date),
    )
    op.create_index("ix_connections_company", "connections", ["company"])
    op.create_index("ix_connections_seen", "connections", ["seen_at"])
    op.create_table(
        "former_posts",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("connection_id", sa.Integer, sa.ForeignKey("connections.id"), nullable=False),
        sa.Column("company", sa.String, nullable=False),
        sa.Column("position", sa.String, nullable=False),
        sa.Column("until", sa.Date, nullable=False),
    )
    op.create_index("ix_former_posts_connection_id", "former_posts", ["connection_id"])
    op.create_index("ix_former_posts_company", "former_posts", ["company"])
    op.create_table(
        "company_decisions",
        sa.Column("a", sa.String, primary_key=True),
        sa.Column("b", sa.String, primary_key=True),
        sa.Column("verdict", sa.String, nullable=False),
        sa.Column("at", UTCDateTime, nullable=False),
    )
    op.create_table(
        "background",
        sa.Column("part", sa.String, primary_key=True),
        sa.Column("lines", sa.JSON, nullable=False),
        sa.Column("at", UTCDateTime, nullable=False),
    )
