"""What many tests share: a context over a real database file, with the outside world replaced at its seams."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from companion.adapters.folder import PrivateFolder
from companion.services.context import Context
from companion.store.database import open_database
from tests.fakes import FrozenClock, NullQueue, PagesWeb, RecordingPublisher


@pytest.fixture(scope="session", autouse=True)
def developers_browsers_left_alone(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """A daemon under test registers with every browser it finds; let it find them in an empty folder."""
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("XDG_CONFIG_HOME", str(tmp_path_factory.mktemp("config")))
        yield


@pytest.fixture
def clock() -> FrozenClock:
    return FrozenClock()


@pytest.fixture
def publisher() -> RecordingPublisher:
    return RecordingPublisher()


@pytest.fixture
def web() -> PagesWeb:
    return PagesWeb()


@pytest.fixture
def queue() -> NullQueue:
    return NullQueue()


@pytest.fixture
def context(
    tmp_path: Path, clock: FrozenClock, *, publisher: RecordingPublisher, web: PagesWeb, queue: NullQueue
) -> Iterator[Context]:
    database = open_database(f"sqlite:///{tmp_path / 'companion.db'}", backups=tmp_path / "backups", now=clock.now())
    files = PrivateFolder(tmp_path / "documents")
    yield Context(database=database, clock=clock, publisher=publisher, web=web, queue=queue, files=files)
    database.close()
