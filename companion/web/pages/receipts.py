"""What exactly was on a job's application form."""

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from companion.services.delete_receipt import delete_receipt
from companion.services.find_receipts import find_receipt, receipt_of
from companion.store.jobs import get_job
from companion.web.context import ContextOf
from companion.web.render import go_to, render
from companion.web.views.receipts import receipt_view

router = APIRouter(include_in_schema=False)


@router.get("/jobs/{job_id}/receipts/{receipt_id}")
def show_receipt(request: Request, context: ContextOf, *, job_id: int, receipt_id: int) -> HTMLResponse:
    """Every question with its answer, where it came from, and what was left."""
    found = receipt_of(context, job_id=job_id, receipt_id=receipt_id)
    with context.database.read() as session:
        posting = get_job(session, job_id, deleted=True).posting
    view = receipt_view(found, context.clock.now())
    return render(request, "receipt.html", job_id=job_id, posting=posting, receipt=view)


@router.get("/receipts/{receipt_id}")
def show_any(request: Request, context: ContextOf, *, receipt_id: int) -> Response:
    """A receipt whose job may not be in the tracker."""
    found = find_receipt(context, receipt_id=receipt_id)
    about = found.receipt.about
    if about.job_id is not None:
        return RedirectResponse(f"/jobs/{about.job_id}/receipts/{receipt_id}", status_code=303)
    view = receipt_view(found, context.clock.now())
    return render(request, "receipt.html", job_id=None, posting=about, receipt=view)


@router.post("/receipts/{receipt_id}/delete")
def delete(request: Request, context: ContextOf, *, receipt_id: int) -> Response:
    """Forget it."""
    job_id = find_receipt(context, receipt_id=receipt_id).receipt.about.job_id
    delete_receipt(context, receipt_id=receipt_id)
    return go_to(request, "/preparations" if job_id is None else f"/jobs/{job_id}")
