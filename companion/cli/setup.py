"""`companion setup`: make the companion known to a browser with its own profile folder."""

from pathlib import Path
from typing import Annotated

import typer


def register(app: typer.Typer) -> None:
    """Add the command."""

    @app.command()
    def setup(
        user_data_dir: Annotated[Path, typer.Option(help="The folder that the browser's --user-data-dir names.")],
    ) -> None:
        """Register with a browser that runs with its own profile folder; `up` does it for all others."""
        from companion.adapters.files import ensure_home
        from companion.registration import native_host_of
        from companion.settings import read_settings

        settings = read_settings()
        ensure_home(settings.home)
        print(native_host_of(settings).register_profile(user_data_dir.expanduser().absolute()))
