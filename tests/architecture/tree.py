"""The project's files, for the tests that keep its shape."""

import ast
import subprocess
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def tracked(*suffixes: str) -> list[Path]:
    """Every file that git tracks or would track, with one of `suffixes` (all without), as absolute paths."""
    command = ("git", "ls-files", "--cached", "--others", "--exclude-standard")
    names = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()
    paths = [ROOT / name for name in sorted(set(names))]
    return [path for path in paths if path.exists() and (not suffixes or path.suffix in suffixes)]


def named(path: Path) -> str:
    """The path from the root, with forward slashes."""
    return path.relative_to(ROOT).as_posix()


def lines(path: Path) -> int:
    """How many lines a file has."""
    return len(path.read_text(encoding="utf-8").splitlines())


def parsed(path: Path) -> ast.Module:
    """The syntax tree of a Python file."""
    return ast.parse(path.read_text(encoding="utf-8"))


def imports(tree: ast.AST) -> Iterator[tuple[str, bool]]:
    """Every imported module and whether it is imported as soon as the file is (not inside a function)."""
    yield from _imports(tree, eager=True)


def _imports(node: ast.AST, *, eager: bool) -> Iterator[tuple[str, bool]]:
    if isinstance(node, ast.Import):
        yield from ((alias.name, eager) for alias in node.names)
    elif isinstance(node, ast.ImportFrom) and node.module:
        yield node.module, eager
    inside = isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
    typing_only = isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"
    for child in ast.iter_child_nodes(node):
        yield from _imports(child, eager=eager and not inside and not typing_only)
