"""A whole tracker for tests: the real application on a real SQLite file, with a clock that stands still."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from fastapi import FastAPI
from fastapi.testclient import TestClient

from companion.adapters.folder import PrivateFolder
from companion.services.context import Context, FetchedPage
from companion.store.database import Database, open_database
from companion.web.app import create_app
from companion.web.events import Broadcaster
from tests.web.pages.invented import NOW

TOKEN = "a-token-for-tests"
EXTENSION = Path("/opt/job-companion")


@dataclass(frozen=True)
class StillClock:
    """Always the same moment."""

    moment: datetime = NOW

    def now(self) -> datetime:
        return self.moment


class NoWeb:
    """There is no outside in these tests."""

    def get(self, url: str, *, delay_seconds: float = 1.0) -> FetchedPage:
        raise AssertionError(f"nothing may be fetched here: {url}")


class IdleQueue:
    """Takes tasks and leaves them waiting."""

    def submit(self, task_id: int) -> None:
        return None


@dataclass(frozen=True)
class Tracker:
    """The application, its database and how to reach it."""

    app: FastAPI
    context: Context
    port: int

    @property
    def broadcaster(self) -> Broadcaster:
        broadcaster: Broadcaster = self.app.state.broadcaster
        return broadcaster

    @property
    def database(self) -> Database:
        return self.context.database

    def login_link(self, path: str = "/") -> str:
        link: str = self.app.state.logins.link(path)
        return link

    @contextmanager
    def client(self) -> Iterator[TestClient]:
        """A browser that is logged in."""
        with TestClient(self.app, base_url=f"http://127.0.0.1:{self.port}", follow_redirects=False) as client:
            client.cookies.set(self.app.state.logins.cookie_name, self.app.state.logins.cookie())
            client.headers["sec-fetch-site"] = "same-origin"
            yield client


def open_tracker(home: Path, *, port: int = 8000) -> Tracker:
    """A tracker with an empty database in `home`."""
    database = open_database(f"sqlite:///{home / 'companion.db'}", backups=None, now=NOW)
    context = Context(
        database=database,
        clock=StillClock(),
        publisher=Broadcaster(),
        web=NoWeb(),
        queue=IdleQueue(),
        files=PrivateFolder(home / "documents"),
    )
    app = create_app(context, token=TOKEN, port=port, version="1.2.3", extension_dir=EXTENSION)
    return Tracker(app=app, context=context, port=port)
