"""A message to somebody the person knows: for what, by which way, in which language, and from which facts."""

from datetime import date
from enum import StrEnum
from typing import Literal

from companion.domain.job import Line
from companion.domain.value import Value

INVITATION_LIMIT = 300
FREE_INVITATION_LIMIT = 200
"""What a request to connect may hold: with a paid account, and with a free one (seen in its own form, 2026)."""


class Channel(StrEnum):
    """How a message reaches the person: with a request to connect, in the network, by e-mail."""

    INVITATION = "invitation"
    MESSAGE = "message"
    EMAIL = "email"

    @property
    def label(self) -> str:
        """The name on the screen."""
        return {"invitation": "Invitation to connect", "message": "Message in the network", "email": "E-mail"}[self]

    @property
    def limit(self) -> int | None:
        """The most characters it takes, None where there is no limit that matters."""
        return {"invitation": INVITATION_LIMIT, "message": 8000}.get(self)


class Language(StrEnum):
    """The languages that messages are written in."""

    ENGLISH = "en"
    GERMAN = "de"
    FRENCH = "fr"
    SPANISH = "es"

    @property
    def label(self) -> str:
        """The name on the screen, in the language itself."""
        return {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español"}[self]


class Addressee(Value):
    """Whom a message goes to. `who` is “connection:7” or “contact:7”; what is empty is unknown."""

    who: str
    first_name: Line = ""
    full_name: Line = ""
    post: Line = ""
    company: Line = ""
    former_companies: tuple[Line, ...] = ()
    email: Line = ""
    url: Line = ""
    connected_on: date | None = None
    is_connected: bool = False


class MessageFacts(Value):
    """All that a message may say. What is empty is unknown, and the message does without it."""

    first_name: Line = ""
    full_name: Line = ""
    job_title: Line = ""
    company: Line = ""
    works_there: bool = False
    shared_company: Line = ""
    shared_school: Line = ""
    connected_on: date | None = None
    has_applied: bool = False
    sender_name: Line = ""
    sender_role: Line = ""

    def known(self) -> dict[str, str]:
        """The facts that are known, by name, as a message writes them."""
        stated = {name: value for name, value in self if isinstance(value, str) and value}
        if self.works_there and self.company:
            stated["their_company"] = self.company
        if self.connected_on:
            stated["connected_year"] = str(self.connected_on.year)
        return stated


class Draft(Value):
    """One way to say it. `subject` is empty but for e-mail; `facts_used` is name to the words that stand in it."""

    label: str
    subject: str = ""
    text: str
    source: Literal["template", "model"] = "template"
    facts_used: dict[str, str]

    @property
    def length(self) -> int:
        """The characters as the network's own form counts them."""
        return counted(self.text)


class Drafts(Value):
    """The ways to say it, best first; `because` says in sentences what they are built on and what was left out.

    `refusal` says why the model's own draft is not among them, when one was asked for.
    """

    variants: tuple[Draft, ...]
    because: tuple[str, ...]
    facts_used: dict[str, str]
    refusal: str = ""


def counted(text: str) -> int:
    """The length of `text` in UTF-16 code units, as a text field of a web page counts: an emoji is two or more."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
