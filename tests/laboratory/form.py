"""The forms of the laboratory: a page, the pages of its frames, and what the person would answer."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from tests.laboratory import sheet

FOLDER = Path(__file__).parent
_SCRIPT = re.compile(r'<script src="([\w./-]+)"></script>')


@dataclass(frozen=True)
class Form:
    """One form; `group` is "forms", or one of those held back while Autofill was tuned."""

    group: str
    id: str

    @cached_property
    def expected(self) -> dict[str, Any]:
        """`url`, `words`, `answers` by key (one or several right ones), `leave` (must stay), `any` (not judged)."""
        found: dict[str, Any] = json.loads((FOLDER / self.group / f"{self.id}.json").read_text(encoding="utf-8"))
        return sheet.expected(found) if "questions" in found else found

    @property
    def url(self) -> str:
        """Where the page stands."""
        return str(self.expected["url"])

    @property
    def steps(self) -> int:
        """How often the person presses Next."""
        return int(self.expected.get("steps", 0))

    def right(self, key: str) -> tuple[str, ...]:
        """The right answers, none where the profile has none."""
        found = self.expected["answers"].get(key, ())
        return (found,) if isinstance(found, str) else tuple(found)

    def pages(self) -> dict[str, str]:
        """Every address of the form with its page, scripts written into it."""
        if "questions" in self.expected:
            return {self.url: _with_scripts(sheet.page(self.expected))}
        files = {self.url: f"{self.id}.html", **self.expected.get("frames", {})}
        return {url: self._page(name) for url, name in files.items()}

    def _page(self, name: str) -> str:
        return _with_scripts((FOLDER / self.group / name).read_text(encoding="utf-8"))


def forms(group: str) -> Iterator[Form]:
    """The forms of a group, by name."""
    for path in sorted((FOLDER / group).glob("*.json")):
        yield Form(group, path.stem)


def _with_scripts(html: str) -> str:
    return _SCRIPT.sub(lambda found: f"<script>{_script(found[1])}</script>", html)


def _script(name: str) -> str:
    path = FOLDER / name
    if path.suffix == ".jsx":
        from tests.laboratory.bundle import bundle

        path = bundle(path)
    return path.read_text(encoding="utf-8").replace("</script", "<\\/script")
