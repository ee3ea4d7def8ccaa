"""A draft in the person's own mailbox: what it holds, whether it can be put there, and why not."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from companion.domain.errors import CompanionError
from companion.domain.job import Block, Line
from companion.domain.value import Value


class MailDraft(Value):
    """An e-mail that is written but not sent."""

    address: Line
    subject: Line = ""
    text: Annotated[Block, Field(min_length=1)]


class MailboxState(Value):
    """How far the person is with connecting the mailbox.

    `consent_url` is where they are asked, while `step` is "asking"; `problem` says why the last try did not work.
    """

    step: Literal["off", "asking", "connected"] = "off"
    has_client: bool = False
    consent_url: str = ""
    problem: str = ""
    secret_place: str = ""


class MailboxProblem(CompanionError):
    """The mailbox did not take the draft, or cannot be connected; the message says why and what to do."""

    code: ClassVar[str] = "mailbox"
