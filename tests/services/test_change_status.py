"""Moving a job, taking it back, and what the person is told about the past."""

from datetime import UTC, datetime, timedelta

import pytest

from companion.domain.application import Column, Move, Status
from companion.domain.errors import InvalidInput, JobNotFound, TransitionRefused
from companion.domain.history import sentence
from companion.domain.job import Job, Posting
from companion.services.capture_job import capture_page, capture_posting
from companion.services.change_status import change_status
from companion.services.context import Context
from companion.services.find_jobs import find_job, glance, timeline
from companion.services.look_at_page import look_at_page
from companion.services.undo_status import undo_status
from companion.store.events import rebuild_projection
from tests.fakes import NOON, FrozenClock, RecordingPublisher
from tests.services.postings import URL, move, page


@pytest.fixture
def job(context: Context) -> Job:
    return capture_page(context, url=URL, html=page()).job


def test_a_move_is_an_event_with_its_reason(context: Context, job: Job, publisher: RecordingPublisher) -> None:
    moved = move(context, job.id, Status.APPLIED, note="sent by mail")
    event = timeline(context, job_id=job.id)[-1]
    assert (moved.status, moved.applied_at, moved.status_by) == (Status.APPLIED, NOON, "person")
    assert (event.why, event.data) == ("sent by mail", {"from": "saved", "to": "applied"})
    assert publisher.published[-1][1]["change"] == "job.status_changed"


def test_a_refused_move_leaves_no_trace(context: Context, job: Job, publisher: RecordingPublisher) -> None:
    move(context, job.id, Status.REJECTED)
    told = len(publisher.published)
    with pytest.raises(TransitionRefused, match="Add a note"):
        move(context, job.id, Status.OFFER)
    assert (find_job(context, job_id=job.id).status, len(publisher.published)) == (Status.REJECTED, told)
    assert len(timeline(context, job_id=job.id)) == 2


def test_automation_never_undoes_what_the_person_set_later(context: Context, job: Job, clock: FrozenClock) -> None:
    clock.advance(hours=2)
    move(context, job.id, Status.INTERVIEW)
    old_news = Move(target=Status.REJECTED, actor="automation", evidence_at=NOON)
    with pytest.raises(TransitionRefused, match="so it stays"):
        change_status(context, job_id=job.id, move=old_news)
    fresh = old_news.model_copy(update={"evidence_at": NOON + timedelta(hours=3)})
    assert change_status(context, job_id=job.id, move=fresh).status_by == "automation"


def test_undo_takes_back_one_change_after_the_other(context: Context, job: Job, clock: FrozenClock) -> None:
    move(context, job.id, Status.APPLIED)
    clock.advance(days=3)
    move(context, job.id, Status.INTERVIEW)
    assert undo_status(context, job_id=job.id).status == Status.APPLIED
    assert undo_status(context, job_id=job.id).status == Status.SAVED
    with pytest.raises(InvalidInput, match="no status change"):
        undo_status(context, job_id=job.id)
    assert [event.kind for event in timeline(context, job_id=job.id)[1:]] == ["job.status_changed"] * 4


def test_undo_brings_back_the_day_of_applying(context: Context, job: Job, clock: FrozenClock) -> None:
    move(context, job.id, Status.APPLIED)
    clock.advance(days=9)
    move(context, job.id, Status.SAVED, note="wrong button")
    back = undo_status(context, job_id=job.id)
    assert (back.status, back.applied_at) == (Status.APPLIED, NOON)


def test_a_change_after_an_undo_can_be_undone_too(context: Context, job: Job) -> None:
    move(context, job.id, Status.APPLIED)
    undo_status(context, job_id=job.id)
    move(context, job.id, Status.REJECTED)
    assert undo_status(context, job_id=job.id).status == Status.SAVED


def test_the_status_follows_from_the_events_alone(context: Context, job: Job, clock: FrozenClock) -> None:
    move(context, job.id, Status.APPLIED)
    clock.advance(days=1)
    move(context, job.id, Status.SCREENING)
    undo_status(context, job_id=job.id)
    with context.database.write() as session:
        assert rebuild_projection(session) == 0


def test_a_job_that_is_not_there_cannot_be_moved(context: Context) -> None:
    with pytest.raises(JobNotFound):
        move(context, 77, Status.APPLIED)


def test_the_history_of_a_company_is_told_on_its_other_postings(context: Context, clock: FrozenClock) -> None:
    clock.moment = datetime(2025, 12, 3, 9, tzinfo=UTC)
    old = capture_posting(context, posting=Posting(title="Analyst", company="The Northwind Labs, Inc.")).job
    move(context, old.id, Status.APPLIED)
    clock.moment = datetime(2026, 4, 9, 9, tzinfo=UTC)
    move(context, old.id, Status.REJECTED)
    capture_posting(context, posting=Posting(title="Analyst", company="Southwind Labs"))
    clock.moment = NOON
    look = look_at_page(context, url=URL, html=page())
    assert [line.sentence for line in look.history] == [
        "You applied here for Analyst in December 2025; rejected in April."
    ]
    assert (look.job, look.history[0].same_role) == (None, False)


@pytest.mark.parametrize(
    ("steps", "words"),
    [
        ([], "You saved {role} here in March."),
        ([(Status.PREPARING, 4)], "You have been preparing an application here for {role} since April."),
        ([(Status.APPLIED, 4)], "You applied here for {role} in April."),
        (
            [(Status.APPLIED, 3), (Status.INTERVIEW, 4)],
            "You applied here for {role} in March; interview in April.",
        ),
        (
            [(Status.APPLIED, 3), (Status.WITHDRAWN, 5)],
            "You applied here for {role} in March; you withdrew in May.",
        ),
        (
            [(Status.APPLIED, 3), (Status.OFFER, 5), (Status.DECLINED, 6)],
            "You applied here for {role} in March; you declined in June.",
        ),
        ([(Status.CLOSED, 5)], "You saved {role} here in March; closed in May."),
    ],
)
def test_the_past_is_told_in_plain_words(
    context: Context, clock: FrozenClock, steps: list[tuple[Status, int]], words: str
) -> None:
    clock.moment = datetime(2026, 3, 2, tzinfo=UTC)
    job = capture_page(context, url=URL, html=page()).job
    for status, month in steps:
        clock.moment = datetime(2026, month, 2, tzinfo=UTC)
        job = move(context, job.id, status)
    assert sentence(job, NOON) == words.format(role="Data Engineer")


def test_the_past_of_another_role_names_it_but_never_at_length(context: Context) -> None:
    job = capture_posting(context, posting=Posting(title="Harbor " * 40, company="Quay")).job
    assert len(sentence(job, NOON)) < 100
    assert sentence(job, NOON, same_role=True).startswith("You saved this same role in ")


def test_a_glance_finds_and_counts(context: Context, job: Job) -> None:
    other = capture_posting(context, posting=Posting(title="Welder", company="Forge & Sons")).job
    move(context, other.id, Status.APPLIED)
    found = glance(context, query="pipelines")
    assert [each.id for each in found.page.jobs] == [job.id]
    assert (found.counts[Column.SAVED], found.counts[Column.APPLIED], found.counts[Column.OFFER]) == (1, 1, 0)
    assert [each.id for each in glance(context, column=Column.APPLIED).page.jobs] == [other.id]
    assert glance(context, limit=1).page.total == 2
