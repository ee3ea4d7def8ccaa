"""The application over a real database file, served by the real server."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from companion.services.context import Context
from companion.web.events import Broadcaster
from tests.web.serving import Served, serving


@pytest.fixture
def served(context: Context) -> Iterator[Served]:
    broadcaster = Broadcaster()
    with serving(replace(context, publisher=broadcaster), broadcaster) as running:
        yield running
