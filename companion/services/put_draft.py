"""Put a message as a draft into the person's mailbox, and note that it was drafted. It is never sent from here."""

from hashlib import sha256

from companion.domain.ask import AskStep, NewAsk
from companion.domain.errors import InvalidInput
from companion.domain.job import Block, Line
from companion.domain.mail_draft import MailDraft
from companion.domain.value import Value
from companion.services.addressee import Kind, find_addressee
from companion.services.change_ask import note_ask
from companion.services.context import Context
from companion.services.find_jobs import find_job
from companion.services.idempotent import JsonDict, once_prepared
from companion.services.start_ask import start_ask


class EditedMail(Value):
    """What the person wants to say; the same words under the same `key` are the same wish, sent twice."""

    subject: Line = ""
    text: Block = ""
    key: Line = ""


def put_draft(context: Context, *, new: NewAsk, draft: EditedMail) -> bool:
    """Put `draft` to whom `new` names; True when it was there already, so that nothing was done.

    `InvalidInput` without an address or text, `NotFound` without the job or the person, `MailboxProblem` with the
    reason when the mailbox does not take it.
    """
    mail = _addressed(context, new, draft)
    done: list[MailDraft] = []

    def put() -> None:
        context.mailbox.put(mail)
        done.append(mail)

    same = sha256(f"{new.model_dump_json()}{draft.model_dump_json()}".encode()).hexdigest()
    once_prepared(context, key=same, kind="mail.draft", prepare=put, act=lambda _: _noted(context, new))
    return not done


def _addressed(context: Context, new: NewAsk, draft: EditedMail) -> MailDraft:
    find_job(context, job_id=new.job_id)
    if not draft.text:
        raise InvalidInput("The text is empty. Write something first.")
    number = new.connection_id or new.contact_id
    if number is None:
        raise InvalidInput("Say to whom: choose somebody you know, or a contact of the job.")
    kind: Kind = "connection" if new.connection_id is not None else "contact"
    to = find_addressee(context, job_id=new.job_id, kind=kind, number=number)
    if not to.email:
        raise InvalidInput(f"No e-mail address of {to.full_name} is known. Add it, or copy the text.")
    return MailDraft(address=to.email, subject=draft.subject, text=draft.text)


def _noted(context: Context, new: NewAsk) -> JsonDict:
    """The ask, drafted; of one that is further its history says that another draft was put."""
    ask = start_ask(context, new=new, step=AskStep.DRAFTED)
    if ask.step is not AskStep.DRAFTED:
        note_ask(context, ask_id=ask.id, text="Put another draft into the mailbox.")
    return {"ask_id": ask.id}
