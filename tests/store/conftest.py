"""A real database for each test: a SQLite file, and a database of a private PostgreSQL server where there is one."""

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import psycopg
import pytest

from companion.store.database import Database, open_database
from tests.store.examples import NOW


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'companion.db'}"


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def url_kind(request: pytest.FixtureRequest) -> str:
    """The kinds of database that every test of the store is run on."""
    return str(request.param)


@pytest.fixture
def url(request: pytest.FixtureRequest, url_kind: str) -> str:
    """The address of an empty database."""
    return str(request.getfixturevalue(f"{url_kind}_url"))


@pytest.fixture
def ready_url(request: pytest.FixtureRequest, url_kind: str) -> str:
    """The address of a database that is up to date already where that saves time."""
    return str(request.getfixturevalue("sqlite_url" if url_kind == "sqlite" else "ready_postgresql_url"))


@pytest.fixture
def database(ready_url: str, tmp_path: Path) -> Iterator[Database]:
    opened = open_database(ready_url, backups=tmp_path / "backups", now=NOW)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def _names() -> Iterator[str]:
    return (f"test_{number}" for number in count())


@pytest.fixture
def postgresql_url(_server: str, _names: Iterator[str]) -> Iterator[str]:
    with made(_server, next(_names), like="template0") as url:
        yield url


@pytest.fixture
def ready_postgresql_url(_server: str, _ready: str, _names: Iterator[str]) -> Iterator[str]:
    with made(_server, next(_names), like=_ready) as url:
        yield url


@pytest.fixture(scope="session")
def _ready(_server: str) -> Iterator[str]:
    """The name of a database that is up to date, to be copied."""
    with made(_server, "ready", like="template0") as url:
        open_database(url, backups=None, now=NOW).close()
        yield "ready"


@contextmanager
def made(server: str, name: str, *, like: str) -> Iterator[str]:
    """The address of a database that is dropped again."""
    with psycopg.connect(f"{server}/postgres", autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE {like}".encode())
        yield f"{server.replace('postgresql:', 'postgresql+psycopg:')}/{name}"
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)".encode())


@pytest.fixture(scope="session")
def _server() -> Iterator[str]:
    """The address of a server of our own, without a database name."""
    programs = sorted(Path("/usr/lib/postgresql").glob("*/bin/pg_ctl"))
    if not programs:
        pytest.skip("PostgreSQL is not installed (Debian: apt-get install postgresql)")
    import pwd  # Windows has none, and no server either

    user = "postgres" if os.geteuid() == 0 else None
    home = Path(tempfile.mkdtemp(prefix="companion-pg-"))
    try:
        if user is not None:
            os.chown(home, pwd.getpwnam(user).pw_uid, -1)
        port = _free_port()
        yield from _running(programs[-1].parent, home, port=port, user=user)
    except KeyError:
        pytest.skip("PostgreSQL refuses to run as root, and there is no user postgres")
    finally:
        shutil.rmtree(home, ignore_errors=True)


def _running(programs: Path, home: Path, *, port: int, user: str | None) -> Iterator[str]:
    def run(*command: str) -> None:
        subprocess.run(command, user=user, cwd=home, check=True, stdout=subprocess.DEVNULL)

    run(str(programs / "initdb"), "-D", f"{home}/cluster", "-U", "companion", "-A", "trust", "-E", "UTF8", "--no-sync")
    options = f"-c listen_addresses=127.0.0.1 -c port={port} -c unix_socket_directories={home} -c fsync=off"
    pg_ctl = (str(programs / "pg_ctl"), "-D", f"{home}/cluster", "-w", "-l", f"{home}/log")
    run(*pg_ctl, "-o", options, "start")
    try:
        yield f"postgresql://companion@127.0.0.1:{port}"
    finally:
        run(*pg_ctl, "-m", "immediate", "stop")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
