"""The shape in which an application to prepare is stored."""

from datetime import datetime

from sqlmodel import Field

from companion.store.row import Row


class PreparationRow(Row, table=True):
    """An application on the list of those to prepare."""

    __tablename__ = "preparations"

    id: int | None = Field(default=None, primary_key=True)
    url: str
    label: str = ""
    job_id: int | None = Field(default=None, foreign_key="jobs.id")
    state: str = Field(index=True)
    message: str = ""
    receipt: int | None = Field(default=None, foreign_key="receipts.id")
    screenshot: bool = False
    added_at: datetime
    at: datetime
