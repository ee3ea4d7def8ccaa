"""Invented people who were asked for help with the invented jobs."""

from datetime import timedelta

from companion.domain.ask import Ask, AskMove, AskStep, NewAsk, NextAction
from companion.domain.connections import ConnectionQuery
from companion.domain.contact import NewContact
from companion.domain.person import NewConnection
from companion.services.change_ask import note_ask, plan_next_action
from companion.services.contacts import add_contact
from companion.services.move_ask import move_ask
from companion.services.start_ask import start_ask
from companion.store.people import add_people, search_connections
from tests.web.pages.invented import NOW
from tests.web.pages.tracker import Tracker

TODAY = NOW.date()


def known(tracker: Tracker, **stated: str) -> int:
    """The number of a connection at the invented company."""
    person = NewConnection.model_validate(
        {"first_name": "Kim", "last_name": "Vale", "company": "Fernhill Gardens", "position": "Engineer", **stated}
    )
    with tracker.database.write() as session:
        add_people(session, [("kim", person)], at=NOW)
        return search_connections(session, ConnectionQuery()).connections[0].id


def asked(tracker: Tracker, job_id: int, *, step: AskStep = AskStep.SENT, due_in: int | None = None, **who: int) -> Ask:
    """An ask of the connection or contact named in `who`, else of Rae Holm, who is no connection."""
    name = "" if who else "Rae Holm"
    ask = start_ask(tracker.context, new=NewAsk(job_id=job_id, name=name, **who), step=step)
    if due_in is None:
        return ask
    action = NextAction(text="Call her", due_on=TODAY + timedelta(days=due_in))
    return plan_next_action(tracker.context, ask_id=ask.id, action=action)


def ask_around(tracker: Tracker) -> None:
    """Asks at several steps about the first jobs, one overdue, and a recruiter nobody asked."""
    number = known(tracker, email="kim.vale@fernhill.example", url="https://people.example/in/kim-vale")
    first = asked(tracker, 1, connection_id=number, due_in=-3)
    note_ask(tracker.context, ask_id=first.id, text="Met at the plant fair.\nShe likes short mails.")
    asked(tracker, 2, connection_id=number, step=AskStep.DRAFTED)
    news = AskMove(target=AskStep.REPLIED, actor="automation", evidence="Glad to help!", evidence_at=NOW)
    move_ask(tracker.context, ask_id=first.id, move=news)
    asked(tracker, 1, step=AskStep.SUGGESTED)
    asked(tracker, 3, due_in=0)
    asked(tracker, 4, step=AskStep.INTRO_MADE)
    add_contact(tracker.context, job_id=1, new=NewContact(name="Sam Ortiz", role="Talent partner", phone="555 0102"))
