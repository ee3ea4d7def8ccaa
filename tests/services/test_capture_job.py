"""Saving: the right job, once, from whatever address and door."""

import json

from companion.domain.application import Status
from companion.domain.query import JobQuery
from companion.services.capture_job import capture_page
from companion.services.context import Context
from companion.store.events import events_of
from companion.store.jobs import search_jobs
from tests.fakes import RecordingPublisher

URL = "https://careers.example.com/jobs/48213-data-engineer"


def page(
    title: str = "Data Engineer", *, company: str = "Northwind Labs", city: str = "Lisbon", number: str = "R-48213"
) -> str:
    text = "You build the pipelines that move our data. " * 20
    posting = {
        "@context": "https://schema.org",
        "@type": "JobPosting",
        "title": title,
        "datePosted": "2026-11-02",
        "identifier": {"@type": "PropertyValue", "value": number},
        "hiringOrganization": {"@type": "Organization", "name": company},
        "jobLocation": {"@type": "Place", "address": {"addressLocality": city, "addressCountry": "PT"}},
        "description": f"<p>{text}</p>",
    }
    return f"""<html><head><title>{title} - {company}</title>
    <script type="application/ld+json">{json.dumps(posting)}</script></head>
    <body><h1>{title}</h1><p>{text}</p><a href="/apply">Apply now</a></body></html>"""


def count(context: Context) -> int:
    with context.database.read() as session:
        return search_jobs(session, JobQuery()).total


def test_a_page_becomes_a_job_with_its_reason_in_the_log(context: Context, publisher: RecordingPublisher) -> None:
    saved = capture_page(context, url=URL, html=page())
    assert (saved.created, saved.job.posting.title, saved.job.posting.company) == (
        True,
        "Data Engineer",
        "Northwind Labs",
    )
    assert saved.job.status == Status.SAVED
    with context.database.read() as session:
        (event,) = events_of(session, saved.job.id)
    assert (event.kind, event.why, event.data["url"]) == ("job.saved", "You saved the page.", URL)
    assert publisher.published == [
        ("job.changed", {"job_id": saved.job.id, "change": "job.saved", "at": "2026-11-20T12:00:00+00:00"})
    ]


def test_the_same_page_under_a_decorated_address_is_the_same_job(context: Context) -> None:
    first = capture_page(context, url=URL, html=page())
    again = capture_page(context, url=f"{URL}/apply?utm_source=news&gclid=1#apply", html=page())
    assert (again.created, again.job.id, count(context)) == (False, first.job.id, 1)
