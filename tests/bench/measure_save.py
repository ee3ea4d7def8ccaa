"""From the click on Save to the bar that says so: real Chromium, native host, daemon, file on the disk.

The page itself keeps the time: a trusted click carries the moment at which the browser took the mouse button, and an
observer sees the bar's state change.
"""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.bench.figure import Figure
from tests.browser.journey import Journey
from tests.browser.machine import running_machine

_SAVES = 20
_WATCH = """<script>
    addEventListener("click", event => { if (event.isTrusted) window.clicked = event.timeStamp }, true);
    new MutationObserver(() => {
        if (document.querySelector('[data-job-companion][data-state="saved"]')) window.saved ??= performance.now();
    }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ["data-state"] });
</script>"""


def figures() -> Iterator[Figure]:
    """The first save stands for itself: it loads what every other finds loaded."""
    with (
        tempfile.TemporaryDirectory() as folder,
        running_machine(Path(folder) / "home", Path(folder) / "profile") as machine,
    ):
        first, *others = [_save(machine) for _ in range(1 + _SAVES)]
    yield Figure("click on Save to saved, in Chromium", others, budget=150, judge="p95")
    yield Figure("  the first one of all", [first])


def _save(machine: Journey) -> float:
    machine.begin()
    page, bar = machine.visit(machine.url, machine.posting(head=_WATCH))
    bar.wait_for_state("ready")
    bar.click("save")
    bar.wait_for_state("saved")
    taken: float = page.evaluate("saved - clicked")
    page.close()
    return taken
