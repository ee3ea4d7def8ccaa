"""Every check of the project, one after another: style, types, generated files, the extension, then all tests.

The tests come last, so that their summary is the last line that counts anything.
"""

import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from companion.dev.sync import ROOT

BIN = Path(sys.executable).parent

_SCRIPTS = ("extension", "tests/extension", "companion/web/static")


@dataclass(frozen=True)
class Step:
    """One check: its name and the command that fails when something is wrong."""

    name: str
    command: tuple[str, ...]


def steps(tests: Sequence[str] = ()) -> tuple[Step, ...]:
    """All checks in order; `tests` are further arguments for pytest."""
    python, node = sys.executable, str(ROOT / "node_modules" / ".bin")
    return (
        Step("style", (python, "-m", "ruff", "check", ".")),
        Step("format", (python, "-m", "ruff", "format", "--check", ".")),
        Step("types", (python, "-m", "mypy")),
        Step("script style", (f"{node}/biome", "ci", "--error-on-warnings", *_SCRIPTS)),
        Step("extension types", (f"{node}/tsc", "--noEmit", "--project", "tsconfig.json")),
        Step("content script types", (f"{node}/tsc", "--noEmit", "--project", "extension/content/tsconfig.json")),
        Step("tracker types", (f"{node}/tsc", "--noEmit", "--project", "tsconfig.tracker.json")),
        Step("extension tests", (shutil.which("node") or "node", "--test", "--test-reporter=dot", "tests/extension/")),
        Step("tests", (python, "-m", "pytest", "--numprocesses=auto", "--dist=loadfile", *tests)),
    )


def run(chosen: Sequence[Step], say: Callable[[str], None]) -> int:
    """Run `chosen` until one fails; the exit code of the last one run."""
    for step in chosen:
        say(f"== {step.name}")
        code = subprocess.run(step.command, cwd=ROOT, check=False).returncode
        if code:
            say(f"{step.name} failed: {' '.join(step.command)}")
            return code
    return 0
