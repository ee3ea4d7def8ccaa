"""Everything that is generated, in one place: written by `companion dev sync`, compared by `--check` and a test."""

import re
from collections.abc import Callable
from pathlib import Path

from companion.dev.site_headers import headers_script, manifest_with_matches, sites_table
from companion.dev.wire_types import declarations, kinds_table

ROOT = Path(__file__).resolve().parents[2]


def generated() -> dict[str, Callable[[str], str]]:
    """For each generated file (path from the root) what turns its present text into the right one."""
    return {
        "manifest.json": lambda text: manifest_with_matches(text, widget_files()),
        "extension/content/sites.js": lambda _: headers_script(),
        "extension/wire.d.ts": lambda _: declarations(),
        "docs/protocol.md": lambda text: between(text, "kinds", kinds_table()),
        "docs/sites.md": lambda text: between(text, "sites", sites_table()),
    }


def widget_files(root: Path = ROOT) -> list[str]:
    """The page scripts of single widgets, by name: `10_react_select.js` is asked before `90_text.js`."""
    folder = root / "extension" / "content" / "widgets"
    return [str(file.relative_to(root)) for file in sorted(folder.glob("[0-9]*.js"))]


def stale(root: Path = ROOT) -> list[str]:
    """The generated files whose text is not what the sources say."""
    return [name for name, renew in generated().items() if renew(_text(root / name)) != _text(root / name)]


def sync(root: Path = ROOT) -> list[str]:
    """Write every stale file; the names of those written."""
    names = stale(root)
    for name in names:
        (root / name).write_text(generated()[name](_text(root / name)), encoding="utf-8")
    return names


def between(text: str, mark: str, table: str) -> str:
    """`text` with what stands between `<!-- mark -->` and `<!-- /mark -->` replaced by `table`."""
    pattern = re.compile(rf"(<!-- {mark} -->\n).*?(<!-- /{mark} -->)", re.DOTALL)
    return pattern.sub(lambda found: f"{found[1]}{table}\n{found[2]}", text)


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.exists() else ""
