"""The profile as it stood at some time."""

from datetime import datetime

from pydantic import Field, JsonValue

from companion.domain.profile import Profile
from companion.domain.value import Value

EDITED = "You edited it."
LEARNED = "You answered these on a form."
GROWING = frozenset({EDITED, LEARNED})
"""Why a version is there that grows while the person goes on typing."""


class ProfileVersion(Value):
    """One version: the document exactly as it was given, since when it stands, and why it came to be.

    Number 0 is the empty profile of somebody who has said nothing yet.
    """

    id: int = 0
    document: dict[str, JsonValue] = Field(default_factory=dict)
    why: str = ""
    at: datetime | None = None

    @property
    def profile(self) -> Profile:
        """The document as a value."""
        return Profile.model_validate(self.document)
