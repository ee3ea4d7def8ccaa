"""Why Gmail did not take a draft, each way of failing in a sentence; the libraries' own words may hold secrets."""

from collections.abc import Callable

from companion.domain.mail_draft import MailboxProblem

NOT_INSTALLED = "What talks to Gmail is not installed. Install it with `pip install job-companion[gmail]`."
AGAIN = "Connect again on the page “Gmail drafts”."
_UNREACHABLE = "Gmail cannot be reached. Check the internet connection and try again; your text is still here."
_BUSY = "Gmail takes no more drafts from you for now. Try again later; your text is still here."
_TROUBLE = "Google has trouble at the moment. Try again later; your text is still here."
_OFF = "The Gmail API is not switched on in your Google project. Switch it on in Google's console and try again."
_NO_CLIENT = f"Google does not know your client any more. {AGAIN}"
_BY_STATUS = {
    400: "Gmail did not understand the draft. Check the address.",
    403: f"Gmail does not let this client write drafts. {AGAIN}",
    429: _BUSY,
}
_BUSY_REASONS = ("rateLimitExceeded", "userRateLimitExceeded", "dailyLimitExceeded", "quotaExceeded")
_BY_REASON = {
    **dict.fromkeys((*_BUSY_REASONS, "RATE_LIMIT_EXCEEDED"), _BUSY),
    **dict.fromkeys(("accessNotConfigured", "SERVICE_DISABLED"), _OFF),
}
_UNAUTHORIZED = 401


class PermissionWithdrawn(MailboxProblem):
    """The lasting token is good for nothing any more."""

    def __init__(self) -> None:
        super().__init__(f"Your permission for Gmail was withdrawn or has run out. {AGAIN}")


def explained(act: Callable[[], None]) -> None:
    """Do `act`; whatever the libraries raise becomes a `MailboxProblem`."""
    try:
        from google.auth.exceptions import RefreshError, TransportError
        from googleapiclient.errors import HttpError
        from httplib2 import HttpLib2Error
    except ImportError:
        raise MailboxProblem(NOT_INSTALLED) from None
    try:
        act()
    except RefreshError as problem:
        raise _of_token(str(problem), retryable=problem.retryable) from None
    except HttpError as problem:
        raise _of_answer(problem.status_code, problem.error_details) from None
    except (TransportError, HttpLib2Error, OSError):
        raise MailboxProblem(_UNREACHABLE) from None


def _of_token(said: str, *, retryable: bool) -> MailboxProblem:
    if "invalid_grant" in said:
        return PermissionWithdrawn()
    return MailboxProblem(_TROUBLE if retryable else _NO_CLIENT)


def _of_answer(status: int, details: object) -> MailboxProblem:
    if status == _UNAUTHORIZED:
        return PermissionWithdrawn()
    lines = details if isinstance(details, list) else []
    reasons = [str(line.get("reason", "")) for line in lines if isinstance(line, dict)]
    known = next((_BY_REASON[reason] for reason in reasons if reason in _BY_REASON), None)
    return MailboxProblem(known or _BY_STATUS.get(status, _TROUBLE))
