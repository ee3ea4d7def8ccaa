"""What else is in the archive of a data export: applications and saved jobs become jobs, the past is kept for later."""

from pydantic import JsonValue

from companion.adapters.tables import read_table
from companion.domain.connections import Background
from companion.domain.errors import InvalidInput
from companion.domain.field_words import field_named
from companion.domain.table import Table
from companion.people.export_files import export_file_of
from companion.services.check_table import rows_to_import
from companion.services.connection_files import BACKGROUND_FILES, JOB_FILES, Files
from companion.services.context import Context
from companion.services.import_jobs import import_rows
from companion.services.import_jobs import summary as jobs_summary
from companion.services.task_kinds import Progress
from companion.store.background import keep_background

_CELL = 2_000
_LINES = 2_000
_NOUNS = {
    "positions": ("position", "positions"),
    "education": ("school", "schools"),
    "follows": ("company you follow", "companies you follow"),
}


def import_other_files(context: Context, files: Files, *, key: str, progress: Progress) -> tuple[str, ...]:
    """What came of each file beside the connections, in sentences; one that cannot be read stops no other."""
    said = [_import_jobs(context, name, files[name], key=key, progress=progress) for name in JOB_FILES if name in files]
    background = Background.model_validate(
        {part: _lines(files[name]) for name, part in BACKGROUND_FILES.items() if name in files}
    )
    with context.database.write() as session:
        keep_background(session, background, at=context.clock.now())
    counts = {part: len(getattr(background, part)) for part in _NOUNS}
    kept = [f"{count:,} {_NOUNS[part][count > 1]}" for part, count in counts.items() if count]
    return (*said, *([f"Kept for your profile: {', '.join(kept)}."] if kept else []))


def _import_jobs(context: Context, name: str, parts: list[bytes], *, key: str, progress: Progress) -> str:
    try:
        rows = [row for part in parts for row in rows_to_import(f"{name}.csv", part, None)]
    except InvalidInput as refusal:
        return f"{name}: {refusal.message}"
    return f"{name}: {jobs_summary(import_rows(context, rows, key=f'{key}:{name}', progress=progress))}"


def _lines(parts: list[bytes]) -> tuple[dict[str, JsonValue], ...]:
    """The rows of a file under the export's own headers; an empty file has none."""
    lines: list[dict[str, JsonValue]] = []
    for part in parts:
        try:
            table = read_table("part.csv", part, _knows)
        except InvalidInput:
            continue
        lines += _as_lines(table)
    return tuple(lines[:_LINES])


def _as_lines(table: Table) -> list[dict[str, JsonValue]]:
    if export_file_of(table.header) is None:
        return []
    return [
        {header: cell[:_CELL] for header, cell in zip(table.header, row, strict=True) if cell} for row in table.rows
    ]


def _knows(header: str) -> bool:
    return field_named(header) is not None
