"""The files that a person brings to import connections: one table, or the whole archive of their data export."""

import base64
import gzip
from collections.abc import Mapping

from pydantic import JsonValue

from companion.adapters.archives import bare_name, is_archive, read_archive
from companion.adapters.tables import read_table
from companion.domain.connections import ParsedConnections
from companion.domain.table import Table
from companion.people.connection_words import connection_field
from companion.people.connections import columns_of, read_connections
from companion.people.export_files import APPLICATIONS, CONNECTIONS, EDUCATION, FOLLOWS, POSITIONS, SAVED_JOBS
from companion.services.context import Context
from companion.services.table_rows import locale_of_dates
from companion.sites.values.dates import read_date

JOB_FILES = (APPLICATIONS, SAVED_JOBS)
BACKGROUND_FILES = {POSITIONS: "positions", EDUCATION: "education", FOLLOWS: "follows"}
_USED = frozenset((CONNECTIONS, *JOB_FILES, *BACKGROUND_FILES))

Files = dict[str, list[bytes]]


def open_files(content: bytes) -> Files:
    """What is in the file, by the name under which the export has it; a plain table is taken for connections."""
    if not is_archive(content):
        return {CONNECTIONS: [content]}
    files: Files = {}
    for path, part in read_archive(content, _USED.__contains__).items():
        files.setdefault(bare_name(path), []).append(part)
    return files


def open_list(name: str, content: bytes, mapping: Mapping[str, str] | None = None) -> tuple[Table, dict[str, str]]:
    """The table of connections and what its columns mean; `InvalidInput` says why it is none."""
    table = read_table(name, content, lambda header: connection_field(header) is not None)
    return table, columns_of(table, mapping)


def connections_in(
    context: Context, *, name: str, content: bytes, mapping: Mapping[str, str] | None = None
) -> tuple[Table, ParsedConnections]:
    """The table of connections and the people in it; `InvalidInput` says why there are none."""
    table, columns = open_list(name, content, mapping)
    locale = locale_of_dates(_dates(table, columns))
    today = context.clock.now().date()
    return table, read_connections(table, columns, read_day=lambda text: read_date(text, locale=locale), today=today)


def packed(files: Files) -> dict[str, JsonValue]:
    """The files as a task's payload keeps them."""
    return {
        name: [base64.b64encode(gzip.compress(part, 5)).decode("ascii") for part in parts]
        for name, parts in files.items()
    }


def unpacked(kept: JsonValue) -> Files:
    """The files that `packed` put away."""
    assert isinstance(kept, dict)
    return {
        name: [gzip.decompress(base64.b64decode(str(part))) for part in parts]
        for name, parts in kept.items()
        if isinstance(parts, list)
    }


def _dates(table: Table, columns: Mapping[str, str]) -> list[str]:
    header = next((header for header, field in columns.items() if field == "connected_on"), None)
    if header is None:
        return []
    place = table.header.index(header)
    return list(dict.fromkeys(row[place] for row in table.rows))
