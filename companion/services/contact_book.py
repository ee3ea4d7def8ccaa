"""The contact book: recruiters, hiring managers and referrers, with the last contact and what comes next."""

from collections.abc import Iterable, Mapping

from companion.domain.ask import Ask
from companion.domain.contact import Contact
from companion.domain.contact_book import AboutJob, BookQuery, ContactRole, Entry, bound, in_order, telling
from companion.domain.job import Job
from companion.domain.person import Connection
from companion.people.contact_role import contact_role
from companion.services.context import Context
from companion.services.today import today
from companion.store.asks import standing_asks
from companion.store.contacts import all_contacts
from companion.store.jobs import jobs_by_id
from companion.store.people import get_connection

_REFERRER = frozenset({ContactRole.REFERRER})


def contact_book(context: Context, *, query: BookQuery) -> list[Entry]:
    """Everybody whom `query` asks for, each once, in the order in which they want attention."""
    with context.database.read() as session:
        contacts, asks = all_contacts(session), standing_asks(session)
        jobs = jobs_by_id(session, {one.job_id for one in contacts} | {one.job_id for one in asks})
        numbers = dict.fromkeys(ask.connection_id for ask in asks if ask.connection_id is not None)
        connections = {number: get_connection(session, number) for number in numbers}
    entries = [
        *(_of_contact(contact, jobs, asks) for contact in contacts),
        *(_of_ask(ask, jobs, connections) for ask in asks if ask.contact_id is None),
    ]
    return in_order(bound(entries), query, today(context))


def _of_contact(contact: Contact, jobs: Mapping[int, Job], asks: Iterable[Ask]) -> Entry:
    theirs = tuple(ask for ask in asks if ask.contact_id == contact.id)
    about = _about(jobs[contact.job_id])
    roles = telling(frozenset({contact_role(contact.role)}) | (_REFERRER if theirs else frozenset()))
    stated = contact.model_dump(include={"name", "email", "phone", "url", "note"})
    return Entry(**stated, roles=roles, title=contact.role, company=about.company, jobs=(about,), asks=theirs)


def _of_ask(ask: Ask, jobs: Mapping[int, Job], connections: Mapping[int, Connection]) -> Entry:
    about = _about(jobs[ask.job_id])
    if ask.connection_id is None:
        return Entry(name=ask.name, roles=_REFERRER, company=about.company, jobs=(about,), asks=(ask,))
    person = connections[ask.connection_id]
    recruits = {contact_role(person.position)} & {ContactRole.RECRUITER}
    return Entry(
        name=person.name or ask.name,
        roles=_REFERRER | recruits,
        title=person.position,
        company=person.company or about.company,
        email=person.email,
        url=person.url,
        connection_id=person.id,
        jobs=(about,),
        asks=(ask,),
    )


def _about(job: Job) -> AboutJob:
    return AboutJob(id=job.id, title=job.posting.title, company=job.posting.company)
