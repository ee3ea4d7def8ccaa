"""A look at a list of connections before it is imported: what each column is taken for, who is in it, what is odd."""

from collections.abc import Mapping

from companion.domain.connections import ConnectionsCheck, ParsedConnections
from companion.domain.table import column_check
from companion.people.export_files import CONNECTIONS
from companion.services.connection_files import connections_in, open_files
from companion.services.context import Context

_PREVIEW = 5


def check_connections(
    context: Context, *, name: str, content: bytes, mapping: Mapping[str, str] | None = None
) -> ConnectionsCheck:
    """What importing the file would do; nothing is stored."""
    files = open_files(content)
    others = tuple(file for file in files if file != CONNECTIONS)
    lists = files.get(CONNECTIONS, [])
    if not lists:
        return ConnectionsCheck(parsed=ParsedConnections(), others=others)
    table, parsed = connections_in(context, name=name, content=lists[0], mapping=mapping)
    if len(lists) > 1:
        several = f"There are {len(lists)} lists of connections in it; this is the first, and all are imported in turn."
        parsed = parsed.model_copy(update={"unusual": (*parsed.unusual, several)})
    return ConnectionsCheck.model_construct(
        parsed=parsed,
        columns=tuple(
            column_check(table, place, parsed.mapping.get(header)) for place, header in enumerate(table.header)
        ),
        preview=parsed.people[:_PREVIEW],
        others=others,
    )
