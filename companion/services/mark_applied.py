"""The person sent the application: the job moves to applied, with what was on the form."""

from companion.domain.application import APPLIED_OR_LATER, Actor, Move, Status, check_move
from companion.domain.errors import InvalidInput
from companion.domain.event import NewEvent
from companion.domain.job import Job, Posting
from companion.domain.receipt import FormAbout, Receipt
from companion.services.change_status import follow_event
from companion.services.claim_receipts import claim_receipt
from companion.services.context import Context
from companion.services.facts_for_form import job_of_form
from companion.services.save_posting import place_posting
from companion.services.sighting import Sighting
from companion.store.jobs import get_job
from companion.store.session import Session


def mark_applied(
    context: Context, *, about: FormAbout, fill: str | None = None, because: str = "", by_person: bool = True
) -> Job:
    """The job, at applied or wherever it stands beyond that; it is saved first where the tracker does not have it."""
    actor: Actor = "person" if by_person else "automation"
    with context.database.write() as session:
        job = _job(context, session, about)
        receipt = claim_receipt(context, session, fill=fill, job_id=job.id) if fill else None
        if job.status in APPLIED_OR_LATER:
            return get_job(session, job.id)
        note = because or "You said that you applied."
        move = Move(target=Status.APPLIED, actor=actor, note=note, evidence_at=context.clock.now())
        check_move(job.status, move, since=job.status_since, set_by=job.status_by)
        return follow_event(context, session, _event(context, job, receipt, because=because, actor=actor))


def _job(context: Context, session: Session, about: FormAbout) -> Job:
    if about.job_id is not None:
        return get_job(session, about.job_id)
    job = job_of_form(session, about)
    if job is not None:
        return job
    if not (about.title.strip() and about.company.strip()):
        raise InvalidInput(
            "The page did not tell which job this was. Open the job, save it, and move it to Applied there."
        )
    places = (about.location,) if about.location else ()
    told = {"title": about.title, "company": about.company, "locations": places}
    sighting = Sighting(
        posting=Posting.model_validate(told),
        url=about.url,
        door="page",
        sources={name: "page" for name, value in told.items() if value},
    )
    return place_posting(context, session, sighting)[0]


def _event(context: Context, job: Job, receipt: Receipt | None, *, because: str, actor: Actor) -> NewEvent:
    data: dict[str, object] = {"from": job.status.value, "to": Status.APPLIED.value}
    if receipt is not None:
        data |= {"receipt": receipt.id, "documents": list(receipt.documents)}
    said = f" The page said: “{because.strip()[:300]}”." if because.strip() else ""
    why = f"You said that you applied.{said}" if actor == "person" else f"The page confirmed it.{said}"
    return NewEvent.model_validate(
        {
            "job_id": job.id,
            "kind": "job.status_changed",
            "at": context.clock.now(),
            "by": actor,
            "why": why,
            "data": data,
        }
    )
