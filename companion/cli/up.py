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
        from companion.launch import login_link, show, start
        from companion.registration import native_host_of
        from companion.settings import read_settings

        settings = read_settings(port=port)
        running, started = start(settings)
        print(f"The companion {'is running' if started else 'runs already'}: {running.url}")
        browsers = native_host_of(settings).register()
        print(f"Registered with {', '.join(browsers) or 'no browser: none of the Chromium family was found here'}.")
        print(f"Load this folder as an unpacked extension in your browser: {settings.extension_dir}")
        if browser:
            show(login_link(settings, running))
