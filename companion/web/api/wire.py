"""`POST /wire`: every request of the extension, dispatched by its kind (docs/protocol.md)."""

from typing import cast

from fastapi import APIRouter, Request
from pydantic import Field, JsonValue
from starlette.concurrency import run_in_threadpool

from companion.web.answers import Desk, all_answers
from companion.web.context import ContextOf, LoginsOf
from companion.web.errors import KeyMissing, UnknownKind, wire_error
from companion.web.wire import KINDS, Message

router = APIRouter(include_in_schema=False)

Reply = dict[str, JsonValue]


class Envelope(Message):
    """One request as the native host passes it on."""

    kind: str
    body: dict[str, JsonValue] = Field(default_factory=dict)
    key: str | None = Field(default=None, max_length=200)


@router.post("/wire")
async def wire(request: Request, context: ContextOf, logins: LoginsOf) -> Reply:
    """Answers 200 whatever happened, so that the host has one path."""
    raw = await request.body()
    app = request.app
    desk = Desk(context=context, logins=logins, version=app.version, greeted=app.state.greeted)
    return await run_in_threadpool(reply_to, desk, raw)


def reply_to(desk: Desk, raw: bytes) -> Reply:
    """The reply to one envelope; never raises."""
    try:
        return {"ok": True, "body": _act(desk, Envelope.model_validate_json(raw))}
    except Exception as error:  # noqa: BLE001 - every failure becomes a numbered error; defects are logged there
        return {"ok": False, "error": cast("Reply", wire_error(error).model_dump(mode="json"))}


def _act(desk: Desk, envelope: Envelope) -> Reply:
    exchange = KINDS.get(envelope.kind)
    answer = all_answers().get(envelope.kind)
    if exchange is None or answer is None:
        raise UnknownKind(envelope.kind)
    body = exchange.request.model_validate(envelope.body)

    def act() -> Reply:
        return cast("Reply", answer(desk, body).model_dump(mode="json"))

    if not exchange.changes:
        return act()
    if not envelope.key:
        raise KeyMissing("The extension sent a change without its key, so nothing was done. Reload the extension.")
    from companion.services.idempotent import once

    return once(desk.context, key=envelope.key, kind=envelope.kind, act=act)
