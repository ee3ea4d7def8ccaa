"""`companion open`: the tracker in the browser."""

import typer


def register(app: typer.Typer) -> None:
    """Add the command."""

    @app.command("open")
    def open_tracker() -> None:
        """Open the tracker, logged in."""
        from companion.launch import login_link, show, start
        from companion.settings import read_settings

        settings = read_settings()
        running, _ = start(settings)
        show(login_link(settings, running))
