"""The panel in which a message is written."""

from dataclasses import dataclass

from companion.domain.ask import AskStep
from companion.domain.job import Job
from companion.domain.message import FREE_INVITATION_LIMIT, Channel, Draft, Drafts, Language
from companion.domain.model import ModelSettings
from companion.domain.person import Connection
from companion.people.messages.guess import language_of
from companion.people.messages.registry import all_purposes
from companion.services.draft_message import MessageWish
from companion.web.views.connections import person_row


@dataclass(frozen=True)
class Choice:
    """An option of a list."""

    value: str
    label: str
    chosen: bool


@dataclass(frozen=True)
class MessageView:
    """Everything the panel shows. `limit` is empty where none matters; `free_limit` that of a free account.

    `step` is where an ask stands once the message is sent.
    """

    job_id: int
    person_id: int
    name: str
    post: str
    title: str
    company: str
    email: str
    profile: str
    purposes: tuple[Choice, ...]
    channels: tuple[Choice, ...]
    languages: tuple[Choice, ...]
    variants: tuple[Draft, ...]
    because: tuple[str, ...]
    refusal: str
    is_email: bool
    limit: int | None
    free_limit: int | None
    model: str
    leaves: str
    language: str
    step: AskStep


def wish_for(job: Job, person: Connection) -> MessageWish:
    """What is most likely wanted: a referral, by the network's message, in the language of the posting."""
    gone = person.missing_since is not None
    channel = Channel.EMAIL if gone and person.email else Channel.INVITATION if gone else Channel.MESSAGE
    return MessageWish(channel=channel, language=language_of(job.posting.description))


def message_view(
    job: Job, person: Connection, *, wish: MessageWish, drafts: Drafts, model: ModelSettings
) -> MessageView:
    """The panel for `wish`."""
    return MessageView(
        job_id=job.id,
        person_id=person.id,
        name=person.name,
        post=", ".join(part for part in (person.position, person.company) if part),
        title=job.posting.title,
        company=job.posting.company,
        email=person.email,
        profile=person_row(person).link,
        purposes=tuple(Choice(one.id, one.label, chosen=one.id == wish.purpose) for one in all_purposes()),
        channels=tuple(Choice(one.value, one.label, chosen=one is wish.channel) for one in Channel),
        languages=tuple(Choice(one.value, one.label, chosen=one is wish.language) for one in Language),
        variants=drafts.variants,
        because=drafts.because,
        refusal=drafts.refusal,
        is_email=wish.channel is Channel.EMAIL,
        limit=wish.channel.limit,
        free_limit=FREE_INVITATION_LIMIT if wish.channel is Channel.INVITATION else None,
        model=model.name,
        leaves=_leaves(model),
        language=wish.language.value,
        step=AskStep.THANKED if wish.purpose == "thank_you" else AskStep.SENT,
    )


def _leaves(model: ModelSettings) -> str:
    if model.is_local:
        return "The model runs on this machine: nothing leaves it."
    return f"Sends the facts of this message to {model.api_base or 'the provider of the model'}."
