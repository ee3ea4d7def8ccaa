"""No file, function or handler outgrows what a reader can hold."""

import ast
from pathlib import Path

import pytest

from tests.architecture.tree import ROOT, lines, named, parsed, tracked

EXEMPT = {"companion/store/tables.py"}
GENERATED = {"extension/wire.d.ts", "extension/content/sites.js"}


def limit(path: Path) -> int:
    """The most lines a file may have."""
    name = named(path)
    if name in GENERATED or name in EXEMPT or "/vendor/" in name or "/migrations/" in name:
        return 100_000
    if name.startswith("tests/"):
        return 400
    if path.suffix == ".html":
        return 150
    return 250 if path.suffix == ".js" else 300


def _sized() -> list[Path]:
    return [path for path in tracked(".py", ".js", ".html") if not named(path).startswith("tests/corpus/")]


def test_no_file_is_longer_than_its_limit() -> None:
    long = [f"{named(path)}: {lines(path)} > {limit(path)}" for path in _sized() if lines(path) > limit(path)]
    assert not long, "split the file by idea"


def test_a_site_file_stays_small() -> None:
    sites = [path for path in (ROOT / "companion" / "sites").glob("*.py") if "(Site)" in path.read_text()]
    long = [f"{named(path)}: {lines(path)}" for path in sites if lines(path) > 150]
    assert not long, "a site that outgrows one file becomes a package with the same class"


def test_the_native_host_stays_under_250_lines_in_all() -> None:
    assert sum(lines(path) for path in (ROOT / "native_host").glob("*.py")) <= 250


@pytest.mark.parametrize("path", [p for p in tracked(".py") if "/migrations/" not in named(p)], ids=named)
def test_no_function_is_longer_than_fifty_lines(path: Path) -> None:
    functions = [n for n in ast.walk(parsed(path)) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)]
    long = [f"{f.name}: {_length(f)}" for f in functions if _length(f) > 50]
    assert not long, "name the parts and make them functions"


@pytest.mark.parametrize("folder", ["companion/web/api", "companion/web/pages", "companion/cli"])
def test_handlers_and_commands_are_thin(folder: str) -> None:
    long = [
        f"{named(path)}: {function.name} {_length(function)}"
        for path in (ROOT / folder).glob("*.py")
        for function in ast.walk(parsed(path))
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef) and function.decorator_list
        if _length(function) > 15
    ]
    assert not long, "a handler parses, calls one service and renders; move the rest there"


def _length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    docstring = ast.get_docstring(function, clean=False)
    taken = (docstring.count("\n") + 1) if docstring else 0
    return (function.end_lineno or function.lineno) - function.lineno + 1 - taken
