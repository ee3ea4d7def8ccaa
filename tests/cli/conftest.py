"""A home directory that does not exist yet."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.daemons import Home


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    made = Home(tmp_path / "companion home")
    yield made
    if (made.path / "daemon.json").exists():
        made.run("stop")
