"""The contact book has everybody once, in the order in which they want attention."""

from datetime import timedelta

from companion.domain.ask import Ask, AskMove, AskStep, NewAsk, NextAction
from companion.domain.connections import ConnectionQuery
from companion.domain.contact import NewContact
from companion.domain.contact_book import BookQuery, ContactRole, Wants
from companion.domain.job import Posting
from companion.domain.person import NewConnection
from companion.services.capture_job import capture_posting
from companion.services.change_ask import plan_next_action
from companion.services.contact_book import contact_book
from companion.services.contacts import add_contact
from companion.services.context import Context
from companion.services.delete_job import delete_job
from companion.services.move_ask import move_ask
from companion.services.start_ask import start_ask
from companion.store.people import add_people, search_connections
from tests.fakes import NOON, FrozenClock


def saved(context: Context, title: str, company: str = "Northwind Labs") -> int:
    return capture_posting(context, posting=Posting(title=title, company=company)).job.id


def connection(context: Context, **stated: str) -> int:
    person = NewConnection.model_validate({"first_name": "Kim", "last_name": "Vale", "company": "Quill", **stated})
    with context.database.write() as session:
        add_people(session, [("kim", person)], at=NOON)
        return search_connections(session, ConnectionQuery(text="kim vale")).connections[0].id


def names(context: Context, text: str = "", role: ContactRole | None = None) -> list[str]:
    return [entry.name for entry in contact_book(context, query=BookQuery(text=text, role=role))]


def ask(context: Context, job_id: int, name: str, *, due_in: int | None = None) -> Ask:
    begun = start_ask(context, new=NewAsk(job_id=job_id, name=name))
    if due_in is None:
        return begun
    action = NextAction(text="Call", due_on=NOON.date() + timedelta(days=due_in))
    return plan_next_action(context, ask_id=begun.id, action=action)


def test_one_person_named_in_several_places_is_one_entry(context: Context) -> None:
    first, second = saved(context, "Engineer"), saved(context, "Designer", "Quill")
    number = connection(context, email="kim@quill.example", position="Talent Partner")
    recruiter = NewContact(name="K. Vale", role="Recruiter", email="KIM@quill.example", phone="555 0100")
    add_contact(context, job_id=first, new=recruiter)
    start_ask(context, new=NewAsk(job_id=second, connection_id=number), step=AskStep.SENT)
    start_ask(context, new=NewAsk(job_id=first, name="kim VALE"))
    entries = contact_book(context, query=BookQuery())
    assert [entry.name for entry in entries] == ["K. Vale", "kim VALE"]
    kim = entries[0]
    assert kim.roles == {ContactRole.RECRUITER, ContactRole.REFERRER}
    assert (kim.connection_id, kim.phone) == (number, "555 0100")
    assert [job.id for job in kim.jobs] == [first, second]
    assert (kim.last_contact, len(kim.asks)) == (NOON, 1)


def test_who_is_overdue_comes_first_and_who_was_heard_from_last_next(context: Context, clock: FrozenClock) -> None:
    job = saved(context, "Engineer")
    for name, due_in in (("Ada", 3), ("Bo", -2), ("Cy", None), ("Dee", None), ("Eve", 0)):
        ask(context, job, name, due_in=due_in)
    clock.advance(hours=1)
    move_ask(context, ask_id=4, move=AskMove(target=AskStep.DECLINED))
    entries = contact_book(context, query=BookQuery())
    assert [entry.name for entry in entries] == ["Bo", "Eve", "Ada", "Dee", "Cy"]
    assert [entry.is_overdue(NOON.date()) for entry in entries] == [True, True, False, False, False]
    first = entries[0].next_ask
    assert first is not None
    assert first.name == "Bo"


def test_the_book_is_searched_by_beginnings_of_words_and_filtered_by_role(context: Context) -> None:
    job = saved(context, "Data Engineer")
    add_contact(context, job_id=job, new=NewContact(name="Rae Holm", role="Recruiter"))
    add_contact(context, job_id=job, new=NewContact(name="Sam Ortiz", role="Hiring manager"))
    ask(context, job, "Zoë Élan")
    assert names(context, "zoe") == names(context, "elan data") == ["Zoë Élan"]
    assert names(context, "northw") == ["Rae Holm", "Sam Ortiz", "Zoë Élan"]
    assert names(context, "olm") == names(context, "' OR 1=1 --") == []
    by_role = {role: names(context, role=role) for role in ContactRole}
    assert by_role == {
        ContactRole.RECRUITER: ["Rae Holm"],
        ContactRole.HIRING_MANAGER: ["Sam Ortiz"],
        ContactRole.REFERRER: ["Zoë Élan"],
        ContactRole.OTHER: [],
    }


def test_the_book_is_filtered_by_what_people_wait_for(context: Context, clock: FrozenClock) -> None:
    job = saved(context, "Engineer")
    for name, due_in in (("Ada", 40), ("Bo", 1), ("Cy", None)):
        ask(context, job, name, due_in=due_in)
    move_ask(context, ask_id=2, move=AskMove(target=AskStep.REPLIED))
    clock.advance(days=30)
    found = {wants: [one.name for one in contact_book(context, query=BookQuery(wants=wants))] for wants in Wants}
    assert found == {Wants.OVERDUE: ["Bo"], Wants.PLANNED: ["Bo", "Ada"], Wants.QUIET: ["Ada", "Cy"]}
    clock.advance(days=1)
    assert len(contact_book(context, query=BookQuery(wants=Wants.QUIET))) == 3


def test_an_asked_contact_is_a_referrer_too_and_a_deleted_job_takes_its_people_along(context: Context) -> None:
    job = saved(context, "Data Engineer")
    contact = add_contact(context, job_id=job, new=NewContact(name="Rae Holm", role="Gardener"))
    assert contact_book(context, query=BookQuery())[0].roles == {ContactRole.OTHER}
    start_ask(context, new=NewAsk(job_id=job, contact_id=contact.id))
    (entry,) = contact_book(context, query=BookQuery())
    assert entry.roles == {ContactRole.REFERRER}
    assert len(entry.asks) == 1
    delete_job(context, job_id=job)
    assert contact_book(context, query=BookQuery()) == []
