"""Drafting a message to somebody the person knows: from templates, and from the model when it is asked and behaves."""

from dataclasses import dataclass

from companion.domain.application import Column, Status
from companion.domain.errors import InvalidInput
from companion.domain.job import Job
from companion.domain.message import Addressee, Channel, Draft, Drafts, Language, MessageFacts, counted
from companion.domain.model import ModelReply, ModelUnavailable
from companion.domain.profile import Work
from companion.domain.value import Value
from companion.people.messages.compose import compose
from companion.people.messages.ground import doubts_about
from companion.people.messages.prompt import model_request
from companion.people.messages.registry import all_purposes, find_purpose
from companion.people.messages.wording import Purpose
from companion.people.relation import Decisions, relation
from companion.services.context import Context
from companion.services.stays import employments_of
from companion.store.company_decisions import decisions as kept_decisions
from companion.store.jobs import get_job
from companion.store.profile import get_profile

_AFTER_APPLYING = frozenset((Column.APPLIED, Column.INTERVIEW, Column.OFFER))
_ANSWERED = frozenset((Status.REJECTED, Status.DECLINED))


class MessageWish(Value):
    """What kind of message; `purpose` is the id of one of `all_purposes`."""

    purpose: str = "referral_ask"
    channel: Channel = Channel.MESSAGE
    language: Language = Language.ENGLISH
    use_model: bool = False


@dataclass(frozen=True)
class Known:
    """What is known beside job and person: the person's own past, their word on companies, their name."""

    employments: tuple[Work, ...]
    decisions: Decisions
    signature: str


def draft_message(context: Context, *, job_id: int, to: Addressee, wish: MessageWish) -> Drafts:
    """The drafts to somebody about a job; nothing is sent, and nothing is kept.

    Raises `JobNotFound`, `InvalidInput` for a purpose that is not there.
    """
    purpose = find_purpose(wish.purpose)
    if purpose is None:
        there = ", ".join(purpose.id for purpose in all_purposes())
        raise InvalidInput(f"There is no purpose “{wish.purpose}”; there are {there}.")
    with context.database.read() as session:
        job = get_job(session, job_id)
        name = context.model.settings().signature or get_profile(session).basics.name
        known = Known(employments_of(session), Decisions(kept_decisions(session)), name)
    facts = facts_for(job, to, known)
    drafts = compose(purpose, facts, channel=wish.channel, language=wish.language)
    refusal = ""
    if wish.use_model:
        try:
            drafts = (_model_draft(context, purpose, facts, wish=wish, material=(drafts[0], job)), *drafts)
        except ModelUnavailable as problem:
            refusal = problem.message
    used = {name: value for draft in drafts for name, value in draft.facts_used.items()}
    return Drafts(variants=drafts, because=_because(facts, to, wish), facts_used=used, refusal=refusal)


def facts_for(job: Job, to: Addressee, known: Known) -> MessageFacts:
    """Everything that is known and may be said; nothing is guessed."""
    current = next((work.position for work in known.employments if not work.end_date), "")
    return MessageFacts(
        first_name=to.first_name,
        full_name=to.full_name,
        job_title=job.posting.title,
        company=job.posting.company,
        works_there=_is_same(to.company, job.posting.company, known.decisions),
        shared_company=_shared([work.name for work in known.employments], to, known.decisions),
        connected_on=to.connected_on if to.is_connected else None,
        has_applied=_has_applied(job),
        sender_name=known.signature,
        sender_role=current,
    )


def _has_applied(job: Job) -> bool:
    """Closed and withdrawn jobs tell nothing of themselves: only the day of the application does."""
    return job.applied_at is not None or job.status.column in _AFTER_APPLYING or job.status in _ANSWERED


def _shared(mine: list[str], to: Addressee, decisions: Decisions) -> str:
    theirs = (to.company, *to.former_companies)
    return next((name for name in theirs if any(_is_same(name, other, decisions) for other in mine)), "")


def _is_same(one: str, other: str, decisions: Decisions) -> bool:
    return bool(one and other) and relation(one, other, decisions).relation == "same"


def _model_draft(
    context: Context, purpose: Purpose, facts: MessageFacts, *, wish: MessageWish, material: tuple[Draft, Job]
) -> Draft:
    example, job = material
    asked = model_request(
        purpose,
        facts,
        channel=wish.channel,
        language=wish.language,
        material=(example, job.posting.description),
    )
    reply = context.model.draft(asked)
    known = facts.known()
    _check(reply, tuple(known.values()), wish)
    said = f"{reply.subject}\n{reply.text}"
    return Draft(
        label=f"Draft by {context.model.settings().name}",
        subject=reply.subject if wish.channel is Channel.EMAIL else "",
        text=reply.text,
        source="model",
        facts_used={name: value for name, value in known.items() if value in said},
    )


def _check(reply: ModelReply, facts: tuple[str, ...], wish: MessageWish) -> None:
    limit = wish.channel.limit
    if limit is not None and counted(reply.text) > limit:
        raise ModelUnavailable(f"The model's draft is longer than the {limit} characters that this way takes.")
    doubts = doubts_about(f"{reply.subject}\n{reply.text}", facts, language=wish.language)
    if doubts:
        shown = " ".join(doubts[:3])
        raise ModelUnavailable(f"The model's draft was dropped, because it says what no fact says. {shown}")


def _because(facts: MessageFacts, to: Addressee, wish: MessageWish) -> tuple[str, ...]:
    said = []
    if facts.works_there:
        said.append(f"{facts.full_name} works at {facts.company}.")
    if facts.shared_company:
        said.append(f"You were both at {facts.shared_company}, by your own positions and theirs.")
    if facts.connected_on:
        said.append(f"You have been connected since {facts.connected_on:%B %Y}.")
    if to.is_connected and wish.channel is Channel.INVITATION:
        said.append("You are connected already: a message reaches them without an invitation.")
    if not facts.sender_name:
        said.append(
            "Your name is not known yet, so nothing is signed with it; add it on the page “Profile” or “Model”."
        )
    return tuple(said)
