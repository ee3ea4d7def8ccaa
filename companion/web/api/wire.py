"""`POST /wire`: every request of the extension, dispatched by its kind (docs/protocol.md)."""

from typing import cast

from anyio import to_thread
from fastapi import APIRouter, Request
from pydantic import Field, JsonValue

from companion.web.answers import Desk, all_answers, all_preparations
from companion.web.context import ContextOf, LoginsOf
from companion.web.errors import KeyMissing, UnknownKind, wire_error
from companion.web.message import Message
from companion.web.wire import KINDS

router = APIRouter(include_in_schema=False)

Reply = dict[str, JsonValue]

_SLOW = frozenset({"page.look"})
"""Kinds of which only a few are answered at a time, so that they never take all threads from the others."""


class Envelope(Message):
    """One request as the native host passes it on."""

    kind: str
    body: dict[str, JsonValue] = Field(default_factory=dict)
    key: str | None = Field(default=None, max_length=200)


@router.post("/wire")
async def wire(request: Request, context: ContextOf, logins: LoginsOf) -> Reply:
    """Answers 200 whatever happened, so that the host has one path."""
    raw, app = await request.body(), request.app
    desk = Desk(context=context, logins=logins, version=app.version, greeted=app.state.greeted)
    try:
        envelope = await to_thread.run_sync(Envelope.model_validate_json, raw)
        limiter = app.state.looks if envelope.kind in _SLOW else None
        return {"ok": True, "body": await to_thread.run_sync(_act, desk, envelope, limiter=limiter)}
    except Exception as error:  # noqa: BLE001 - every failure becomes a numbered error; defects are logged there
        return {"ok": False, "error": cast("Reply", wire_error(error).model_dump(mode="json"))}


def _act(desk: Desk, envelope: Envelope) -> Reply:
    exchange = KINDS.get(envelope.kind)
    answer = all_answers().get(envelope.kind)
    if exchange is None or answer is None:
        raise UnknownKind(envelope.kind)
    body = exchange.request.model_validate(envelope.body)

    prepare = all_preparations().get(envelope.kind, _as_it_is)

    def act(prepared: object) -> Reply:
        return cast("Reply", answer(desk, prepared).model_dump(mode="json"))

    if not exchange.changes:
        return act(prepare(desk, body))
    if not envelope.key:
        raise KeyMissing("The extension sent a change without its key, so nothing was done. Reload the extension.")
    from companion.services.idempotent import once_prepared

    return once_prepared(
        desk.context, key=envelope.key, kind=envelope.kind, prepare=lambda: prepare(desk, body), act=act
    )


def _as_it_is(_desk: Desk, body: Message) -> Message:
    return body
