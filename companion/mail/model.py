"""A mail as it is read, and what it was found to say."""

from collections.abc import Mapping
from datetime import datetime
from typing import Literal, get_args

from companion.domain.value import Value

Outcome = Literal[
    "received", "viewed", "assessment", "interview", "offer", "rejected", "withdrawn", "closed", "outreach", "other"
]
OUTCOMES: tuple[Outcome, ...] = get_args(Outcome)
SURE_ENOUGH = 0.8
"""From this confidence on an outcome may be written without asking."""

Check = Literal["pass", "fail", "none"]


class Address(Value):
    """Who wrote: the address in lower case, and the name shown with it."""

    address: str = ""
    name: str = ""

    @property
    def domain(self) -> str:
        """What stands behind the @."""
        return self.address.rpartition("@")[2]


class Invite(Value):
    """A calendar part: `method` as RFC 5546 has it (REQUEST, CANCEL, REPLY, …), `summary` its title."""

    method: str = ""
    summary: str = ""


class Mail(Value):
    """One message as its writer wrote it: without the history quoted below and without the signature.

    A forwarded message stands here as itself: `sender`, `subject` and `date` are those of the inner message.
    `verified` is what the person's own provider found about the sender; none when it said nothing.
    """

    sender: Address = Address()
    subject: str = ""
    date: datetime | None = None
    message_id: str = ""
    references: tuple[str, ...] = ()
    text: str = ""
    signature: str = ""
    links: tuple[str, ...] = ()
    invite: Invite | None = None
    forwarded_by: Address | None = None
    is_bulk: bool = False
    is_answer: bool = False
    verified: Check = "none"


class Senders(Value):
    """What is known of those who send for employers: their domains with their names, and their templates' signs.

    `templates` has, for a text that stands in the addresses of a template's links, the outcome that it always has.
    """

    domains: Mapping[str, str] = {}
    templates: Mapping[str, Outcome] = {}

    def name_of(self, domain: str) -> str | None:
        """The name of the service that `domain` or the domain above it belongs to; None for any other."""
        parts = domain.split(".")
        found = (self.domains.get(".".join(parts[start:])) for start in range(len(parts) - 1))
        return next((name for name in found if name), None)


class Verdict(Value):
    """What a mail says: the outcome, how sure that is (0 to 1), the employer, the role, and the reasons.

    `evidence` is the sentence that decided, empty when none did.
    """

    outcome: Outcome
    confidence: float
    company: str = ""
    role: str = ""
    because: tuple[str, ...] = ()
    evidence: str = ""
