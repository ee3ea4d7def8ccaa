"""The people named on a job."""

from sqlmodel import Session, col, select

from companion.domain.contact import Contact, NewContact
from companion.domain.errors import NotFound
from companion.store.jobs import get_job
from companion.store.rows import ALIVE_JOB
from companion.store.tables import ContactRow, JobRow


def add_contact(session: Session, job_id: int, new: NewContact) -> Contact:
    """The contact just added to a job; raises `JobNotFound`."""
    row = ContactRow(job_id=get_job(session, job_id).id, **new.model_dump())
    session.add(row)
    session.flush()
    return _contact_of(row)


def contacts_of(session: Session, job_id: int) -> list[Contact]:
    """The contacts of a job in the order of adding."""
    rows = session.exec(select(ContactRow).where(ContactRow.job_id == job_id).order_by(col(ContactRow.id)))
    return [_contact_of(row) for row in rows]


def all_contacts(session: Session) -> list[Contact]:
    """The contacts of all jobs that are in the tracker, in the order of adding."""
    alive = col(ContactRow.job_id).in_(select(JobRow.id).where(ALIVE_JOB))
    return [_contact_of(row) for row in session.exec(select(ContactRow).where(alive).order_by(col(ContactRow.id)))]


def remove_contact(session: Session, contact_id: int) -> Contact:
    """The contact just removed; raises `NotFound`."""
    row = session.get(ContactRow, contact_id) if 0 < contact_id < 2**31 else None
    if row is None:
        raise NotFound("This contact is gone already.")
    removed = _contact_of(row)
    session.delete(row)
    session.flush()
    return removed


def _contact_of(row: ContactRow) -> Contact:
    return Contact.model_validate(row.model_dump())
