"""What the plan for a form may rest on: the person, their files, the job, and whom they know there."""

from companion.domain.job import Job
from companion.domain.receipt import FormAbout
from companion.forms.facts import Facts
from companion.services.context import Context
from companion.services.identify import address_key
from companion.services.network import network_of
from companion.services.profile import profile_of
from companion.sites.registry import site_for
from companion.sites.values.countries import country_of
from companion.store.documents import documents_for
from companion.store.jobs import jobs_by_id, jobs_by_key
from companion.store.people import people_at
from companion.store.session import Session

_TOLD = 20


def facts_for_form(context: Context, *, about: FormAbout) -> Facts:
    """The facts; what the tracker knows of the job goes before what the page said."""
    profile = profile_of(context)
    with context.database.read() as session:
        told = completed(session, about)
        site = site_for(told.url)
        return Facts(
            profile=profile,
            today=context.clock.now().date(),
            company=told.company,
            job_title=told.title,
            job_location=told.location,
            country=country_of([told.location]) or None,
            site=site.label if site.match else "",
            referrers=_referrers(context, session, told.company),
            documents=tuple(documents_for(session, told.job_id)),
        )


def completed(session: Session, about: FormAbout) -> FormAbout:
    """What is known of the job that a form is for: the saved job's words where there is one."""
    job = job_of_form(session, about)
    if job is None:
        return about
    posting = job.posting
    known = {"title": posting.title, "company": posting.company, "location": posting.location or about.location}
    return about.model_copy(update={"job_id": job.id, **known})


def job_of_form(session: Session, about: FormAbout) -> Job | None:
    """The saved job that a form is for: by its number, by the posting's identity, or by the form's own address."""
    if about.job_id is not None and (job := jobs_by_id(session, [about.job_id]).get(about.job_id)):
        return job
    keys = [key for key in (about.identity, address_key(about.url)) if key]
    found = jobs_by_key(session, keys)
    return next((job for key in keys for job in found.get(key, [])), None)


def _referrers(context: Context, session: Session, company: str) -> tuple[str, ...] | None:
    """Who works there now by an exact match of the company; None while no connections are imported."""
    network = network_of(context, session)
    if not network.sizes:
        return None
    there = network.now.matches(company).same if company else ()
    return tuple(person.name for person in people_at(session, there, limit=_TOLD))
