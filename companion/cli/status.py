"""`companion status`: is it running, and where."""

import json

import typer

_NOT_RUNNING = 3


def register(app: typer.Typer) -> None:
    """Add the command."""

    @app.command()
    def status(as_json: bool = typer.Option(False, "--json", help="One JSON document, for programs.")) -> None:
        """Say whether the companion runs; exit code 3 when it does not."""
        from companion.launch import state_of
        from companion.settings import read_settings

        state = state_of(read_settings())
        if as_json:
            print(json.dumps(state))
        else:
            print(f"The companion runs at {state['url']}" if state["running"] else "The companion is not running.")
            print(f"Everything it keeps is in {state['home']}")
        if not state["running"]:
            raise typer.Exit(_NOT_RUNNING)
