"""The layers of the design: who may import whom, and who may import what from outside."""

import ast
import subprocess
import sys

import pytest

from tests.architecture.tree import ROOT, imports, named, parsed, tracked

ONLY_IN = {
    "sqlmodel": ("companion/store/",),
    "sqlalchemy": ("companion/store/",),
    "alembic": ("companion/store/",),
    "fastapi": ("companion/web/",),
    "starlette": ("companion/web/",),
    "httpx2": ("companion/adapters/", "companion/cli/"),
    "huey": ("companion/work/",),
    "typer": ("companion/cli/",),
    "selectolax": ("companion/sites/", "companion/mail/"),
    "playwright": ("companion/adapters/",),
    "litellm": ("companion/adapters/",),
    "google": ("companion/adapters/",),
    "googleapiclient": ("companion/adapters/",),
    "google_auth_oauthlib": ("companion/adapters/",),
    "keyring": ("companion/adapters/",),
    "cryptography": ("companion/adapters/",),
}
SLOW = {
    *("alembic", "pandas", "httpx2", "dateparser", "playwright", "openpyxl", "protego", "litellm", "numpy"),
    *("googleapiclient", "google", "google_auth_oauthlib", "google_auth_httplib2", "httplib2", "oauthlib", "requests"),
    *("reportlab", "pypdfium2", "docx", "rich", "psycopg", "keyring", "cryptography"),
}
ENGINES = ("companion/sites/", "companion/people/", "companion/mail/", "companion/domain/")
IMPURE_MODULES = {"os", "time", "socket", "subprocess", "logging", "random", "pathlib", "urllib.request", "sqlite3"}
IMPURE_CALLS = {"now", "today", "utcnow", "open", "print", "input"}

SOURCES = [path for path in tracked(".py") if named(path).startswith(("companion/", "native_host/"))]


def test_imports_go_downward_only() -> None:
    linter = (sys.executable, "-c", "from importlinter.cli import lint_imports_command; lint_imports_command()")
    done = subprocess.run((*linter, "--no-cache"), cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("package", sorted(ONLY_IN))
def test_an_outside_library_is_known_to_one_layer_only(package: str) -> None:
    strangers = [
        named(path)
        for path in SOURCES
        for module, _ in imports(parsed(path))
        if module.split(".")[0] == package and not named(path).startswith(ONLY_IN[package])
    ]
    assert not strangers, f"only {ONLY_IN[package]} may import {package}: go through a function of that layer"


def test_slow_libraries_are_imported_inside_the_function_that_needs_them() -> None:
    exempt = ("companion/store/migrations/",)
    eager = [
        f"{named(path)}: {module}"
        for path in SOURCES
        for module, at_once in imports(parsed(path))
        if at_once and module.split(".")[0] in SLOW and not named(path).startswith(exempt)
    ]
    assert not eager, "move the import into the function, so that the idle daemon stays small"


def test_engines_are_pure() -> None:
    impure = []
    for path in SOURCES:
        if not named(path).startswith(ENGINES) or path.name == "registry.py":
            continue
        tree = parsed(path)
        impure += [f"{named(path)}: imports {module}" for module, _ in imports(tree) if module in IMPURE_MODULES]
        impure += [f"{named(path)}: calls {name}" for name in _calls(tree) if name in IMPURE_CALLS]
    assert not impure, "engines take values and give values: hand in the time, the file or the random number"


def test_the_native_host_uses_the_standard_library_only() -> None:
    strangers = [
        f"{named(path)}: {module}"
        for path in SOURCES
        if named(path).startswith("native_host/")
        for module, _ in imports(parsed(path))
        if module.split(".")[0] not in sys.stdlib_module_names | {"native_host"}
    ]
    assert not strangers


def _calls(tree: ast.AST) -> list[str]:
    calls = [node.func for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return [call.attr if isinstance(call, ast.Attribute) else getattr(call, "id", "") for call in calls]
