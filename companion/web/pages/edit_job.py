"""The form that edits every field of a job. What two editors changed is joined; a clash is shown, never overwritten."""

import json

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from companion.domain.job import Job
from companion.services.context import Context
from companion.services.edit_job import JobEdit, edit_job
from companion.services.find_jobs import find_job
from companion.web.context import ContextOf
from companion.web.forms import FormOf
from companion.web.render import render
from companion.web.views.job_form import JobForm, read_form, values_of
from companion.web.views.merge import digest, merge

router = APIRouter(prefix="/jobs/{job_id}/edit", include_in_schema=False)


@router.get("")
def show_form(request: Request, context: ContextOf, *, job_id: int) -> HTMLResponse:
    """Every field, filled."""
    job = find_job(context, job_id=job_id)
    values = values_of(job)
    return render(request, "edit.html", job=job, form=JobForm(values=values, base=_base(values)))


@router.post("")
def save_form(request: Request, context: ContextOf, *, job_id: int, typed: FormOf) -> Response:
    """Keep the fields; else the form again, as it was typed, with what is wrong or what clashes."""
    job, form = _save(context, job_id, typed)
    if form is None:
        return RedirectResponse(f"/jobs/{job_id}?said=edited", status_code=303)
    return render(request, "edit.html", status=409 if form.clashes else 422, job=job, form=form)


def _save(context: Context, job_id: int, typed: dict[str, str]) -> tuple[Job, JobForm | None]:
    with context.database.write():
        job = find_job(context, job_id=job_id)
        stored = values_of(job)
        merged = merge(_digests(typed.get("base", "")), typed, stored)
        if merged.clashes:
            return job, JobForm(values=merged.values, base=_base(stored), clashes=merged.clashes)
        read, problems = read_form(merged.values)
        if problems:
            return job, JobForm(values=merged.values, base=typed.get("base", "{}"), problems=problems)
        return edit_job(context, job_id=job_id, changes=JobEdit(**read)), None


def _base(values: dict[str, str]) -> str:
    return json.dumps({name: digest(value) for name, value in values.items()})


def _digests(base: str) -> dict[str, str]:
    try:
        found = json.loads(base)
    except ValueError:
        return {}
    return {str(name): str(mark) for name, mark in found.items()} if isinstance(found, dict) else {}
