"""All connections as a table for spreadsheets, which can be imported here again."""

import csv
from io import StringIO

from companion.domain.connections import ConnectionQuery
from companion.domain.person import Connection
from companion.services.context import Context
from companion.services.export_jobs import safe_cell
from companion.store.people import search_connections

_HEADER = ("First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On")
_BATCH = 500


def export_connections(context: Context) -> str:
    """A CSV file with the columns of a data export; no cell in it is executed by a spreadsheet."""
    out = StringIO()
    rows = csv.writer(out)
    rows.writerow(_HEADER)
    with context.database.read() as session:
        total, offset = 1, 0
        while offset < total:
            page = search_connections(session, ConnectionQuery(limit=_BATCH, offset=offset))
            rows.writerows(_cells(person) for person in page.connections)
            total, offset = page.total, offset + _BATCH
    return f"\ufeff{out.getvalue()}"


def _cells(person: Connection) -> list[str]:
    day = person.connected_on.isoformat() if person.connected_on else ""
    said = (person.first_name, person.last_name, person.url, person.email, person.company, person.position)
    return [*map(safe_cell, said), day]
