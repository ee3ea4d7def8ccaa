"""What exactly was on a job's application form."""

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from companion.services.find_receipts import receipt_of
from companion.store.jobs import get_job
from companion.web.context import ContextOf
from companion.web.render import render
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
