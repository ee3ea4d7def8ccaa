"""Asks are kept, found by job, person and day, and follow from the log."""

from datetime import date

import pytest
from sqlmodel import Session

from companion.domain.ask import Ask, AskState, AskStep, NewAsk, NextAction
from companion.domain.connections import ConnectionQuery
from companion.domain.contact import NewContact
from companion.domain.errors import NotFound
from companion.domain.event import NewEvent
from companion.domain.job import Job
from companion.domain.person import NewConnection
from companion.store import asks, jobs
from companion.store.ask_log import events_of_ask, rebuild_asks
from companion.store.contacts import add_contact, remove_contact
from companion.store.database import Database
from companion.store.events import append_event
from companion.store.people import add_people, search_connections
from tests.store.examples import NOW, later, saved

FRIDAY = date(2026, 3, 6)


def state(step: AskStep = AskStep.SENT, *, due_on: date | None = None) -> AskState:
    action = NextAction(text="Call", due_on=due_on) if due_on else None
    return AskState(step=step, since=NOW, by="person", reached={step: NOW}, next_action=action)


def asked(session: Session, job: Job, *, at: AskState | None = None, **who: int) -> Ask:
    """An ask with the event of its start, the events being on the person's side."""
    there = at or state()
    ask = asks.add_ask(session, NewAsk(job_id=job.id, name="Kim Vale", **who), there)
    planned = there.next_action.model_dump(mode="json") if there.next_action else None
    data = {"ask_id": ask.id, "step": there.step.value, "next_action": planned}
    append_event(session, NewEvent(job_id=job.id, kind="ask.started", at=NOW, by="person", why="", data=data))
    return ask


def connection(session: Session) -> int:
    person = NewConnection(first_name="Kim", last_name="Vale", company="Example Bread")
    add_people(session, [("kim", person)], at=NOW)
    return search_connections(session, ConnectionQuery(text="kim")).connections[0].id


def test_an_ask_comes_back_as_it_was_written(database: Database) -> None:
    with database.write() as session:
        job, number = saved(session), connection(session)
        ask = asked(session, job, at=state(due_on=FRIDAY), connection_id=number)
    with database.read() as session:
        assert asks.get_ask(session, ask.id) == ask
        assert asks.asks_of_job(session, job.id) == asks.asks_of_connection(session, number) == [ask]
        assert events_of_ask(session, ask)[0].data["step"] == "sent"
        with pytest.raises(NotFound):
            asks.get_ask(session, 2**40)
    assert (ask.reached, ask.started_at, ask.last_contact) == ({AskStep.SENT: NOW}, NOW, NOW)
    assert ask.next_action == NextAction(text="Call", due_on=FRIDAY)


def test_what_is_due_comes_in_the_order_of_days(database: Database) -> None:
    with database.write() as session:
        job, gone = saved(session), saved(session)
        days = (date(2026, 3, 5), date(2026, 3, 7), date(2026, 3, 1), None)
        first, _, oldest, _ = (asked(session, job, at=state(due_on=day)) for day in days)
        asked(session, gone, at=state(due_on=FRIDAY))
        jobs.set_deleted(session, gone.id, at=NOW)
        assert asks.due_asks(session, FRIDAY) == [oldest, first]


def test_a_referral_is_in_progress_from_sending_to_the_end(database: Database) -> None:
    with database.write() as session:
        found = {step: asked(session, saved(session), at=state(step)).job_id for step in AskStep}
        removed = asked(session, saved(session))
        asks.set_state(session, removed.id, state().model_copy(update={"removed_at": later(1)}))
        going = asks.jobs_in_progress(session, [*found.values(), removed.job_id])
        assert going == {found[AskStep.SENT], found[AskStep.REPLIED], found[AskStep.INTRO_MADE]}
        assert asks.jobs_in_progress(session, []) == frozenset()


def test_removing_a_contact_leaves_the_ask_with_the_name(database: Database) -> None:
    with database.write() as session:
        job = saved(session)
        contact = add_contact(session, job.id, NewContact(name="Kim Vale"))
        ask = asked(session, job, contact_id=contact.id)
        remove_contact(session, contact.id)
    with database.read() as session:
        kept = asks.get_ask(session, ask.id)
    assert (kept.name, kept.contact_id) == ("Kim Vale", None)


def test_rebuilding_puts_an_ask_where_its_events_say_and_leaves_the_others(database: Database) -> None:
    with database.write() as session:
        job, other = saved(session), saved(session)
        wrong, right, away = asked(session, job), asked(session, job), asked(session, other)
        for ask in (wrong, away):
            asks.set_state(session, ask.id, state(AskStep.THANKED, due_on=FRIDAY))
        assert rebuild_asks(session) == 2
        assert rebuild_asks(session) == 0
        assert [asks.get_ask(session, ask.id) for ask in (wrong, right, away)] == [wrong, right, away]
