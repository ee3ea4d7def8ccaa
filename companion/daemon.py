"""The daemon: reads the settings, builds every part, serves until it is told to stop, and puts everything away.

`python -m companion.daemon` and `companion serve` are this. One daemon per home: a lock that the system releases
however the process ends.
"""

import gc
import json
import logging
import os
import signal
import socket
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from datetime import datetime
from typing import TYPE_CHECKING

from companion.adapters.files import Lock, ensure_home, ensure_token, read_text, write_private
from companion.adapters.log import open_log
from companion.domain.errors import CompanionError, InvalidInput
from companion.settings import Settings, read_settings

if TYPE_CHECKING:
    from companion.adapters.gmail_drafts import GmailDrafts
    from companion.adapters.llm import LanguageModel
    from companion.services.check_health import Finding

_log = logging.getLogger(__name__)


def serve(settings: Settings | None = None) -> int:
    """Serve in the foreground; the process's exit code."""
    try:
        settings = settings or read_settings()
        ensure_home(settings.home)
        with Lock(settings.lock_file) as lock:
            if not lock.acquire():
                from companion.adapters.daemon_link import find_daemon

                running = find_daemon(settings.daemon_file)
                sys.stderr.write(f"The companion runs already: {running.url if running else settings.home}\n")
                return 0
            settings.stopped_file.unlink(missing_ok=True)
            open_log(settings.log_file)
            _heal_registration(settings)
            with _listen(settings) as listener:
                _run(settings, listener)
    except CompanionError as error:
        _log.error("the daemon ended: %s", type(error).__name__)
        sys.stderr.write(f"{error.message}\n")
        return 1
    except Exception:
        _log.exception("the daemon ended by a defect")
        raise
    return 0


def _findings(settings: Settings) -> "list[Finding]":
    from companion.examination import findings_of

    return findings_of(settings)


def _note_extension(settings: Settings, version: str, now: datetime) -> None:
    """Doctor compares the version with the one that is installed; a full disk must not stop the greeting."""
    with suppress(CompanionError):
        write_private(settings.extension_file, json.dumps({"version": version, "seen_at": now.isoformat()}))


def _heal_registration(settings: Settings) -> None:
    """Browsers find this installation again after it was moved or upgraded; without them the tracker still serves."""
    from companion.registration import native_host_of

    try:
        native_host_of(settings).register()
    except CompanionError as error:
        _log.warning("the native host could not be registered: %s", error.message)


def _run(settings: Settings, listener: socket.socket) -> None:
    gc.disable()  # nothing of what a start builds up is garbage; looking for it takes a tenth of the time
    sys.modules.setdefault("pydantic.v1", None)  # type: ignore[arg-type] # the web framework looks for it, we have none
    from companion.adapters.clock import SystemClock
    from companion.adapters.folder import PrivateFolder
    from companion.adapters.http import PoliteWeb
    from companion.services.context import Context
    from companion.store.database import open_database
    from companion.web.app import create_app
    from companion.web.events import Broadcaster
    from companion.web.server import Server
    from companion.work.runner import Runner
    from companion.work.schedule import chores

    port = listener.getsockname()[1]
    clock = SystemClock()
    with ExitStack() as cleanup:
        database = open_database(settings.database_url, backups=settings.backups, now=clock.now())
        cleanup.callback(database.close)
        broadcaster = Broadcaster()
        runner = Runner(settings.queue_file, chores=chores(settings.backups))
        model, mailbox = _on_wish(settings, cleanup)
        context = Context(
            database=database,
            clock=clock,
            publisher=broadcaster,
            web=PoliteWeb(),
            queue=runner,
            model=model,
            mailbox=mailbox,
            files=PrivateFolder(settings.documents),
        )
        app = create_app(
            context,
            token=ensure_token(settings.token_file),
            port=port,
            version=settings.version,
            extension_dir=settings.extension_dir,
        )
        server = Server(app, before_end=broadcaster.close)
        app.state.stop = server.stop
        app.state.examine = lambda: _findings(settings)
        app.state.greeted = lambda version: _note_extension(settings, version, clock.now())
        with runner.running(context), _announced(settings, port), _signals(server.stop):
            _log.info("listening on port %d", port)
            _say_where(app.state.logins.tracker)
            gc.freeze()
            gc.enable()
            server.serve_on(listener)
        _log.info("stopped")


def _say_where(tracker: str) -> None:
    if sys.stdout is not None and sys.stdout.isatty():
        sys.stdout.write(f"The companion serves at {tracker}; Ctrl-C ends it.\n")


def _on_wish(settings: Settings, cleanup: ExitStack) -> "tuple[LanguageModel, GmailDrafts]":
    """What reaches other services, and only when the person presses a button for it."""
    from companion.adapters.gmail_drafts import GmailDrafts
    from companion.adapters.llm import LanguageModel
    from companion.adapters.secrets import Secrets

    secrets = Secrets(settings.home)
    model = LanguageModel(settings.model_file, secrets=secrets)
    cleanup.callback(model.close)
    mailbox = GmailDrafts(settings.gmail_file, secrets=secrets)
    cleanup.callback(mailbox.close)
    return model, mailbox


def _listen(settings: Settings) -> socket.socket:
    last = read_text(settings.port_file)
    wishes = [settings.port] if settings.port else [int(last) if last.isdecimal() else 0, 0]
    for wish in wishes:
        # By the protocol's number the event loop knows TCP and sends each part of an answer at once, not after 40 ms.
        listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        exclusive = getattr(socket, "SO_EXCLUSIVEADDRUSE", socket.SO_REUSEADDR)
        listener.setsockopt(socket.SOL_SOCKET, exclusive, 1)
        with suppress(OSError, OverflowError):
            listener.bind(("127.0.0.1", wish))
            listener.listen(128)
            return listener
        listener.close()
    raise InvalidInput(f"Port {settings.port} is in use by another program. Choose another one with --port.")


@contextmanager
def _announced(settings: Settings, port: int) -> Iterator[None]:
    """The file that says where to find the daemon is there while it listens."""
    write_private(settings.port_file, str(port))
    write_private(settings.daemon_file, json.dumps({"port": port, "pid": os.getpid(), "version": settings.version}))
    try:
        yield
    finally:
        settings.daemon_file.unlink(missing_ok=True)


@contextmanager
def _signals(stop: Callable[[], None]) -> Iterator[None]:
    """Every way of being told to end leads to `stop`; a closed terminal or console is one of them.

    The server catches the usual signals itself and raises them again at its end: by then they must be harmless.
    """
    names = ("SIGTERM", "SIGINT", "SIGHUP", "SIGBREAK")
    numbers = [getattr(signal, name) for name in names if hasattr(signal, name)]
    before = {number: signal.signal(number, lambda *_: stop()) for number in numbers}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


if __name__ == "__main__":
    sys.exit(serve())
