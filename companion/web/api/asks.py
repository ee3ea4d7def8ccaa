"""Who was asked about a job, and how far each ask is."""

from fastapi import APIRouter
from pydantic import BaseModel, Field

from companion.domain.ask import Ask, AskMove, AskStep, NewAsk, NextAction
from companion.domain.job import Line
from companion.services.change_ask import note_ask, plan_next_action, remove_ask
from companion.services.find_asks import asks_of_job, find_ask
from companion.services.move_ask import move_ask
from companion.services.start_ask import start_ask
from companion.services.undo_ask import undo_ask
from companion.web.context import ContextOf

router = APIRouter(prefix="/api", tags=["asks"])


class AskBody(BaseModel):
    """Whom to ask: a connection, a contact of the job, or somebody by name."""

    name: Line = ""
    connection_id: int | None = None
    contact_id: int | None = None
    step: AskStep = AskStep.SUGGESTED


class AskPatch(BaseModel):
    """What to change; what is not named stays. `why` is needed for a step that is not usual.

    `note` is added below the earlier ones; `next_action` null plans nothing.
    """

    step: AskStep | None = None
    why: Line = ""
    next_action: NextAction | None = None
    note: str = Field(default="", max_length=10_000)


@router.get("/jobs/{job_id}/asks")
def asks(context: ContextOf, job_id: int) -> list[Ask]:
    """The asks about a job in the order of starting."""
    return asks_of_job(context, job_id=job_id)


@router.post("/jobs/{job_id}/asks", status_code=201)
def start(context: ContextOf, job_id: int, body: AskBody) -> Ask:
    """The ask; whoever is asked about this job already has no second one, theirs moves on."""
    return start_ask(context, new=NewAsk(job_id=job_id, **body.model_dump(exclude={"step"})), step=body.step)


@router.patch("/asks/{ask_id}")
def change(context: ContextOf, ask_id: int, body: AskPatch) -> Ask:
    """The ask with the named changes; all of them or, when one is refused, none."""
    with context.database.write():
        ask = find_ask(context, ask_id=ask_id)
        if body.step is not None and body.step != ask.step:
            move_ask(context, ask_id=ask_id, move=AskMove(target=body.step, note=body.why))
        if "next_action" in body.model_fields_set:
            plan_next_action(context, ask_id=ask_id, action=body.next_action)
        if body.note:
            note_ask(context, ask_id=ask_id, text=body.note)
        return find_ask(context, ask_id=ask_id)


@router.delete("/asks/{ask_id}")
def remove(context: ContextOf, ask_id: int) -> Ask:
    """The ask, removed; `undo` brings it back."""
    return remove_ask(context, ask_id=ask_id)


@router.post("/asks/{ask_id}/undo")
def undo(context: ContextOf, ask_id: int) -> Ask:
    """The ask as it was before its last change."""
    return undo_ask(context, ask_id=ask_id)
