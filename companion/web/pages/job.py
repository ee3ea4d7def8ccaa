"""The page of one job."""

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from companion.services.company_history import history_of
from companion.services.context import Context
from companion.services.find_receipts import found_receipts
from companion.services.identify import identify
from companion.store.asks import asks_of_job
from companion.store.contacts import contacts_of
from companion.store.events import events_of
from companion.store.jobs import get_job
from companion.web.context import ContextOf
from companion.web.render import render
from companion.web.views.job import JobRecord, job_view
from companion.web.views.said import said_toast

router = APIRouter(include_in_schema=False)


@router.get("/jobs/{job_id}")
def show_job(request: Request, context: ContextOf, *, job_id: int, said: str = "") -> HTMLResponse:
    """Everything about a job, a deleted one too; `said` names what a form did just before."""
    view = job_view(_record(context, job_id), context.clock.now())
    return render(request, "job.html", job=view, toast=said_toast(said))


def _record(context: Context, job_id: int) -> JobRecord:
    with context.database.read() as session:
        job = get_job(session, job_id, deleted=True)
        earlier = history_of(session, identify(job.posting, job.url), now=context.clock.now(), besides=job.id)
        told, contacts = events_of(session, job_id), contacts_of(session, job_id)
        asks, receipts = asks_of_job(session, job_id), found_receipts(session, job_id)
        return JobRecord(job, told, contacts, earlier, asks=asks, receipts=receipts)
