"""People the person knows: connections, what became of them, and what was decided about company names."""

from datetime import date
from typing import Literal

from companion.domain.job import Line
from companion.domain.value import Value


class FormerPost(Value):
    """What a connection did before the latest import. `until` is the day of the import that showed the change."""

    company: Line = ""
    position: Line = ""
    until: date | None = None


class NewConnection(Value):
    """One person as an import states them; what it leaves out is empty."""

    first_name: Line = ""
    last_name: Line = ""
    url: Line = ""
    email: Line = ""
    company: Line = ""
    position: Line = ""
    connected_on: date | None = None

    @property
    def name(self) -> str:
        """First and last name, as the person would write them."""
        return f"{self.first_name} {self.last_name}".strip()


class Connection(NewConnection):
    """A person in the person's own network, with what earlier imports said.

    `previously` has the newest first. `missing_since` is the day of the first import that no longer had them.
    """

    id: int
    previously: tuple[FormerPost, ...] = ()
    missing_since: date | None = None


class CompanyDecision(Value):
    """The person's own word on two company names; it outweighs every rule. Keys are those of `company_key`."""

    a: str
    b: str
    verdict: Literal["same", "different"]
