"""A tracker for each test; for the browser's tests one that really listens."""

import os
import shutil
import socket
from collections.abc import Iterator
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

import pytest
from fastapi.testclient import TestClient

from companion.web.server import Server
from tests.web.pages.tracker import Tracker, open_tracker

if TYPE_CHECKING:
    from playwright.sync_api import Browser


@pytest.fixture
def tracker(tmp_path: Path) -> Iterator[Tracker]:
    found = open_tracker(tmp_path)
    yield found
    found.database.close()


@pytest.fixture
def client(tracker: Tracker) -> Iterator[TestClient]:
    with tracker.client() as client:
        yield client


@pytest.fixture
def live(tmp_path: Path) -> Iterator[Tracker]:
    """A tracker that listens on a free port."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        tracker = open_tracker(tmp_path, port=listener.getsockname()[1])
        server = Server(tracker.app, before_end=tracker.broadcaster.close)
        thread = Thread(target=server.serve_on, args=(listener,))
        thread.start()
        try:
            yield tracker
        finally:
            server.stop()
            thread.join(timeout=10)
            tracker.database.close()


@pytest.fixture(scope="module")
def chromium() -> Iterator["Browser"]:
    from playwright.sync_api import sync_playwright

    names = ("chromium", "google-chrome", "microsoft-edge")
    path = next((found for name in names if (found := shutil.which(name))), None)
    if path is None:
        pytest.skip("no Chromium-family browser is installed")
    as_root = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=[*as_root, "--disable-gpu"])
        yield browser
        browser.close()
