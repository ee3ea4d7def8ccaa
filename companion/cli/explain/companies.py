"""`companion explain companies`: what two company names have to do with each other, and why."""

import csv
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from companion.domain.errors import InvalidInput

_HEADER = ["a", "b"]
_LARGEST = 50_000_000


def add(explain: typer.Typer) -> None:
    """Add `companion explain companies`."""
    explain.command()(companies)


def companies(
    a: Annotated[str, typer.Argument(help="A company's name.")] = "",
    b: Annotated[str, typer.Argument(help="Another company's name.")] = "",
    *,
    pairs: Annotated[Path | None, typer.Option(help="Many pairs: a CSV file with the header a,b.")] = None,
) -> None:
    """Print whether two names are one company (same, related, possible, different), as JSON with the reasons."""
    if (pairs is None) == (not a and not b):
        raise InvalidInput("Give either two company names, or --pairs with a CSV file of them.")
    for one, other in [_checked(a, b, "")] if pairs is None else list(_listed(pairs)):
        print(_explained(one, other))


def _explained(a: str, b: str) -> str:
    from companion.people.relation import relation

    found = relation(a, b)
    return json.dumps({"a": a, "b": b, "relation": found.relation, "because": list(found.because)})


def _checked(a: str, b: str, where: str) -> tuple[str, str]:
    from companion.people.companies import company_key

    if not company_key(a) or not company_key(b):
        raise InvalidInput(f"{where}A company's name is missing: give two names that can be read.")
    return a, b


def _listed(file: Path) -> Iterator[tuple[str, str]]:
    rows = csv.reader(_text(file).splitlines(keepends=True), strict=True)
    try:
        header = [cell.strip().casefold() for cell in next(rows, [])]
        if header[:2] != _HEADER:
            raise InvalidInput(f"{file} must begin with the header a,b.")
        for row in rows:
            if any(cell.strip() for cell in row):
                a, b, *_ = (*row, "", "")
                yield _checked(a, b, f"Line {rows.line_num} of {file}: ")
    except csv.Error as problem:
        raise InvalidInput(f"Line {rows.line_num} of {file} is no CSV: {problem}.") from problem


def _text(file: Path) -> str:
    try:
        if file.stat().st_size > _LARGEST:
            raise InvalidInput(f"{file} is larger than {_LARGEST // 1_000_000} MB: split it.")
        return file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as problem:
        raise InvalidInput(f"{file} is no UTF-8 text.") from problem
    except OSError as problem:
        raise InvalidInput(f"{file} cannot be read: {problem.strerror}.") from problem
