"""`companion dev`: the contributor's commands; they need a checkout."""

from pathlib import Path
from typing import Annotated

import typer

from companion.domain.errors import InvalidInput


def register(app: typer.Typer) -> None:
    """Add the sub-commands."""
    dev = typer.Typer(help="Commands for contributors; they need a checkout.", no_args_is_help=True)
    for command in (sync, prepare, check, new_site, expect):
        dev.command()(command)
    app.add_typer(dev, name="dev")


def sync(*, check: Annotated[bool, typer.Option(help="Only say what is out of step.")] = False) -> None:
    """Write everything that is generated from the sources: manifest, extension types, tables in the documentation."""
    from companion.dev import sync as generated

    names = generated.stale() if check else generated.sync()
    _say(*names or ("Everything is in step.",))
    if check and names:
        raise typer.Exit(1)


def prepare() -> None:
    """Install what the tests need, where that is allowed; otherwise say what to install."""
    from companion.dev.prepare import prepare as install

    raise typer.Exit(install(_say))


def check(tests: Annotated[list[str] | None, typer.Argument(help="Further arguments for pytest.")] = None) -> None:
    """Run every check: style, types, generated files, the extension, all tests."""
    from companion.dev.check import run, steps

    raise typer.Exit(run(steps(tests or ()), _say))


def new_site(
    site_id: Annotated[str, typer.Argument(metavar="ID", help="Also the file's name: letters, digits, underscores.")],
    *,
    url: Annotated[str, typer.Option(help="The address of one of its postings.")],
    page: Annotated[Path, typer.Option(help="That page, saved as HTML.")],
) -> None:
    """Start a site: its file, and its first page with what is read from it now."""
    from companion.dev.new_site import new_site as create

    _say(*(str(path) for path in create(site_id, url=url, page=page)), "Now follow docs/adding-a-site.md.")


def expect(site_id: Annotated[str, typer.Argument(metavar="ID")]) -> None:
    """Write what is read now beside each page of the site that has no expectation yet; read it before you commit it."""
    from companion.dev.expectation import write_missing

    written = write_missing(site_id)
    if not written:
        raise InvalidInput(f"Every page in tests/corpus/sites/{site_id}/ has its expectation already.")
    _say(*(str(path) for path in written))


def _say(*lines: str) -> None:
    for line in lines:
        print(line, flush=True)
