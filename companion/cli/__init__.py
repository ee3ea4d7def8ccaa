"""The `companion` command: one file per command, found by looking into this package.

The seam for a new command: a module here exports `register(app: typer.Typer) -> None` and adds its command or
sub-app to `app`; adding the file is the whole change. All command modules are imported for every call, so whatever
is slow (the store, the engines, the server, clients) is imported inside the command's own function. A command
prints what happened; bad input is raised as `CompanionError` and leaves here as one sentence on standard error
with exit code 2. Other exit codes: `raise typer.Exit(code)`.
"""

import pkgutil
import sys
from importlib import import_module
from typing import TYPE_CHECKING

from companion.domain.errors import CompanionError

if TYPE_CHECKING:
    import typer


def main() -> None:
    """Run the command line. A bare `serve` starts without the command line's libraries: the daemon stays small."""
    try:
        if sys.argv[1:] == ["serve"]:
            from companion.daemon import serve

            sys.exit(serve())
        build_app()()
    except CompanionError as error:
        sys.stderr.write(f"{error.message}\n")
        sys.exit(2)


def build_app() -> "typer.Typer":
    """The command line with every command of this package."""
    import typer

    app = typer.Typer(
        name="companion",
        help="Save jobs from your browser into a tracker on your own machine.",
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
    )
    for module in pkgutil.iter_modules(__path__):
        import_module(f"{__name__}.{module.name}").register(app)
    return app
