"""What a handler is given by the application it runs in."""

from typing import Annotated

from fastapi import Depends, Request

from companion.services.context import Context
from companion.web.events import Broadcaster
from companion.web.login import Logins


def context_of(request: Request) -> Context:
    """The use cases' context."""
    context: Context = request.app.state.context
    return context


def broadcaster_of(request: Request) -> Broadcaster:
    """Where live events come from."""
    broadcaster: Broadcaster = request.app.state.broadcaster
    return broadcaster


def logins_of(request: Request) -> Logins:
    """The one-time links."""
    logins: Logins = request.app.state.logins
    return logins


ContextOf = Annotated[Context, Depends(context_of)]
BroadcasterOf = Annotated[Broadcaster, Depends(broadcaster_of)]
LoginsOf = Annotated[Logins, Depends(logins_of)]
