"""All jobs as a table for spreadsheets, or as JSON with their events, notes and contacts for whatever comes next."""

import csv
import json
from io import StringIO

from companion.domain.job import Job
from companion.services.context import Context
from companion.store.asks import asks_of_job
from companion.store.contacts import contacts_of
from companion.store.events import events_of
from companion.store.jobs import all_jobs

COLUMNS = (
    *("title", "company", "location", "status", "status_since", "applied_at", "saved_at", "url", "apply_url"),
    *("workplace", "employment_type", "seniority", "salary_min", "salary_max", "salary_currency", "salary_period"),
    *("posted_at", "valid_through", "external_id", "notes", "description"),
)
_EXECUTED = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def export_csv(context: Context) -> str:
    """A CSV file with a header (and a byte order mark, so that spreadsheets see the letters).

    A cell that a spreadsheet would execute as a formula gets an apostrophe in front.
    """
    out = StringIO()
    rows = csv.writer(out)
    rows.writerow(COLUMNS)
    with context.database.read() as session:
        for job in all_jobs(session):
            cells = _cells(job)
            rows.writerow([safe_cell(cells[name]) for name in COLUMNS])
    return f"\ufeff{out.getvalue()}"


def export_json(context: Context) -> str:
    """One JSON document, `{"version": 1, "jobs": [...]}`, each job with its events, contacts and asks."""
    with context.database.read() as session:
        jobs = [
            job.model_dump(mode="json")
            | {
                "events": [event.model_dump(mode="json") for event in events_of(session, job.id)],
                "contacts": [contact.model_dump(mode="json") for contact in contacts_of(session, job.id)],
                "asks": [ask.model_dump(mode="json") for ask in asks_of_job(session, job.id)],
            }
            for job in all_jobs(session)
        ]
    return json.dumps({"version": 1, "jobs": jobs}, ensure_ascii=False, indent=1)


def safe_cell(text: str) -> str:
    """`text` as a cell that no spreadsheet executes (OWASP, "CSV Injection")."""
    return f"'{text}" if text.lstrip(" ").startswith(_EXECUTED) else text


def _cells(job: Job) -> dict[str, str]:
    posting, salary = job.posting, job.posting.salary
    values: dict[str, object] = posting.model_dump(mode="json") | {
        "location": posting.location,
        "status": job.status.label,
        "status_since": job.status_since.isoformat(),
        "applied_at": job.applied_at.isoformat() if job.applied_at else None,
        "saved_at": job.created_at.isoformat(),
        "url": job.url,
        "notes": job.notes,
        "salary_min": salary and salary.min,
        "salary_max": salary and salary.max,
        "salary_currency": salary and salary.currency,
        "salary_period": salary and salary.period,
    }
    return {name: "" if values[name] is None else _plain(values[name]) for name in COLUMNS}


def _plain(value: object) -> str:
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)
