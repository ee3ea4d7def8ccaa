"""An error as a page: what happened, why, what to do."""

from dataclasses import dataclass

_TITLES = {
    400: "That request was not understood",
    401: "Please open the tracker anew",
    403: "That is not allowed from here",
    404: "There is nothing here",
    405: "That does not work at this address",
    409: "It changed in the meantime",
    413: "That is too large",
    422: "Something needs another look",
    500: "Something went wrong inside the companion",
    507: "The database cannot be used right now",
}
_ADVICE = {
    403: "Open the tracker in its own tab and try again there.",
    404: "The address may be old, or mistyped. Everything you saved is on the board and in the list.",
    507: "Health shows the free space and the state of the database, and names the latest backup.",
}


@dataclass(frozen=True)
class ProblemView:
    """`inside` is whether the person is logged in, so that the page may offer the tracker's own links."""

    status: int
    title: str
    message: str
    advice: str
    inside: bool


def problem_view(status: int, message: str) -> ProblemView:
    """The error page for `status`, whose reason is `message`."""
    return ProblemView(
        status=status,
        title=_TITLES.get(status, "That did not work"),
        message=message,
        advice=_ADVICE.get(status, ""),
        inside=status not in (401, 403),
    )
