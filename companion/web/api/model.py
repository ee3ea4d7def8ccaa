"""The settings of the language model as JSON; the key goes in and never comes out."""

from typing import Annotated

from fastapi import APIRouter
from pydantic import BaseModel, Field

from companion.domain.model import ModelReply, ModelSettings, ModelState
from companion.services.model_settings import change_model, model_state, try_model
from companion.web.context import ContextOf

router = APIRouter(prefix="/api/model", tags=["model"])


class ModelBody(BaseModel):
    """The settings; `key` replaces the kept key, an empty one forgets it, without one the kept one stays."""

    settings: ModelSettings
    key: Annotated[str, Field(max_length=4000)] | None = None


@router.get("")
def show(context: ContextOf) -> ModelState:
    """The settings, and whether and where a key is kept."""
    return model_state(context)


@router.put("")
def change(context: ContextOf, body: ModelBody) -> ModelState:
    """The settings as they are now."""
    return change_model(context, settings=body.settings, key=body.key)


@router.post("/test")
def test(context: ContextOf) -> ModelReply:
    """What the model says to a greeting that holds nothing of the person's."""
    return try_model(context)
