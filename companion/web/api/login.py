"""The one-time link's other end."""

from html import escape

from fastapi import APIRouter
from fastapi.responses import HTMLResponse

from companion.web.auth import NotLoggedIn
from companion.web.context import LoginsOf
from companion.web.login import COOKIE_LIFE, own_path

router = APIRouter(include_in_schema=False)


@router.get("/login")
def login(logins: LoginsOf, code: str = "", next: str = "/") -> HTMLResponse:  # noqa: A002 - the link's own word
    """Exchange the code for the cookie and go on.

    By a page instead of a redirect: a strict cookie is not sent on a redirect that another site or application began.
    """
    cookie = logins.redeem(code)
    if cookie is None:
        raise NotLoggedIn("This link was used already or is too old. Open the tracker from the extension again.")
    target = escape(own_path(next), quote=True)
    page = HTMLResponse(
        '<!doctype html><title>Job Companion</title><link rel="icon" href="/static/icon.svg" type="image/svg+xml">'
        f'<meta http-equiv="refresh" content="0;url={target}">'
    )
    age = int(COOKIE_LIFE.total_seconds())
    page.set_cookie(logins.cookie_name, cookie, max_age=age, httponly=True, samesite="strict")
    return page
