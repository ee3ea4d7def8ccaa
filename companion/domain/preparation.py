"""Applications prepared one after another in the companion's own browser; each stops for the person's review."""

from datetime import datetime
from enum import StrEnum

from companion.domain.job import Line
from companion.domain.value import Value


class PreparationState(StrEnum):
    """How far one of them is."""

    WAITING = "waiting"
    OPEN = "open"
    """Its page is open, and the form is being found or filled."""
    REVIEW = "review"
    """Filled; the person looks it over and sends it."""
    NEEDS_YOU = "needs_you"
    """A sign-in, a captcha, or no form to be found: the message says what."""
    DONE = "done"
    """The person applied, or put it aside."""

    @property
    def label(self) -> str:
        """The words the person reads."""
        return _LABELS[self]


_LABELS = {
    PreparationState.WAITING: "Waiting its turn",
    PreparationState.OPEN: "Open in the browser",
    PreparationState.REVIEW: "Ready for your review",
    PreparationState.NEEDS_YOU: "Needs you",
    PreparationState.DONE: "Done",
}


class NewPreparation(Value):
    """An application to be prepared: its page, and the job where it is in the tracker."""

    url: str
    label: Line = ""
    job_id: int | None = None


class PreparationNews(Value):
    """What has just happened to one; `page` is the address that its tab shows now."""

    state: PreparationState
    message: Line = ""
    page: str = ""


class Preparation(NewPreparation):
    """One application on the list. `screenshot` says whether a picture of the form is kept."""

    id: int
    state: PreparationState
    message: Line = ""
    receipt: int | None = None
    screenshot: bool = False
    added_at: datetime
    at: datetime
