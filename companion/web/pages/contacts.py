"""The people named on a job."""

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from companion.services.contacts import add_contact, remove_contact
from companion.web.context import ContextOf
from companion.web.forms import FormOf
from companion.web.render import render_part, render_toast
from companion.web.views.contact_form import read_contact
from companion.web.views.toast import Toast

router = APIRouter(include_in_schema=False)


@router.post("/jobs/{job_id}/contacts")
def add(request: Request, context: ContextOf, *, job_id: int, form: FormOf) -> HTMLResponse:
    """Add a contact; the answer is the form again, empty, or as it was typed with what is wrong."""
    new, problems = read_contact(form)
    if new is None:
        return render_part(request, "job/contact_form.html", job_id=job_id, typed=form, problems=problems)
    add_contact(context, job_id=job_id, new=new)
    response = render_part(request, "job/contact_form.html", job_id=job_id)
    response.headers["HX-Trigger"] = "changed"
    return response


@router.post("/contacts/{contact_id}/remove")
def remove(request: Request, context: ContextOf, *, contact_id: int) -> HTMLResponse:
    """Remove a contact."""
    contact = remove_contact(context, contact_id=contact_id)
    return render_toast(request, Toast(f"{contact.name} removed."), changed=True)
