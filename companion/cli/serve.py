"""`companion serve`: the daemon in the foreground."""

import typer


def register(app: typer.Typer) -> None:
    """Add the command."""

    @app.command()
    def serve(port: int = typer.Option(0, help="A fixed port instead of any free one.")) -> None:
        """Run the companion in the foreground until Ctrl-C."""
        from companion.daemon import serve as serve_home
        from companion.settings import read_settings

        raise typer.Exit(serve_home(read_settings(port=port)))
