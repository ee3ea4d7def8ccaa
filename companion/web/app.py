"""The HTTP application: every router of `web/api` and `web/pages`, behind the gate.

A module of those packages takes part by exporting `router`; adding the file is the whole change. Only HTTP and
shapes live here; whatever happens is a service.
"""

import pkgutil
from importlib import import_module
from pathlib import Path
from types import ModuleType

from anyio import CapacityLimiter
from fastapi import FastAPI
from starlette.staticfiles import StaticFiles
from starlette.types import Receive, Scope, Send

from companion.services.context import Context
from companion.web import api, pages
from companion.web.auth import Gate, Guard
from companion.web.errors import add_error_handlers
from companion.web.events import Broadcaster
from companion.web.headers import SecurityHeaders
from companion.web.limits import BodyLimit
from companion.web.login import Logins

_LOOKS_AT_ONCE = 4
_STATIC = Path(__file__).parent / "static"


def create_app(context: Context, *, token: str, port: int, version: str, extension_dir: Path) -> FastAPI:
    """The application that serves `context` on 127.0.0.1:`port` to whoever knows `token`.

    `context.publisher` must be the `Broadcaster`, whose events it streams. Whoever runs the server sets
    `app.state.stop` (a request asks the daemon to end), `app.state.examine` (the findings of the health page) and
    `app.state.greeted` (told the version of an extension that says hello).
    """
    if not isinstance(context.publisher, Broadcaster):
        raise TypeError("the context's publisher must be the Broadcaster whose events this application streams")
    logins = Logins(token=token, port=port, now=context.clock.now)
    app = FastAPI(title="Job Companion", version=version, docs_url=None, redoc_url=None)
    app.state.context = context
    app.state.broadcaster = context.publisher
    app.state.logins = logins
    app.state.extension_dir = extension_dir
    app.state.looks = CapacityLimiter(_LOOKS_AT_ONCE)
    app.state.stop = lambda: None
    app.state.examine = list
    app.state.greeted = lambda _version: None
    _include(app, api)
    _include_on_demand(app, pages)
    app.mount("/static", StaticFiles(directory=_STATIC), name="static")
    add_error_handlers(app)
    app.add_middleware(BodyLimit)
    app.add_middleware(Guard, gate=Gate(token=token, port=port, logins=logins))
    app.add_middleware(SecurityHeaders)
    return app


def _include(app: FastAPI, package: ModuleType) -> None:
    for name in sorted(module.name for module in pkgutil.iter_modules(package.__path__)):
        if not name.startswith("_"):
            app.include_router(import_module(f"{package.__name__}.{name}").router)


def _include_on_demand(app: FastAPI, package: ModuleType) -> None:
    """Import `package` with the first request for a path that is not known yet; the extension's own never are."""
    unknown = app.router.default

    async def look_again(scope: Scope, receive: Receive, send: Send) -> None:
        app.router.default = unknown
        _include(app, package)
        await app.router(scope, receive, send)

    app.router.default = look_again
