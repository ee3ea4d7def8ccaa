from datetime import timedelta

from pydantic import JsonValue

from companion.domain.application import Status
from companion.domain.event import Event, EventKind
from companion.domain.job import Job, Posting
from companion.web.views.board import card, hue
from companion.web.views.move import move_choices
from companion.web.views.timeline import timeline
from tests.web.pages.invented import NOW, full_posting


def _event(number: int, kind: EventKind, **data: JsonValue) -> Event:
    at = NOW - timedelta(hours=10 - number)
    return Event(id=number, job_id=1, kind=kind, at=at, by="person", why="Because.", data=data)


def _job(posting: Posting, status: Status) -> Job:
    return Job(
        id=1, posting=posting, url="", door="manual", status=status, status_since=NOW, status_by="person",
        created_at=NOW, updated_at=NOW,
    )  # fmt: skip


def test_the_latest_comes_first_and_only_the_last_move_can_be_undone() -> None:
    moments = timeline(
        [
            _event(1, "job.saved", status="saved"),
            _event(2, "job.status_changed", **{"from": "saved", "to": "applied"}),
            _event(3, "job.status_changed", **{"from": "applied", "to": "rejected"}),
            _event(4, "job.noted", text="Sad"),
        ],
        NOW,
    )
    assert [moment.headline for moment in moments] == ["Note", "Moved to Rejected", "Moved to Applied", "Saved"]
    assert [moment.can_undo for moment in moments] == [False, True, False, False]
    assert [moment.column for moment in moments] == ["", "closed", "applied", "saved"]


def test_one_sitting_of_writing_notes_is_one_line() -> None:
    writing = [_event(number, "job.edited", notes=["a", "b"]) for number in (1, 2, 3)]
    both = _event(4, "job.edited", notes=["b", "c"], title=["Old", "New"])
    assert len(timeline([*writing, both, _event(5, "job.edited", notes=["c", "d"])], NOW)) == 3


def test_an_edit_shows_each_field_before_and_after_in_words() -> None:
    salary: JsonValue = [None, {"min": 5, "currency": "EUR", "max": None}]
    [moment] = timeline([_event(1, "job.edited", employment_type=["full_time", None], salary=salary)], NOW)
    assert moment.headline == "Edited: employment type, salary"
    assert [(change.field, change.before, change.after) for change in moment.changes] == [
        ("Employment type", "full_time", ""),
        ("Salary", "", "min 5, currency EUR"),
    ]


def test_a_card_says_its_status_only_where_the_column_does_not() -> None:
    assert card(_job(full_posting(), Status.INTERVIEW), NOW).state == ""
    assert card(_job(full_posting(), Status.FINAL_ROUND), NOW).state == "Final round"


def test_a_card_warns_of_the_end_only_before_the_application() -> None:
    job = _job(full_posting(), Status.SAVED)
    assert card(job, NOW).closing == "closes in 5 days"
    assert card(job.model_copy(update={"applied_at": NOW}), NOW).closing == ""


def test_a_company_has_the_same_color_however_it_is_written() -> None:
    assert hue("Zephyr") == hue("ZEPHYR")


def test_the_question_where_to_move_marks_usual_steps_and_starts_at_the_first() -> None:
    choices = [choice for group in move_choices(_job(full_posting(), Status.OFFER)).groups for choice in group.choices]
    assert [choice.status for choice in choices if choice.first] == ["accepted"]
    assert [choice.status for choice in choices if choice.current] == ["offer"]
    assert {choice.status for choice in choices if choice.usual} == {
        "accepted", "declined", "rejected", "withdrawn", "closed",
    }  # fmt: skip
