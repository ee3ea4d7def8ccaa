"""A request sent twice acts once: the reply is kept in the transaction that did the work."""

from collections.abc import Callable

from pydantic import JsonValue

from companion.services.context import Context
from companion.store.idempotency import recall, remember

JsonDict = dict[str, JsonValue]


def once(context: Context, *, key: str, kind: str, act: Callable[[], JsonDict]) -> JsonDict:
    """The reply of `act`, or the one it gave when this `key` came first. An error is not kept: the next try acts."""
    with context.database.write() as session:
        known = recall(session, f"{kind}:{key}")
        if known is not None:
            return known
        reply = act()
        remember(session, key=f"{kind}:{key}", kind=kind, reply=reply, at=context.clock.now())
        return reply
