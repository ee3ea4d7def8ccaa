"""What the person writes on an ask besides its step: the next action, notes, and that it is none."""

from companion.domain.ask import Ask, NextAction
from companion.services.add_note import checked_note
from companion.services.ask_journal import AskJournal
from companion.services.context import Context


def plan_next_action(context: Context, *, ask_id: int, action: NextAction | None) -> Ask:
    """The ask with `action` planned; None plans nothing, and nobody is reminded."""
    with context.database.write() as session:
        journal = AskJournal(context, session)
        ask = journal.ask(ask_id)
        if action == ask.next_action:
            return ask
        planned = action.model_dump(mode="json") if action else None
        return journal.write(ask, "ask.planned", why=action.text if action else "", data={"next_action": planned})


def note_ask(context: Context, *, ask_id: int, text: str) -> Ask:
    """The ask with the note below its earlier ones; `InvalidInput` for an empty or endless note."""
    note = checked_note(text)
    with context.database.write() as session:
        journal = AskJournal(context, session)
        return journal.write(journal.ask(ask_id), "ask.noted", why=note, data={"text": note})


def remove_ask(context: Context, *, ask_id: int) -> Ask:
    """The ask, removed; taking that back brings it back with everything it held."""
    with context.database.write() as session:
        journal = AskJournal(context, session)
        return journal.write(journal.ask(ask_id), "ask.removed")
