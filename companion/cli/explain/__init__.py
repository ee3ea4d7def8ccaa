"""`companion explain`: what is read from something, and why; needs no daemon and changes nothing.

One file per kind of thing, found by looking into this package: it exports `add(explain: typer.Typer) -> None`.
"""

import pkgutil
from importlib import import_module

import typer


def register(app: typer.Typer) -> None:
    """Add the sub-commands."""
    explain = typer.Typer(
        help="Say what is read from something, with the reasons; changes nothing.", no_args_is_help=True
    )
    for module in pkgutil.iter_modules(__path__):
        import_module(f"{__name__}.{module.name}").add(explain)
    app.add_typer(explain, name="explain")
