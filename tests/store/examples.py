"""Invented jobs for the store's tests."""

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlmodel import Session

from companion.domain.job import Job, NewJob, Posting
from companion.store.jobs import add_job

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


def later(minutes: int) -> datetime:
    """So many minutes after `NOW`."""
    return NOW + timedelta(minutes=minutes)


def posting(**fields: Any) -> Posting:
    """A posting; `fields` replace the example's."""
    return Posting(**{"title": "Baker", "company": "Example Bread", **fields})


def new_job(**fields: Any) -> NewJob:
    """A job about to be added; what belongs to a posting goes into it, the rest into the job."""
    of_posting = {name: fields.pop(name) for name in list(fields) if name in Posting.model_fields}
    example = {"posting": posting(**of_posting), "url": "https://jobs.example/1", "door": "page", "at": NOW}
    return NewJob(**{**example, "by": "person", **fields})


def saved(session: Session, **fields: Any) -> Job:
    """A job in the tracker."""
    return add_job(session, new_job(**fields))
