"""`companion explain page`: what is read from a saved page, and why."""

import json
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple

import typer

from companion.domain.errors import InvalidInput

if TYPE_CHECKING:
    from companion.sites.model import Reading


class _Input(NamedTuple):
    file: Path
    url: str


def add(explain: typer.Typer) -> None:
    """Add `companion explain page`."""
    explain.command()(page)


def page(
    file: Annotated[Path | None, typer.Argument(help="A saved page.")] = None,
    *,
    url: Annotated[str, typer.Option(help="The page's address.")] = "",
    batch: Annotated[Path | None, typer.Option(help='Many pages: a file with {"file", "url"} on each line.')] = None,
    seen: Annotated[str, typer.Option(help="The day it was seen (YYYY-MM-DD), for “3 days ago”.")] = "",
) -> None:
    """Print what a page is and what is read from it, as JSON (one line per page with --batch)."""
    if (file is None) == (batch is None):
        raise InvalidInput("Give either one saved page with --url, or --batch with a list of pages.")
    day = _day(seen)
    if file is not None:
        print(json.dumps(_explained(_checked(file, url), day), indent=2))
    else:
        _print_all(batch or Path(), day)


def _print_all(batch: Path, day: date | None) -> None:
    """One line per page that can be read; InvalidInput at the end for those that cannot."""
    problems: list[str] = []
    for take in _listed(batch):
        try:
            print(json.dumps(_explained(take(), day)))
        except InvalidInput as problem:
            problems.append(str(problem))
    if problems:
        more = f" {len(problems) - 1} more could not be read either." if len(problems) > 1 else ""
        raise InvalidInput(problems[0] + more)


def _explained(one: _Input, day: date | None) -> dict[str, Any]:
    from companion.sites.encoding import decode_page
    from companion.sites.page import Page
    from companion.sites.read import read_page

    try:
        content = one.file.read_bytes()
    except OSError as problem:
        raise InvalidInput(f"{one.file} cannot be read: {problem.strerror}.") from problem
    reading = read_page(Page(one.url, decode_page(content), day))
    return {"file": str(one.file), "url": one.url, **_document(reading)}


def _document(reading: "Reading") -> dict[str, Any]:
    """The reading in the shape of the outside interface."""
    job = None if reading.posting is None else reading.posting.model_dump(mode="json")
    if job is not None and reading.posting is not None:
        job["location"] = reading.posting.location
    return {
        "kind": reading.kind,
        "job": job,
        "sources": reading.sources,
        "because": list(reading.because),
        "site": reading.site,
        "loading": reading.loading,
        "cards": [card.model_dump(mode="json") for card in reading.cards],
    }


def _checked(file: Path, url: str) -> _Input:
    from companion.domain.addresses import checked_url

    if not url:
        raise InvalidInput(f"Say the address of {file} with --url: much of a page's meaning is in it.")
    if not file.is_file():
        raise InvalidInput(f"There is no file {file}.")
    return _Input(file, checked_url(url))


def _listed(batch: Path) -> Iterator[Callable[[], _Input]]:
    """For each line of the list what gives its page, or raises what is wrong with it."""
    try:
        lines = batch.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as problem:
        raise InvalidInput(f"The list {batch} cannot be read as text.") from problem
    for number, line in enumerate(lines, start=1):
        if line.strip():
            yield partial(_entry, batch, number, line)


def _entry(batch: Path, number: int, line: str) -> _Input:
    try:
        entry = json.loads(line)
        file, url = Path(entry["file"]), str(entry["url"])
    except (ValueError, TypeError, KeyError) as problem:
        raise InvalidInput(f'Line {number} of {batch} is not {{"file": …, "url": …}}.') from problem
    return _checked(file if file.exists() else batch.parent / file, url)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError as problem:
        raise InvalidInput(f"“{text}” is not a day like 2026-04-30.") from problem
