"""Invented job pages and short ways to save them."""

import json

from companion.domain.application import Move, Status
from companion.domain.job import Job
from companion.domain.query import JobQuery
from companion.services.change_status import change_status
from companion.services.context import Context
from companion.services.find_jobs import search_jobs, timeline

URL = "https://careers.example.com/jobs/48213-data-engineer"
TEXT = "You build the pipelines that move our data and keep them healthy. " * 20


def page(
    title: str = "Data Engineer", *, company: str = "Northwind Labs", city: str = "Lisbon", number: str = ""
) -> str:
    """A posting's page with JSON-LD, as many career pages have it."""
    posting: dict[str, object] = {
        "@context": "https://schema.org",
        "@type": "JobPosting",
        "title": title,
        "datePosted": "2026-11-02",
        "hiringOrganization": {"@type": "Organization", "name": company},
        "jobLocation": {"@type": "Place", "address": {"addressLocality": city, "addressCountry": "PT"}},
        "description": f"<p>{TEXT}</p>",
    }
    if number:
        posting["identifier"] = {"@type": "PropertyValue", "value": number}
    return f"""<html><head><title>{title} - {company}</title>
    <script type="application/ld+json">{json.dumps(posting)}</script></head>
    <body><h1>{title}</h1><p>{TEXT}</p><a href="/apply">Apply now</a></body></html>"""


def count(context: Context) -> int:
    """How many jobs the tracker holds."""
    return search_jobs(context, query=JobQuery()).total


def kinds(context: Context, job_id: int) -> list[str]:
    """The kinds of a job's events, in order."""
    return [event.kind for event in timeline(context, job_id=job_id)]


def move(context: Context, job_id: int, target: Status, *, note: str = "") -> Job:
    """The job after the person moved it."""
    return change_status(context, job_id=job_id, move=Move(target=target, actor="person", note=note))
