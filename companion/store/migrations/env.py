"""What alembic runs around the steps: it uses the connection and transaction it is given."""

from alembic import context
from sqlmodel import SQLModel

from companion.store import preparation_row, tables

assert tables.JobRow.metadata is preparation_row.PreparationRow.metadata is SQLModel.metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=SQLModel.metadata,
    render_as_batch=True,
    transactional_ddl=True,
)
context.run_migrations()
