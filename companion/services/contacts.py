"""The people named on a job."""

from companion.domain.contact import Contact, NewContact
from companion.domain.event import NewEvent
from companion.services.context import Context
from companion.services.journal import record
from companion.store import contacts as store
from companion.store.jobs import get_job


def add_contact(context: Context, *, job_id: int, new: NewContact) -> Contact:
    """The contact just added to a job."""
    now = context.clock.now()
    with context.database.write() as session:
        contact = store.add_contact(session, job_id, new)
        data = {"contact_id": contact.id, "name": contact.name}
        why = f"You added {contact.name}."
        event = NewEvent(job_id=job_id, kind="contact.added", at=now, by="person", why=why, data=dict(data))
        record(context, session, event)
        return contact


def remove_contact(context: Context, *, contact_id: int) -> Contact:
    """The contact just removed."""
    now = context.clock.now()
    with context.database.write() as session:
        contact = store.remove_contact(session, contact_id)
        data = {"contact_id": contact.id, "name": contact.name}
        why = f"You removed {contact.name}."
        event = NewEvent(job_id=contact.job_id, kind="contact.removed", at=now, by="person", why=why, data=dict(data))
        record(context, session, event)
        return contact


def contacts_of(context: Context, *, job_id: int) -> list[Contact]:
    """The contacts of a job in the order of adding; `JobNotFound` when there is no such job."""
    with context.database.read() as session:
        get_job(session, job_id)
        return store.contacts_of(session, job_id)
