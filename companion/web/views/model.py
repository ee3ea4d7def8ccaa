"""The form of the language model."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from pydantic import ValidationError

from companion.domain.model import ModelSettings, ModelState

_FIELDS = ("name", "api_base", "signature")


@dataclass(frozen=True)
class ModelView:
    """What the form shows. `reach` says in a sentence where drafts would be written."""

    typed: dict[str, str]
    has_key: bool
    key_place: str
    reach: str
    is_on: bool
    is_saved: bool = False
    problems: dict[str, str] = field(default_factory=dict)


def model_view(state: ModelState, *, is_saved: bool = False) -> ModelView:
    """The form that shows `state`."""
    settings = state.settings
    return ModelView(
        typed={name: getattr(settings, name) for name in _FIELDS},
        has_key=state.has_key,
        key_place=state.key_place,
        reach=_reach(settings),
        is_on=bool(settings.name),
        is_saved=is_saved,
    )


def typed_view(typed: Mapping[str, str], state: ModelState, problem: ValidationError) -> ModelView:
    """The form as it was typed, with what is wrong."""
    wrong = {str(line["loc"][0]): line["msg"].removeprefix("Value error, ") for line in problem.errors()}
    return ModelView(
        typed={name: typed.get(name, "") for name in _FIELDS},
        has_key=state.has_key,
        key_place=state.key_place,
        reach=_reach(state.settings),
        is_on=bool(state.settings.name),
        problems=wrong,
    )


def read_model(typed: Mapping[str, str]) -> tuple[ModelSettings, str | None]:
    """The settings and the key that were typed; an empty key field leaves the kept one, a tick forgets it."""
    settings = ModelSettings.model_validate({name: typed.get(name, "").strip() for name in _FIELDS})
    if typed.get("forget_key"):
        return settings, ""
    return settings, typed.get("key", "").strip() or None


def _reach(settings: ModelSettings) -> str:
    if not settings.name:
        return "No model is chosen: messages come from templates, and nothing leaves this machine."
    if settings.is_local:
        return f"“{settings.name}” runs on this machine: nothing leaves it."
    where = settings.api_base or "its provider"
    return f"When you press “Ask the model”, the facts of that message go to {where}. At no other time."
