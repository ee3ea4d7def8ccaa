"""One person's machine: a home, a daemon, a browser with the extension, and a web made of saved pages."""

import json
import subprocess
import sys
import urllib.request
from pathlib import Path
from typing import Any
from uuid import uuid4

from playwright.sync_api import BrowserContext, Page, Route

from tests.browser.chromium import ROOT
from tests.browser.closed_root import ClosedRoot
from tests.browser.postings import lever_address, lever_posting

NOT_THERE = "<!doctype html><title>404</title><h1>Not found</h1>"


class Journey:
    """What a test does to the machine and sees of it."""

    def __init__(self, home: Path, context: BrowserContext, extension_id: str) -> None:
        self.home = home
        self.context = context
        self.extension_id = extension_id
        self.pages: dict[str, str] = {}
        self.headers: dict[str, dict[str, str]] = {}
        self.begin()
        context.route("https://**/*", self._answer)

    def begin(self) -> None:
        """A company that nobody has met yet, with two postings, for the next test."""
        board = f"fernhill-{uuid4().hex[:8]}"
        self.company = board.replace("-", " ").title()
        self.url, self.other = lever_address(board), lever_address(board)
        self.pages.clear()

    def posting(self, title: str = "Harbor Engineer", *, head: str = "", body: str = "") -> str:
        """A posting of this test's company."""
        return lever_posting(title, head=head, body=body, company=self.company)

    def companion(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run a command as the person would in a terminal."""
        command = (sys.executable, "-m", "companion", *arguments)
        return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=60)

    def visit(self, url: str, html: str, *, headers: dict[str, str] | None = None) -> tuple[Page, ClosedRoot]:
        """Open a tab at `url`, which shows `html`."""
        self.pages[url.partition("#")[0]] = html
        self.headers[url] = headers or {}
        page = self.context.new_page()
        page.goto(url)
        return page, ClosedRoot(page)

    def open_extension(self, path: str) -> Page:
        """Open a page of the extension's own, such as its popup."""
        page = self.context.new_page()
        page.goto(f"chrome-extension://{self.extension_id}/{path}")
        return page

    def jobs(self) -> list[dict[str, Any]]:
        """The jobs in the tracker, oldest first."""
        found = self.ask("/api/jobs?limit=500")["jobs"]
        return sorted(found, key=lambda job: job["id"])

    def ask(self, path: str, body: dict[str, Any] | None = None, method: str | None = None) -> Any:
        """The daemon's answer, asked with the token."""
        port = json.loads((self.home / "daemon.json").read_text())["port"]
        headers = {"Authorization": f"Bearer {(self.home / 'token').read_text()}", "Content-Type": "application/json"}
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"http://127.0.0.1:{port}{path}", data, headers, method=method)
        with urllib.request.urlopen(request, timeout=10) as answer:
            return json.loads(answer.read() or b"null")

    def _answer(self, route: Route) -> None:
        url = route.request.url
        html = self.pages.get(url, NOT_THERE if route.request.is_navigation_request() else "")
        headers = {"Content-Type": "text/html; charset=utf-8", **self.headers.get(url, {})}
        route.fulfill(status=200 if url in self.pages else 404, body=html, headers=headers)
