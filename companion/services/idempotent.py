"""A request sent twice acts once: the reply is kept in the transaction that did the work."""

from collections.abc import Callable
from typing import TypeVar

from pydantic import JsonValue

from companion.services.context import Context
from companion.store.idempotency import recall, remember

JsonDict = dict[str, JsonValue]
Prepared = TypeVar("Prepared")


def once(context: Context, *, key: str, kind: str, act: Callable[[], JsonDict]) -> JsonDict:
    """The reply of `act`, or the one it gave when this `key` came first. An error is not kept: the next try acts."""
    with context.database.write() as session:
        known = recall(session, f"{kind}:{key}")
        if known is not None:
            return known
        reply = act()
        remember(session, key=f"{kind}:{key}", kind=kind, reply=reply, at=context.clock.now())
        return reply


def once_prepared(
    context: Context, *, key: str, kind: str, prepare: Callable[[], Prepared], act: Callable[[Prepared], JsonDict]
) -> JsonDict:
    """As `once`. What is slow and writes nothing is done by `prepare`, outside the transaction: others write on."""
    with context.database.read() as session:
        known = recall(session, f"{kind}:{key}")
    if known is not None:
        return known
    prepared = prepare()
    return once(context, key=key, kind=kind, act=lambda: act(prepared))
