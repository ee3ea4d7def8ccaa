"""A table of jobs that the person brings along: what is in it, and what importing it would do or did."""

from companion.domain.text import clean_line
from companion.domain.value import Value

_LOOKED_AT = 50
_SAMPLES = 3


class Table(Value):
    """Rows of text under a header. `first_row` is the number of the first row of values, as spreadsheets count.

    `cut_at` is the place of the cell in the last row in which the file seems to be cut off; None when it looks whole.
    """

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    first_row: int = 2
    cut_at: int | None = None


class ColumnCheck(Value):
    """A column: its header, the field it is taken for (None when it is left out) and its first values."""

    header: str
    field: str | None
    samples: tuple[str, ...] = ()


class RowProblem(Value):
    """What is wrong with a row, in a sentence; `skipped` rows are not imported, others without the named value."""

    row: int
    sentence: str
    skipped: bool = False


class PreviewRow(Value):
    """A row as it would be imported: field name to what it was understood as."""

    row: int
    values: dict[str, str]


class TableCheck(Value):
    """What importing would do. `mapping` is header to field and may be changed before the import."""

    columns: tuple[ColumnCheck, ...]
    mapping: dict[str, str]
    missing: tuple[str, ...] = ()
    rows: int
    importable: int = 0
    known: int = 0
    preview: tuple[PreviewRow, ...] = ()
    problems: tuple[RowProblem, ...] = ()


class ImportReport(Value):
    """What an import did: rows read, jobs added, jobs that were there already, rows left out and why."""

    rows: int = 0
    imported: int = 0
    known: int = 0
    skipped: int = 0
    problems: tuple[RowProblem, ...] = ()
    cancelled: bool = False


def column_check(table: Table, place: int, field: str | None) -> ColumnCheck:
    """The column at `place`, taken for `field`, with the first different values among its first rows."""
    values = dict.fromkeys(clean_line(row[place], 80) for row in table.rows[:_LOOKED_AT] if row[place])
    return ColumnCheck(header=table.header[place], field=field, samples=tuple(values)[:_SAMPLES])
