"""The people named on a job."""

from fastapi import APIRouter

from companion.domain.contact import Contact, NewContact
from companion.services.contacts import add_contact, contacts_of, remove_contact
from companion.web.context import ContextOf

router = APIRouter(prefix="/api", tags=["contacts"])


@router.get("/jobs/{job_id}/contacts")
def contacts(context: ContextOf, job_id: int) -> list[Contact]:
    """The job's contacts in the order of adding."""
    return contacts_of(context, job_id=job_id)


@router.post("/jobs/{job_id}/contacts", status_code=201)
def add(context: ContextOf, job_id: int, body: NewContact) -> Contact:
    """The contact just added."""
    return add_contact(context, job_id=job_id, new=body)


@router.delete("/contacts/{contact_id}")
def remove(context: ContextOf, contact_id: int) -> dict[str, int]:
    """Take a contact off its job."""
    remove_contact(context, contact_id=contact_id)
    return {"removed": contact_id}
