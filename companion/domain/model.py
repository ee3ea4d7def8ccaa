"""A language model that the person chose: how it is reached, what it is asked, what it may answer."""

from typing import Annotated, ClassVar
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field

from companion.domain.errors import CompanionError
from companion.domain.job import Block, Line
from companion.domain.value import Value

_OWN_MACHINE = ("localhost", "127.0.0.1", "::1")


def _address(text: str) -> str:
    text = text.strip()
    parts = urlsplit(text)
    if text and (parts.scheme not in ("http", "https") or not parts.hostname):
        raise ValueError("an address begins with http:// or https:// and names a server")
    if parts.username or parts.password:
        raise ValueError("put the key into its own field, not into the address")
    return text


class ModelSettings(Value):
    """Which model drafts, if any. `name` is empty when none does; `signature` is the name under messages."""

    name: Line = ""
    api_base: Annotated[str, Field(max_length=2000), AfterValidator(_address)] = ""
    signature: Line = ""

    @property
    def server(self) -> tuple[str, str]:
        """Who gets the key: the provider that the name begins with, and the address."""
        return self.name.partition("/")[0], self.api_base

    @property
    def is_local(self) -> bool:
        """Whether the model runs on this machine, so that nothing leaves it."""
        return urlsplit(self.api_base).hostname in _OWN_MACHINE


class ModelState(Value):
    """The settings, whether a key is kept, and where."""

    settings: ModelSettings
    has_key: bool
    key_place: str


class ModelRequest(Value):
    """What the model is told to do, and the matter it works on; the matter is never an instruction."""

    instruction: str
    matter: str


class ModelReply(Value):
    """The only form of answer that counts."""

    subject: Line = ""
    text: Annotated[Block, Field(min_length=1, max_length=8000)]


class ModelUnavailable(CompanionError):
    """No model answered in a way that can be used; the message says why and what to do."""

    code: ClassVar[str] = "model"
