"""Whom a message goes to: a connection, or somebody named on the job."""

from typing import Literal

from companion.domain.contact import Contact
from companion.domain.errors import NotFound
from companion.domain.message import Addressee
from companion.domain.person import Connection
from companion.services.context import Context
from companion.store.contacts import contacts_of
from companion.store.people import get_connection

Kind = Literal["connection", "contact"]


def find_addressee(context: Context, *, job_id: int, kind: Kind, number: int) -> Addressee:
    """The connection, or the contact of the job, with this number; `NotFound` when there is none."""
    with context.database.read() as session:
        if kind == "connection":
            return _of_connection(get_connection(session, number))
        found = next((contact for contact in contacts_of(session, job_id) if contact.id == number), None)
        if found is None:
            raise NotFound("This contact is no longer on the job. Reload the page.")
        return _of_contact(found)


def _of_connection(person: Connection) -> Addressee:
    return Addressee(
        who=f"connection:{person.id}",
        first_name=person.first_name,
        full_name=person.name,
        post=person.position,
        company=person.company,
        former_companies=tuple(post.company for post in person.previously if post.company),
        email=person.email,
        url=person.url,
        connected_on=person.connected_on,
        is_connected=person.missing_since is None,
    )


def _of_contact(contact: Contact) -> Addressee:
    """A contact has one name only: its first word is a first name when it looks like one (“Dr.” does not)."""
    first, _, rest = contact.name.partition(" ")
    return Addressee(
        who=f"contact:{contact.id}",
        first_name=first if rest and first.isalpha() else "",
        full_name=contact.name,
        post=contact.role,
        email=contact.email,
        url=contact.url,
    )
