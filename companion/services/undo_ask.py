"""Take back the last change of an ask; the log keeps both the change and its undoing."""

from companion.domain.ask import Ask
from companion.domain.ask_projection import standing_changes
from companion.domain.errors import InvalidInput
from companion.services.ask_journal import AskJournal
from companion.services.context import Context
from companion.store.ask_log import events_of_ask
from companion.store.asks import get_ask
from companion.store.jobs import get_job


def undo_ask(context: Context, *, ask_id: int) -> Ask:
    """The ask as it stood before its last change; without its first one it is removed.

    `InvalidInput` when there is no change left to undo.
    """
    with context.database.write() as session:
        ask = get_ask(session, ask_id)
        get_job(session, ask.job_id)
        standing = standing_changes(events_of_ask(session, ask))
        if not standing:
            raise InvalidInput(f"The ask to {ask.name} has no change that could be undone.")
        last = standing[-1]
        return AskJournal(context, session).write(ask, "ask.undone", data={"undoes": last.id, "of": last.kind})
