"""What was on a form: which job it was for, and what became of each question."""

from datetime import datetime
from typing import Literal

from companion.domain.form import ReceiptLine
from companion.domain.value import Value

Mode = Literal["now", "preview"]


class FormAbout(Value):
    """The job that a form is for, as far as the page told it; `identity` is the posting's strongest identity key."""

    url: str
    job_id: int | None = None
    identity: str | None = None
    title: str = ""
    company: str = ""
    location: str = ""


class NewReceipt(Value):
    """A receipt about to be kept. `fill` names one filling, over all steps of its form.

    `keys` are identity keys of the posting, by which a job that is saved later finds it.
    """

    fill: str
    about: FormAbout
    at: datetime
    mode: Mode = "now"
    lines: tuple[ReceiptLine, ...] = ()
    keys: tuple[str, ...] = ()


class Receipt(NewReceipt):
    """A receipt as it is kept."""

    id: int

    @property
    def documents(self) -> tuple[int, ...]:
        """The numbers of the files that were attached, in the order of the form."""
        attached = (line.document for line in self.lines if line.outcome == "filled" and line.document is not None)
        return tuple(dict.fromkeys(attached))
