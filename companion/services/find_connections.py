"""Reads of the person's own network."""

from companion.domain.connections import ConnectionPage, ConnectionQuery
from companion.domain.person import Connection
from companion.services.context import Context
from companion.store import people as store


def search_connections(context: Context, *, query: ConnectionQuery) -> ConnectionPage:
    """The connections that match, by name."""
    with context.database.read() as session:
        return store.search_connections(session, query)


def find_connection(context: Context, *, connection_id: int) -> Connection:
    """The connection with this number; `NotFound` when there is none."""
    with context.database.read() as session:
        return store.get_connection(session, connection_id)
