"""`companion stop`: end the running daemon."""

import typer


def register(app: typer.Typer) -> None:
    """Add the command."""

    @app.command()
    def stop() -> None:
        """Stop the companion until the next `up`; what is under way is finished first."""
        from companion.launch import stop as stop_daemon
        from companion.settings import read_settings

        done = "The companion was stopped" if stop_daemon(read_settings()) else "The companion was not running"
        print(f"{done}. It stays stopped until you run `companion up`; what you save meanwhile waits in the browser.")
