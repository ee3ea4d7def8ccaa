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

    @imports.command()
    def profile(
        file: Annotated[Path, typer.Argument(help="A résumé (PDF, DOCX, text), a JSON Resume, or an export's ZIP.")],
        replace: Annotated[bool, typer.Option("--replace", help="Take what the file says otherwise, too.")] = False,
    ) -> None:
        """Import a profile; prints what was taken and what the file says otherwise as JSON."""
        _import_profile(file, replace=replace)


def _import_profile(file: Path, *, replace: bool) -> None:
    from companion.file_imports import import_profile
    from companion.launch import link_to, start
    from companion.settings import read_settings

    settings = read_settings()
    link = link_to(settings, start(settings)[0])
    print(json.dumps({"file": str(file), **import_profile(link, file, replace=replace)}, ensure_ascii=False))


def _import(path: str, files: list[Path]) -> None:
    from companion.file_imports import import_file
    from companion.launch import link_to, start
    from companion.settings import read_settings

    settings = read_settings()
    link = link_to(settings, start(settings)[0])
    for file in files:
        print(json.dumps({"file": str(file), **import_file(link, path, file)}))
