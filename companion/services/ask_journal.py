"""A change of an ask: an event in the log of its job, and the ask where all its events say it is."""

from collections.abc import Mapping

from pydantic import JsonValue

from companion.domain.ask import Ask
from companion.domain.ask_projection import project_ask
from companion.domain.errors import NotFound
from companion.domain.event import EventKind, NewEvent
from companion.domain.steps import Actor
from companion.services.context import Context
from companion.services.journal import record
from companion.services.tell_due_asks import tell_due_asks
from companion.store.ask_log import events_of_ask
from companion.store.asks import get_ask, set_state
from companion.store.jobs import get_job
from companion.store.session import Session


class AskJournal:
    """Writes what `by` does to asks, in one transaction."""

    def __init__(self, context: Context, session: Session, by: Actor = "person") -> None:
        self._context = context
        self._session = session
        self._by = by

    def ask(self, ask_id: int) -> Ask:
        """The ask with this number; `NotFound` when it was removed, or its job deleted."""
        ask = get_ask(self._session, ask_id)
        get_job(self._session, ask.job_id)
        if ask.removed_at is not None:
            raise NotFound(f"The ask to {ask.name} was removed.")
        return ask

    def write(self, ask: Ask, kind: EventKind, *, why: str = "", data: Mapping[str, JsonValue] | None = None) -> Ask:
        """The ask after the event."""
        told = {"ask_id": ask.id, "name": ask.name, **(data or {})}
        now = self._context.clock.now()
        event = NewEvent(job_id=ask.job_id, kind=kind, at=now, by=self._by, why=why, data=told)
        record(self._context, self._session, event)
        state = project_ask(events_of_ask(self._session, ask))
        if state is None:
            raise RuntimeError(f"ask {ask.id} has no event of its start")
        self._context.database.on_commit(lambda: tell_due_asks(self._context))
        return set_state(self._session, ask.id, state)
