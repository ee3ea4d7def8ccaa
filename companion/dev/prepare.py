"""What the tests need beyond Python: a browser, a database server and Node's checkers, installed where we may."""

import os
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from companion.dev.sync import ROOT


@dataclass(frozen=True)
class Need:
    """Something the tests call: how it is found, Debian's packages for it, and whether tests go on without it."""

    name: str
    found: Callable[[], bool]
    packages: tuple[str, ...]
    optional: bool = False


def _postgresql() -> bool:
    return any(Path("/usr/lib/postgresql").glob("*/bin/initdb")) or shutil.which("initdb") is not None


NEEDS = (
    Need(
        "Chromium",
        lambda: any(map(shutil.which, ("chromium", "google-chrome", "chromium-browser"))),
        ("chromium", "fonts-noto-core"),
    ),
    Need("Node with npm", lambda: all(map(shutil.which, ("node", "npm"))), ("nodejs", "npm")),
    Need("a PostgreSQL server", _postgresql, ("postgresql",), optional=True),
)


def prepare(say: Callable[[str], None]) -> int:
    """Install what is missing; 1 when something needed can be had only by the person, who is told what."""
    missing = [need for need in NEEDS if not need.found()]
    if missing and _may_install():
        packages = [package for need in missing for package in need.packages]
        say(f"Installing {', '.join(packages)}")
        environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run(("apt-get", "update", "-qq"), check=False, env=environment)
        subprocess.run(("apt-get", "install", "-y", "-qq", *packages), check=False, env=environment)
        missing = [need for need in NEEDS if not need.found()]
    for need in missing:
        say(f"Please install {need.name}; " + ("its tests are skipped now." if need.optional else "the tests need it."))
    if any(not need.optional for need in missing):
        return 1
    return _node_modules(say)


def _may_install() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get") is not None


def _node_modules(say: Callable[[str], None]) -> int:
    wanted, installed = ROOT / "package-lock.json", ROOT / "node_modules" / ".package-lock.json"
    if installed.exists() and installed.stat().st_mtime >= wanted.stat().st_mtime:
        return 0
    say("Installing the checkers for the extension")
    npm = shutil.which("npm") or "npm"
    command = (npm, "install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error")
    return subprocess.run(command, cwd=ROOT, check=False).returncode
