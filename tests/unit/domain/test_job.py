"""A posting, a salary and a query refuse what makes no sense and clean what they keep."""

from datetime import UTC, datetime
from typing import Any

import pytest
from pydantic import ValidationError

from companion.domain.job import Posting, Salary
from companion.domain.query import JobQuery
from companion.domain.task import TaskState


def test_title_and_company_are_all_a_posting_needs() -> None:
    posting = Posting(title=" Baker\u202e ", company="Example\nBread")
    assert (posting.title, posting.company, posting.location) == ("Baker", "Example Bread", None)


@pytest.mark.parametrize(
    "fields", [{"title": " "}, {"company": "\u200b"}, {"min_years": 61}, {"min_years": -1}, {"z": 1}]
)
def test_a_posting_refuses_what_makes_no_sense(fields: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        Posting.model_validate({"title": "Baker", "company": "Example Bread", **fields})


def test_places_are_told_in_one_line() -> None:
    posting = Posting(title="Baker", company="Example Bread", locations=("Brest", "Remote, EU"))
    assert posting.location == "Brest; Remote, EU"


@pytest.mark.parametrize("fields", [{"min": 10, "max": 20}, {"min": 0}, {"max": 3}, {"min": 5, "max": 5}])
def test_a_salary_has_a_lowest_or_a_highest_amount(fields: dict[str, Any]) -> None:
    assert Salary(**fields, currency="EUR", period="hour").model_dump(exclude_none=True).items() >= fields.items()


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"currency": "EUR"},
        {"min": 20, "max": 10},
        {"min": -1},
        {"max": float("inf")},
        {"min": float("nan")},
        {"min": 1, "currency": "euro"},
        {"min": 1, "period": "decade"},
    ],
)
def test_a_salary_refuses_what_makes_no_sense(fields: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        Salary(**fields)


def test_a_query_without_time_zone_is_taken_as_utc() -> None:
    asked = JobQuery.model_validate({"saved_after": "2026-03-02T09:30:00"})
    assert asked.saved_after == datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
    moment = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
    assert JobQuery(saved_after=moment).saved_after == moment


@pytest.mark.parametrize("fields", [{"limit": 0}, {"limit": 501}, {"offset": -1}, {"offset": 2**63}, {"sort": "luck"}])
def test_a_query_refuses_what_makes_no_sense(fields: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        JobQuery(**fields)


def test_a_task_is_over_when_nothing_more_will_happen() -> None:
    assert [state for state in TaskState if not state.is_over] == [TaskState.QUEUED, TaskState.RUNNING]
