"""The panel in which a message is written."""

from collections.abc import Mapping
from dataclasses import dataclass

from companion.domain.ask import AskStep
from companion.domain.job import Job
from companion.domain.message import FREE_INVITATION_LIMIT, Addressee, Channel, Draft, Drafts, Language
from companion.domain.model import ModelSettings
from companion.people.messages.guess import language_of
from companion.people.messages.registry import all_purposes
from companion.services.draft_message import MessageWish
from companion.services.put_draft import EditedMail
from companion.web.links import safe_link


@dataclass(frozen=True)
class Choice:
    """An option of a list."""

    value: str
    label: str
    chosen: bool


@dataclass(frozen=True)
class MessageView:
    """Everything the panel shows. `limit` is empty where none matters; `free_limit` that of a free account.

    `step` is where an ask stands once the message is sent; `put_key` is empty where no draft can go to the mailbox.
    """

    job_id: int
    who: str
    path: str
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
    put_key: str = ""


def wish_for(job: Job, to: Addressee) -> MessageWish:
    """What is most likely wanted: why, which way, and in the language of the posting."""
    named_on_job = to.who.startswith("contact:")
    away = Channel.EMAIL if to.email else Channel.INVITATION
    channel = Channel.MESSAGE if to.is_connected else away
    purpose = "hiring_manager_note" if named_on_job else "referral_ask"
    return MessageWish(purpose=purpose, channel=channel, language=language_of(job.posting.description))


def message_view(job: Job, to: Addressee, *, wish: MessageWish, drafts: Drafts, model: ModelSettings) -> MessageView:
    """The panel for `wish`."""
    return MessageView(
        job_id=job.id,
        who=to.who,
        path=to.who.replace("connection:", "people/").replace("contact:", "contacts/"),
        name=to.full_name,
        post=", ".join(part for part in (to.post, to.company) if part),
        title=job.posting.title,
        company=job.posting.company,
        email=to.email,
        profile=safe_link(to.url if "://" in to.url or not to.url else f"https://{to.url}"),
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


def read_draft(typed: Mapping[str, str]) -> EditedMail:
    """The e-mail as it was edited, read back from its form."""
    return EditedMail(subject=typed.get("subject", ""), text=typed.get("text", ""), key=typed.get("key", ""))


def _leaves(model: ModelSettings) -> str:
    if model.is_local:
        return "The model runs on this machine: nothing leaves it."
    return f"Sends the facts of this message to {model.api_base or 'the provider of the model'}."
