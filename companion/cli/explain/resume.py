"""`companion explain resume`: the profile that a résumé tells, and why."""

import json
from pathlib import Path
from typing import Annotated, Any

import typer

from companion.domain.errors import InvalidInput


def add(explain: typer.Typer) -> None:
    """Add `companion explain resume`."""
    explain.command()(resume)


def resume(
    files: Annotated[list[Path], typer.Argument(help="Résumés: PDF, Word, text, Markdown or JSON Resume.")],
) -> None:
    """Print what a résumé says as a JSON Resume document, with the reasons under meta (one line each for several)."""
    problems: list[str] = []
    for file in files:
        try:
            print(json.dumps(_explained(file), indent=None if len(files) > 1 else 2, ensure_ascii=False))
        except InvalidInput as problem:
            problems.append(f"{file}: {problem}")
    if problems:
        raise InvalidInput("\n".join(problems))


def _explained(file: Path) -> dict[str, Any]:
    from companion.resumes.read import read_resume

    try:
        content = file.read_bytes()
    except OSError as problem:
        raise InvalidInput(f"it cannot be read: {problem.strerror}.") from problem
    read = read_resume(file.name, content)
    document = read.profile.document()
    kept = document.get("meta")
    meta = {**(kept if isinstance(kept, dict) else {}), "file": str(file), "because": list(read.because)}
    return {**document, "meta": meta}
