"""Asking people about a job: begun, moved, planned, taken back, and reminded of."""

from contextlib import suppress
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from companion.domain.ask import Ask, AskMove, AskState, AskStep, NewAsk, NextAction
from companion.domain.ask_projection import project_ask
from companion.domain.connections import ConnectionQuery
from companion.domain.contact import NewContact
from companion.domain.errors import CompanionError, InvalidInput, JobNotFound, NotFound, TransitionRefused
from companion.domain.job import Job
from companion.domain.person import NewConnection
from companion.services.capture_job import capture_page
from companion.services.change_ask import note_ask, plan_next_action, remove_ask
from companion.services.contacts import add_contact
from companion.services.context import Context
from companion.services.delete_job import delete_job
from companion.services.find_asks import asks_of_job, due_asks
from companion.services.find_jobs import timeline
from companion.services.find_referrers import referrers_of
from companion.services.move_ask import move_ask
from companion.services.start_ask import start_ask
from companion.services.undo_ask import undo_ask
from companion.store.ask_log import events_of_ask, rebuild_asks
from companion.store.asks import all_asks, get_ask, set_state
from companion.store.people import add_people, search_connections
from tests.fakes import NOON, FrozenClock, RecordingPublisher
from tests.services.postings import URL, page

TODAY = NOON.date()


@pytest.fixture
def job(context: Context) -> Job:
    return capture_page(context, url=URL, html=page()).job


@pytest.fixture
def sent(context: Context, job: Job) -> Ask:
    return start_ask(context, new=NewAsk(job_id=job.id, name="Kim Vale"), step=AskStep.SENT)


def connection(context: Context) -> int:
    person = NewConnection(first_name="Kim", last_name="Vale", company="Northwind Labs", position="Engineer")
    with context.database.write() as session:
        add_people(session, [("kim", person)], at=NOON)
        return search_connections(session, ConnectionQuery(text="kim")).connections[0].id


def reply(hours: int) -> AskMove:
    """What a mail says that was written so many hours after noon."""
    at = NOON + timedelta(hours=hours)
    return AskMove(target=AskStep.REPLIED, actor="automation", evidence="Happy to refer you!", evidence_at=at)


def test_asking_is_an_event_of_the_job(context: Context, job: Job, publisher: RecordingPublisher) -> None:
    ask = start_ask(context, new=NewAsk(job_id=job.id, connection_id=connection(context)))
    event = timeline(context, job_id=job.id)[-1]
    assert (ask.name, ask.step, ask.next_action) == ("Kim Vale", AskStep.SUGGESTED, None)
    assert (event.kind, event.data["ask_id"], event.data["name"]) == ("ask.started", ask.id, "Kim Vale")
    assert publisher.published[-2:] == [
        ("job.changed", {"job_id": job.id, "change": "ask.started", "at": NOON.isoformat()}),
        ("ask.due", {"count": 0, "at": NOON.isoformat()}),
    ]


def test_nobody_is_asked_twice_about_one_job_but_their_ask_moves_on(context: Context, job: Job) -> None:
    number = connection(context)
    contact = add_contact(context, job_id=job.id, new=NewContact(name="Rae Holm", role="Recruiter"))
    for who in ({"connection_id": number}, {"contact_id": contact.id}, {"name": "Ida  Élan"}):
        new = NewAsk.model_validate({"job_id": job.id, **who})
        first = start_ask(context, new=new)
        moved = start_ask(context, new=new, step=AskStep.SENT)
        assert (moved.id, moved.step) == (first.id, AskStep.SENT)
        assert start_ask(context, new=new, step=AskStep.DRAFTED) == moved
    assert start_ask(context, new=NewAsk(job_id=job.id, name="ida elan")).name == "Ida Élan"
    assert [ask.name for ask in asks_of_job(context, job_id=job.id)] == ["Kim Vale", "Rae Holm", "Ida Élan"]


def test_an_ask_of_nobody_or_of_somebody_gone_is_refused(context: Context, job: Job) -> None:
    with pytest.raises(InvalidInput, match="Say whom"):
        start_ask(context, new=NewAsk(job_id=job.id, name=" \u202e "))
    with pytest.raises(InvalidInput, match="no longer on the job"):
        start_ask(context, new=NewAsk(job_id=job.id, contact_id=9))
    with pytest.raises(NotFound):
        start_ask(context, new=NewAsk(job_id=job.id, connection_id=9))
    with pytest.raises(JobNotFound):
        start_ask(context, new=NewAsk(job_id=77, name="Kim"))


def test_a_reply_in_the_mail_moves_the_ask_and_says_why(context: Context, sent: Ask, clock: FrozenClock) -> None:
    clock.advance(days=1)
    replied = move_ask(context, ask_id=sent.id, move=reply(5))
    event = timeline(context, job_id=sent.job_id)[-1]
    assert (replied.step, replied.by, replied.last_contact) == ("replied", "automation", NOON + timedelta(hours=5))
    assert replied.next_action == NextAction(text="Answer", due_on=TODAY + timedelta(days=2))
    assert (event.by, event.why, event.data["evidence"]) == ("automation", "Happy to refer you!", "Happy to refer you!")
    with pytest.raises(TransitionRefused, match="already at"):
        move_ask(context, ask_id=sent.id, move=reply(5))


def test_what_the_person_took_back_is_not_moved_again_by_the_same_mail(
    context: Context, sent: Ask, clock: FrozenClock
) -> None:
    clock.advance(hours=6)
    move_ask(context, ask_id=sent.id, move=reply(5))
    back = undo_ask(context, ask_id=sent.id)
    assert (back.step, back.reached, back.next_action) == (sent.step, sent.reached, sent.next_action)
    with pytest.raises(TransitionRefused, match="so it stays"):
        move_ask(context, ask_id=sent.id, move=reply(5))
    assert move_ask(context, ask_id=sent.id, move=reply(7)).step == AskStep.REPLIED


def test_everything_about_an_ask_is_taken_back_one_after_the_other(context: Context, sent: Ask) -> None:
    plan_next_action(context, ask_id=sent.id, action=NextAction(text="Call", due_on=TODAY))
    note_ask(context, ask_id=sent.id, text="Met in Lyon")
    noted = note_ask(context, ask_id=sent.id, text="Likes tea")
    assert noted.notes == "Met in Lyon\n\nLikes tea"
    remove_ask(context, ask_id=sent.id)
    assert asks_of_job(context, job_id=sent.job_id) == []
    with pytest.raises(NotFound, match="was removed"):
        note_ask(context, ask_id=sent.id, text="more")
    assert undo_ask(context, ask_id=sent.id) == noted
    for _ in range(3):
        back = undo_ask(context, ask_id=sent.id)
    assert back == sent
    assert undo_ask(context, ask_id=sent.id).removed_at is not None
    with pytest.raises(InvalidInput, match="no change"):
        undo_ask(context, ask_id=sent.id)


def test_planning_the_same_again_leaves_no_event(context: Context, sent: Ask) -> None:
    before = len(timeline(context, job_id=sent.job_id))
    plan_next_action(context, ask_id=sent.id, action=sent.next_action)
    assert len(timeline(context, job_id=sent.job_id)) == before
    assert plan_next_action(context, ask_id=sent.id, action=None).next_action is None


def test_the_person_is_reminded_from_the_day_on(context: Context, sent: Ask, clock: FrozenClock) -> None:
    assert due_asks(context) == []
    clock.advance(days=7)
    (due,) = due_asks(context)
    assert (due.ask, due.job.id) == (sent, sent.job_id)
    delete_job(context, job_id=sent.job_id)
    assert due_asks(context) == []
    with pytest.raises(JobNotFound):
        move_ask(context, ask_id=sent.id, move=AskMove(target=AskStep.REPLIED))


DEEDS = st.one_of(
    st.builds(
        AskMove,
        target=st.sampled_from(AskStep),
        actor=st.sampled_from(["person", "automation"]),
        note=st.sampled_from(["", "because"]),
        evidence_at=st.none() | st.integers(0, 90).map(lambda hours: NOON + timedelta(hours=hours)),
    ),
    st.builds(NextAction, text=st.just("Call"), due_on=st.dates(date(2026, 11, 1), date(2026, 12, 31))),
    st.sampled_from(["undo", "undo", "undo", "note", "remove", "plan nothing", "start"]),
)


def do(context: Context, ask: Ask, deed: AskMove | NextAction | str) -> None:
    if isinstance(deed, AskMove):
        move_ask(context, ask_id=ask.id, move=deed)
    elif isinstance(deed, NextAction) or deed == "plan nothing":
        plan_next_action(context, ask_id=ask.id, action=deed if isinstance(deed, NextAction) else None)
    elif deed == "undo":
        undo_ask(context, ask_id=ask.id)
    elif deed == "start":
        start_ask(context, new=NewAsk(job_id=ask.job_id, name=ask.name), step=AskStep.DRAFTED)
    elif deed == "note":
        note_ask(context, ask_id=ask.id, text="Met in Lyon")
    else:
        remove_ask(context, ask_id=ask.id)


class UndoneError(Exception):
    """Ends an example, so that the next one starts from nothing."""


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(first=st.sampled_from(AskStep), deeds=st.lists(DEEDS, max_size=14))
def test_whatever_happens_to_an_ask_its_row_is_what_its_events_say(
    context: Context, clock: FrozenClock, *, first: AskStep, deeds: list[AskMove | NextAction | str]
) -> None:
    clock.moment = NOON
    with suppress(UndoneError), context.database.write() as session:
        job = capture_page(context, url=URL, html=page()).job
        ask = start_ask(context, new=NewAsk(job_id=job.id, name="Kim"), step=first)
        for deed in deeds:
            clock.advance(hours=3)
            with suppress(CompanionError):
                do(context, ask, deed)
        assert rebuild_asks(session) == 0
        rows = all_asks(session)
        for row in rows:
            truth = project_ask(events_of_ask(session, row))
            assert truth == AskState(**{name: getattr(row, name) for name in AskState.model_fields})
            set_state(session, row.id, AskState(step=AskStep.THANKED, since=clock.now(), by="automation", notes="x"))
        assert rebuild_asks(session) == len(rows)
        assert [get_ask(session, row.id) for row in rows] == rows
        raise UndoneError


def test_who_answered_before_is_told_among_the_referrers(context: Context, job: Job, clock: FrozenClock) -> None:
    number = connection(context)
    ask = start_ask(context, new=NewAsk(job_id=job.id, connection_id=number), step=AskStep.SENT)
    silent = referrers_of(context, job_id=job.id).exact[0]
    clock.advance(hours=2)
    move_ask(context, ask_id=ask.id, move=reply(1))
    heard = referrers_of(context, job_id=job.id).exact[0]
    assert heard.score > silent.score
    assert "You wrote to each other in November 2026." in set(heard.because) - set(silent.because)
