"""The language model's settings: looking at them, changing them, trying them out."""

from companion.domain.model import ModelReply, ModelRequest, ModelSettings, ModelState
from companion.services.context import Context

_TRIAL = ModelRequest(
    instruction='Answer with JSON only: {"subject": "", "text": "..."}. The text is one short greeting.',
    matter="{}",
)


def model_state(context: Context) -> ModelState:
    """The settings, and whether and where a key is kept; never the key."""
    return context.model.state()


def change_model(context: Context, *, settings: ModelSettings, key: str | None) -> ModelState:
    """The new state. `key` replaces the kept one, None leaves it, the empty one forgets it.

    A key belongs to one server: when address or provider change and no key comes along, the kept one is forgotten.
    """
    if key is None and settings.server != context.model.settings().server:
        key = ""
    context.model.configure(settings, key=key)
    return context.model.state()


def try_model(context: Context) -> ModelReply:
    """What the model says to a greeting, with nothing of the person's in it; raises `ModelUnavailable`."""
    return context.model.draft(_TRIAL)
