"""Is it there, and please stop."""

import os

from fastapi import APIRouter, Request
from pydantic import JsonValue

from companion.web.context import LoginsOf

router = APIRouter(tags=["daemon"])


@router.get("/healthz")
def healthz(request: Request) -> dict[str, JsonValue]:
    """Open to all, so it says nothing but who answers; by then the database is open."""
    return {"ok": True, "version": request.app.version, "pid": os.getpid()}


@router.post("/api/login-links")
def login_link(logins: LoginsOf, path: str = "/") -> dict[str, str]:
    """An address that logs a browser in once, within a minute."""
    return {"url": logins.link(path)}


@router.post("/api/stop", status_code=202)
def stop(request: Request) -> dict[str, bool]:
    """End the daemon; what is under way is finished first."""
    request.app.state.stop()
    return {"stopping": True}
