"""Tell whoever listens how many people the person wants to get back to."""

from companion.services.context import Context
from companion.services.today import today
from companion.store.asks import due_asks


def tell_due_asks(context: Context) -> None:
    """Publish how many next actions are due today or were before; none is told too, so that a badge goes away."""
    with context.database.read() as session:
        count = len(due_asks(session, today(context)))
    context.publisher.publish("ask.due", {"count": count, "at": context.clock.now().isoformat()})
