"""`companion apply`: prepare applications in the companion's own browser, each as far as the person's review."""

from typing import Annotated

import typer


def register(app: typer.Typer) -> None:
    """Add the command."""

    @app.command()
    def apply(
        urls: Annotated[list[str] | None, typer.Argument(help="Addresses of postings or forms.")] = None,
        job: Annotated[list[int] | None, typer.Option(help="Numbers of jobs in the tracker.")] = None,
        *,
        hidden: Annotated[bool, typer.Option(help="Show no window; for machines without a screen.")] = False,
    ) -> None:
        """Open each in the companion's own browser and fill its form; you look it over and send it yourself.

        Without addresses it goes on with the list where it was.
        """
        from companion.own_browser_session import prepare

        prepare(urls or [], job or [], hidden=hidden, say=typer.echo)
