"""A look at a table of jobs before it is imported: what each column is taken for, and what each row would become."""

from collections.abc import Mapping, Sequence

from companion.adapters.tables import read_table
from companion.domain.errors import InvalidInput
from companion.domain.field_words import FIELD_WORDS, field_named
from companion.domain.table import PreviewRow, Table, TableCheck, column_check
from companion.domain.text import clean_line
from companion.services.context import Context
from companion.services.identify import identify
from companion.services.table_rows import Row, suggested_mapping, understood
from companion.store.jobs import find_by_role, jobs_by_key
from companion.store.session import Session

_PREVIEW = 5
_PROBLEMS = 200
_BATCH = 1000


def check_table(context: Context, *, name: str, content: bytes, mapping: Mapping[str, str] | None = None) -> TableCheck:
    """What importing the file would do, column by column and row by row; nothing is stored."""
    table, chosen = open_table(name, content, mapping)
    missing = tuple(field for field in ("title", "company") if field not in chosen.values())
    rows = [] if missing else understood(table, chosen)
    problems = [problem for row in rows for problem in row.problems]
    with context.database.read() as session:
        known = sum(_known(session, rows[at : at + _BATCH]) for at in range(0, len(rows), _BATCH))
    return TableCheck(
        columns=tuple(column_check(table, place, chosen.get(header)) for place, header in enumerate(table.header)),
        mapping=chosen,
        missing=missing,
        rows=len(table.rows),
        importable=sum(row.job is not None for row in rows),
        known=known,
        preview=tuple(_preview(row) for row in rows[:_PREVIEW]),
        problems=tuple(problems[:_PROBLEMS]),
    )


def open_table(name: str, content: bytes, mapping: Mapping[str, str] | None) -> tuple[Table, dict[str, str]]:
    """The table in a file and which of its columns means which field: as the person chose, else as the headers say."""
    table = read_table(name, content, lambda header: field_named(header) is not None)
    if mapping is None:
        return table, suggested_mapping(table.header)
    chosen = {header: field for header, field in mapping.items() if field}
    for header, field in chosen.items():
        if header not in table.header:
            raise InvalidInput(f"The table has no column “{clean_line(header, 60)}”. Check the file again.")
        if field not in FIELD_WORDS:
            raise InvalidInput(f"A job has no field “{clean_line(field, 60)}”.")
    return table, chosen


def rows_to_import(name: str, content: bytes, mapping: Mapping[str, str] | None) -> list[Row]:
    """The rows of a file; `InvalidInput` when no column gives the title or the company."""
    table, chosen = open_table(name, content, mapping)
    missing = [field for field in ("title", "company") if field not in chosen.values()]
    if missing:
        raise InvalidInput(
            f"No column is known to hold the {' or the '.join(missing)}. The columns are: "
            f"{clean_line(', '.join(table.header), 200)}. Say which one it is, or name it “{missing[0].title()}”."
        )
    return understood(table, chosen)


def _preview(row: Row) -> PreviewRow:
    if row.job is None:
        return PreviewRow(row=row.number, values={})
    job, posting = row.job, row.job.posting
    values = {
        "title": posting.title,
        "company": posting.company,
        "locations": posting.location,
        "status": job.status.label,
        "applied_at": job.applied_at and job.applied_at.date().isoformat(),
        "saved_at": job.saved_at and job.saved_at.date().isoformat(),
        "url": job.url,
        "notes": clean_line(job.notes, 120),
    }
    return PreviewRow(row=row.number, values={name: value for name, value in values.items() if value})


def _known(session: Session, rows: Sequence[Row]) -> int:
    """How many of `rows` are in the tracker already."""
    seen = [identify(row.job.posting, row.job.url) for row in rows if row.job is not None]
    found = jobs_by_key(session, {key for each in seen for key in each.identity.keys})
    return sum(
        any(key in found for key in each.identity.keys)
        or (not each.has_place and bool(find_by_role(session, each.role_key)))
        for each in seen
    )
