"""The notes of a job, saved while the person writes."""

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from companion.services.context import Context
from companion.services.edit_job import JobEdit, edit_job
from companion.services.find_jobs import find_job
from companion.web.context import ContextOf
from companion.web.forms import Text
from companion.web.render import render_part
from companion.web.views.merge import Merged, merge
from companion.web.views.notes import notes_state

router = APIRouter(include_in_schema=False)


@router.post("/jobs/{job_id}/notes")
def save_notes(
    request: Request,
    context: ContextOf,
    *,
    job_id: int,
    notes: Text = "",
    base: Text = "",
) -> HTMLResponse:
    """Keep the notes; when they were changed elsewhere since `base`, show those instead and keep nothing."""
    merged = _keep(context, job_id, base=base, mine=notes)
    state = notes_state(merged, context.clock.now())
    response = render_part(request, "job/notes_state.html", status=409 if merged.clashes else 200, state=state)
    response.headers.update({"HX-Retarget": "#notes-state", "HX-Reswap": "innerHTML"})
    return response


def _keep(context: Context, job_id: int, *, base: str, mine: str) -> Merged:
    with context.database.write():
        job = find_job(context, job_id=job_id)
        merged = merge({"notes": base}, {"notes": mine}, {"notes": job.notes})
        if not merged.clashes:
            edit_job(context, job_id=job_id, changes=JobEdit(notes=merged.values["notes"]))
        return merged
