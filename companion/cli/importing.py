"""`companion import`: take what the person has elsewhere into the tracker, without asking (the tracker reviews)."""

import json
from pathlib import Path
from typing import Annotated

import typer


def register(app: typer.Typer) -> None:
    """Add the commands."""
    imports = typer.Typer(no_args_is_help=True)
    app.add_typer(imports, name="import", help="Import files without asking.")

    @imports.command()
    def jobs(files: Annotated[list[Path], typer.Argument(help="Tables of jobs: CSV, TSV or XLSX.")]) -> None:
        """Import tables of jobs; prints one JSON report per file."""
        _import("/api/imports/jobs", files)

    @imports.command()
    def connections(files: Annotated[list[Path], typer.Argument(help="Connections.csv, or the export's ZIP.")]) -> None:
        """Import your connections, or a whole data export; prints one JSON report per file."""
        _import("/api/connections/import", files)


def _import(path: str, files: list[Path]) -> None:
    from companion.file_imports import import_file
    from companion.launch import link_to, start
    from companion.settings import read_settings

    settings = read_settings()
    link = link_to(settings, start(settings)[0])
    for file in files:
        print(json.dumps({"file": str(file), **import_file(link, path, file)}))
