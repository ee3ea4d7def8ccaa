"""What can go wrong, in sentences for the person: what happened and what to do.

Each class carries a stable `code`; `web/errors.py` maps classes to HTTP statuses in one table.
"""

from typing import ClassVar


class CompanionError(Exception):
    """The root of every error that is meant to be read by the person."""

    code: ClassVar[str] = "error"

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class InvalidInput(CompanionError):
    """What was given cannot be used; the message names the field and the remedy."""

    code = "invalid_input"


class NotFound(CompanionError):
    """What was asked for is not (or no longer) here."""

    code = "not_found"


class JobNotFound(NotFound):
    """No job has this number."""

    code = "job_not_found"

    def __init__(self, job_id: int) -> None:
        super().__init__(f"There is no job number {job_id} in this tracker. It may have been deleted.")


class Conflict(CompanionError):
    """Somebody else (another tab, a mail) changed the same thing first."""

    code = "conflict"


class NotAPosting(CompanionError):
    """The page shows no job posting, so there is nothing to save."""

    code = "not_a_posting"

    def __init__(self, why: str, *, loading: bool = False) -> None:
        advice = "Wait until it is loaded and try again." if loading else "Open the job itself and save it there."
        super().__init__(f"This page shows no single job posting: {why}. {advice}")
        self.loading = loading


class TransitionRefused(CompanionError):
    """A status change that the lifecycle does not allow without the person's own decision."""

    code = "transition_refused"


class StorageProblem(CompanionError):
    """The database cannot be read or written; the message says what was kept and where."""

    code = "storage"


class FetchRefused(CompanionError):
    """A page that may not or could not be fetched from here."""

    code = "fetch_refused"
