"""Drafts of messages to people the person knows; they are never sent from here."""

from fastapi import APIRouter
from pydantic import BaseModel

from companion.domain.message import Channel, Draft, Language
from companion.services.addressee import Kind, find_addressee
from companion.services.draft_message import MessageWish, draft_message
from companion.web.context import ContextOf

router = APIRouter(prefix="/api/jobs", tags=["messages"])


class MessageBody(BaseModel):
    """To whom, what for, which way, in which language, and whether the configured model is asked."""

    person_id: int
    person_kind: Kind = "connection"
    purpose: str = "referral_ask"
    channel: Channel = Channel.MESSAGE
    language: Language = Language.ENGLISH
    use_model: bool = False


class DraftBody(Draft):
    """A draft and its length as the network's own form counts it."""

    characters: int


class DraftsBody(BaseModel):
    """The drafts, best first, and what they are built on; `refusal` says why the model's is missing."""

    variants: list[DraftBody]
    because: list[str]
    facts_used: dict[str, str]
    refusal: str


@router.post("/{job_id}/messages")
def draft(context: ContextOf, job_id: int, body: MessageBody) -> DraftsBody:
    """The ways to say it."""
    wish = MessageWish(**body.model_dump(exclude={"person_id", "person_kind"}))
    to = find_addressee(context, job_id=job_id, kind=body.person_kind, number=body.person_id)
    drafts = draft_message(context, job_id=job_id, to=to, wish=wish)
    variants = [DraftBody(**draft.model_dump(), characters=draft.length) for draft in drafts.variants]
    return DraftsBody(variants=variants, **drafts.model_dump(include={"because", "facts_used", "refusal"}))
