"""`companion up`: everything a person needs to begin, in one command."""

import typer


def register(app: typer.Typer) -> None:
    """Add the command."""

    @app.command()
    def up(
        browser: bool = typer.Option(True, "--browser/--no-browser", help="Open the tracker in the browser."),
        port: int = typer.Option(0, help="A fixed port instead of any free one."),
    ) -> None:
        """Start the companion in the background and say what to do next."""
        from companion.launch import greeting, login_link, show, start
        from companion.settings import read_settings

        settings = read_settings(port=port)
        running, started = start(settings)
        print(greeting(settings, running, started=started))
        if browser:
            show(login_link(settings, running))
