"""Reads tables that people have: CSV in whatever encoding and delimiter, TSV, Excel. Values stay text.

Nothing in them is ever executed: a formula is read as what it last showed, or as the text it is.
"""

import csv
import re
import zipfile
from collections.abc import Callable, Iterable, Sequence
from io import BytesIO, StringIO
from itertools import chain

from companion.domain.decoding import decode_html
from companion.domain.errors import InvalidInput
from companion.domain.table import Table
from companion.domain.text import clean_line

FILE_LIMIT = 25_000_000
ROW_LIMIT = 100_000

_UNPACKED_LIMIT = 300_000_000
_END = "\0"
_COLUMN_LIMIT = 200
_CELL_LIMIT = 50_000
_HEADER_WITHIN = 15
_DELIMITERS = (",", ";", "\t", "|")
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_DAMAGED = 50
_KEPT_FROM_EXECUTION = ("'=", "'+", "'-", "'@")
_OLD_EXCEL = b"\xd0\xcf\x11\xe0"
_OTHER_FILES = {b"%PDF": "a PDF", b"\x89PNG": "a picture", b"\xff\xd8\xff": "a picture", b"SQLite": "a database"}

Knows = Callable[[str], bool]


def read_table(name: str, content: bytes, knows: Knows) -> Table:
    """The table in a file; `knows` says whether a text is the header of a known column, by which the header is found.

    `InvalidInput` tells in a sentence why a file cannot be read.
    """
    _refuse_others(name, content)
    if content.startswith(b"PK\x03\x04"):
        return _from_excel(content, knows)
    return _from_text(content, knows)


def _refuse_others(name: str, content: bytes) -> None:
    if len(content) > FILE_LIMIT:
        raise InvalidInput(
            f"The file has {len(content) // 1_000_000} MB; up to {FILE_LIMIT // 1_000_000} MB can be imported at once. "
            "Split it into smaller ones."
        )
    if not content.strip():
        raise InvalidInput(f"The file “{clean_line(name, 80)}” is empty.")
    if content.startswith(_OLD_EXCEL):
        raise InvalidInput("This is a file of an old Excel (.xls). Open it and save it as .xlsx or CSV.")
    for beginning, what in _OTHER_FILES.items():
        if content.startswith(beginning):
            raise InvalidInput(f"This is {what} and no table. Export the table as CSV or .xlsx.")


def _from_text(content: bytes, knows: Knows) -> Table:
    text = _decoded(content)
    if re.match(r"\s*<(!doctype|html|head|body|table|\?xml)", text, re.IGNORECASE):
        raise InvalidInput(
            "This is a web page under the name of a table, probably a sign-in page that was downloaded instead. "
            "Sign in and export the table again."
        )
    return _table(_rows_of_text(text, _delimiter(text, knows)), knows)


def _decoded(content: bytes) -> str:
    """The text; a few zero bytes are damage and left out, one after each letter is UTF-16 without its mark."""
    beginning = content[:4096]
    if content.startswith(_UTF_16) or beginning.count(0) * _DAMAGED < len(beginning):
        return decode_html(content)
    for encoding, zeros in (("utf-16-le", beginning[1::2]), ("utf-16-be", beginning[::2])):
        if zeros.count(0) * 2 > len(zeros):
            return content.decode(encoding, errors="replace")
    raise InvalidInput("This is no text file and no Excel file. Export the table as CSV or .xlsx.")


def _delimiter(text: str, knows: Knows) -> str:
    """The delimiter under which the most headers are known, then the one that gives the most columns."""
    beginning = "\n".join(text.splitlines()[: _HEADER_WITHIN * 2])

    def merit(delimiter: str) -> tuple[int, int]:
        rows = _rows_of_text(beginning, delimiter)[:_HEADER_WITHIN]
        return max(_known(row, knows) for row in rows), max(len(row) for row in rows)

    return max(_DELIMITERS, key=merit)


def _rows_of_text(text: str, delimiter: str) -> list[list[str]]:
    """The rows; the last ends with a cell that is `_END` alone when a quotation mark in it is never closed."""
    rows: list[list[str]] = []
    lines = chain(StringIO(text.replace(_END, ""), newline=""), (_END,))
    try:
        rows.extend(csv.reader(lines, delimiter=delimiter))
    except csv.Error as error:
        raise InvalidInput(
            f"The table cannot be read after row {len(rows)}: probably a quotation mark there is never closed."
        ) from error
    last = rows.pop()
    if last != [_END]:
        rows.append([*last[:-1], last[-1].removesuffix(_END), _END])
    return rows or [[]]


def _from_excel(content: bytes, knows: Knows) -> Table:
    """The sheet whose header is known best."""
    sheets = [rows for rows in _sheets(content) if rows]
    if not sheets:
        raise InvalidInput("The Excel file has no rows.")
    return _table(max(sheets, key=lambda rows: max(_known(row, knows) for row in rows[:_HEADER_WITHIN])), knows)


def _sheets(content: bytes) -> list[list[list[str]]]:
    try:
        from pandas import read_excel

        _refuse_bomb(content)
        sheets = read_excel(BytesIO(content), sheet_name=None, header=None, dtype=str, nrows=ROW_LIMIT + _HEADER_WITHIN)
    except InvalidInput:
        raise
    except ImportError as error:
        raise InvalidInput("Reading Excel files needs the extra “tables”. Save the table as CSV instead.") from error
    except Exception as error:  # a damaged workbook fails in many ways inside the library
        raise InvalidInput("The Excel file cannot be read. Open it and save it again, or export it as CSV.") from error
    return [frame.fillna("").to_numpy().tolist() for frame in sheets.values()]


def _refuse_bomb(content: bytes) -> None:
    with zipfile.ZipFile(BytesIO(content)) as archive:
        if sum(part.file_size for part in archive.infolist()) > _UNPACKED_LIMIT:
            raise InvalidInput("The Excel file unpacks to far more than a table of jobs. Export it as CSV.")


def _table(rows: Sequence[Sequence[object]], knows: Knows) -> Table:
    is_open = rows[-1][-1:] == [_END]
    rows = [*rows[:-1], rows[-1][:-1]] if is_open else rows
    cells = [tuple(_cell(value) for value in row[:_COLUMN_LIMIT]) for row in rows]
    at = max(range(min(len(cells), _HEADER_WITHIN)), key=lambda number: (_known(cells[number], knows), -number))
    if _known(cells[at], knows) == 0:
        at = next((number for number, row in enumerate(cells) if any(row)), 0)
    header = _header(cells[at])
    blank = ("",) * len(header)
    values = [(*row, *blank)[: len(header)] for row in cells[at + 1 :]]
    while values and not any(values[-1]):
        values.pop()
    if not values:
        raise InvalidInput("The table has a header and no rows below it, so there is nothing to import.")
    if len(values) > ROW_LIMIT:
        raise InvalidInput(f"The table has more than {ROW_LIMIT:,} rows. Split it and import the parts.")
    raw = cells[at + 1 : at + 1 + len(values)]
    cut_at = _cut_at(raw, len(header), is_open=is_open and len(cells) == at + 1 + len(values))
    return Table.model_construct(header=header, rows=tuple(values), first_row=at + 2, cut_at=cut_at)


def _cut_at(raw: Sequence[Sequence[str]], width: int, *, is_open: bool) -> int | None:
    """The last cell of the last row, when that row alone is too short or has a quotation mark that is never closed."""
    is_short = len(raw[-1]) < width and not any(0 < len(row) < width for row in raw[:-1])
    return min(len(raw[-1]), width) - 1 if is_open or is_short else None


def _header(row: Sequence[str]) -> tuple[str, ...]:
    """The names of the columns, each once; a column without one is called by its number."""
    names: list[str] = []
    width = max((place for place, name in enumerate(row, start=1) if name), default=0)
    for place, raw in enumerate(row[: max(width, 1)], start=1):
        name = clean_line(raw, 80) or f"Column {place}"
        names.append(name if name not in names else f"{name} ({place})")
    return tuple(names)


def _known(row: Iterable[object], knows: Knows) -> int:
    return sum(knows(str(cell)) for cell in row)


def _cell(value: object) -> str:
    """The text of a cell; the apostrophe that keeps a spreadsheet from executing it is no part of it."""
    text = str(value)[:_CELL_LIMIT].strip()
    return text[1:] if text.startswith(_KEPT_FROM_EXECUTION) else text
