"""Begin to ask somebody about a job."""

from companion.domain.ask import ASK_MOVES, Ask, AskMove, AskState, AskStep, NewAsk, usual_next
from companion.domain.errors import InvalidInput
from companion.domain.text import fold
from companion.services.ask_journal import AskJournal
from companion.services.context import Context
from companion.services.move_ask import move_ask
from companion.services.today import today
from companion.store import asks as store
from companion.store.contacts import contacts_of
from companion.store.jobs import get_job
from companion.store.people import get_connection
from companion.store.session import Session


def start_ask(context: Context, *, new: NewAsk, step: AskStep = AskStep.SUGGESTED) -> Ask:
    """The ask, at `step`. Whoever is asked about this job already has no second one: theirs moves on, if it can.

    `InvalidInput` without anybody to ask, `NotFound` when the connection or the contact is not there.
    """
    with context.database.write() as session:
        get_job(session, new.job_id)
        new = new.model_copy(update={"name": _name(session, new)})
        known = next((ask for ask in store.asks_of_job(session, new.job_id) if _is_of_same(ask, new)), None)
        if known is not None:
            moves_on = step in ASK_MOVES[known.step]
            return move_ask(context, ask_id=known.id, move=AskMove(target=step)) if moves_on else known
        now = context.clock.now()
        ask = store.add_ask(session, new, AskState(step=step, since=now, by="person"))
        planned = usual_next(step, today(context))
        data = {"step": step.value, "next_action": planned.model_dump(mode="json") if planned else None}
        who = {"connection_id": new.connection_id, "contact_id": new.contact_id}
        return AskJournal(context, session).write(ask, "ask.started", data={**data, **who})


def _name(session: Session, new: NewAsk) -> str:
    if new.connection_id is not None:
        return get_connection(session, new.connection_id).name
    if new.contact_id is not None:
        found = (contact.name for contact in contacts_of(session, new.job_id) if contact.id == new.contact_id)
        name = next(found, None)
        if name is None:
            raise InvalidInput("This contact is no longer on the job. Choose somebody else.")
        return name
    if not new.name:
        raise InvalidInput("Say whom you want to ask: choose somebody, or write a name.")
    return new.name


def _is_of_same(ask: Ask, new: NewAsk) -> bool:
    if ask.connection_id is not None or new.connection_id is not None:
        return ask.connection_id == new.connection_id
    if ask.contact_id is not None or new.contact_id is not None:
        return ask.contact_id == new.contact_id
    return fold(ask.name) == fold(new.name)
