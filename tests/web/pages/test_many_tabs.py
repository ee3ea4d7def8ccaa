"""Many tracker tabs at once: a browser has six connections for one server, and only what is looked at holds one."""

from typing import TYPE_CHECKING

import pytest

from companion.domain.application import Move, Status
from companion.services.change_status import change_status
from tests.web.pages.invented import full_posting, keep
from tests.web.pages.tracker import Tracker

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

# Without a window every tab counts as visible, so the tabs are told that they are hidden as the browser would.
SHOWN = """hidden => {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
  document.dispatchEvent(new Event('visibilitychange'));
}"""


def _arrives(tab: "Page", column: str) -> None:
    tab.locator(f'[data-column="{column}"] #card-1').wait_for(timeout=10_000)


def test_a_ninth_tab_loads_and_lives_while_eight_are_hidden(live: Tracker, chromium: "Browser") -> None:
    keep(live.database, full_posting())
    context = chromium.new_context(base_url=f"http://127.0.0.1:{live.port}")
    first = context.new_page()
    first.goto(live.login_link())
    first.locator("#board").wait_for()
    first.evaluate(SHOWN, True)
    for _ in range(7):
        tab = context.new_page()
        with tab.expect_response("**/events", timeout=10_000):
            tab.goto("/", timeout=10_000)
        tab.evaluate(SHOWN, True)
    looked_at = context.new_page()
    with looked_at.expect_response("**/events", timeout=10_000):
        looked_at.goto("/", timeout=10_000)
    change_status(live.context, job_id=1, move=Move(target=Status.APPLIED, actor="person"))
    _arrives(looked_at, "applied")
    assert first.locator('[data-column="saved"] #card-1').count() == 1
    first.evaluate(SHOWN, False)
    _arrives(first, "applied")
    context.close()
