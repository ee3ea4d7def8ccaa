"""What can be typed, set or answered is documented."""

import os
import re
import subprocess
import sys

from companion.web.wire import EVENTS, KINDS
from tests.architecture.tree import ROOT, named, tracked

README = (ROOT / "README.md").read_text(encoding="utf-8")
PROTOCOL = (ROOT / "docs" / "protocol.md").read_text(encoding="utf-8")


def _commands(*path: str) -> list[str]:
    environment = os.environ | {"COLUMNS": "200", "TERM": "dumb"}
    command = (sys.executable, "-m", "companion", *path, "--help")
    shown = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, env=environment).stdout
    return re.findall(r"^[ │|]+([a-z][a-z-]+)\s{2,}\S", shown.split("Commands", 1)[-1], re.MULTILINE)


def test_every_command_is_in_the_readme() -> None:
    commands = _commands()
    assert len(commands) >= 8
    assert [name for name in commands if f"`companion {name}" not in README] == []


def test_every_contributor_command_is_in_the_readme() -> None:
    assert [name for name in _commands("dev") if f"`{name}`" not in README] == []


def test_every_setting_is_in_the_readme() -> None:
    sources = [path for path in tracked(".py") if named(path).startswith(("companion/", "native_host/"))]
    settings = {name for path in sources for name in re.findall(r"\bCOMPANION_[A-Z_]+\b", path.read_text("utf-8"))}
    assert settings
    assert [name for name in sorted(settings) if f"`{name}`" not in README] == []


def test_every_wire_message_is_in_the_protocol() -> None:
    assert [kind for kind in (*KINDS, *EVENTS) if f"`{kind}`" not in PROTOCOL] == []


def test_every_error_number_is_in_the_protocol_once() -> None:
    numbers = re.findall(r"^\| (\d+) \| `\w+` \|", PROTOCOL, re.MULTILINE)
    assert len(numbers) > 10
    assert len(numbers) == len(set(numbers))


def test_links_between_the_pages_lead_somewhere() -> None:
    broken = [
        f"{named(page)}: {target}"
        for page in tracked(".md")
        for target in re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text(encoding="utf-8"))
        if not (page.parent / target).exists()
    ]
    assert broken == []
