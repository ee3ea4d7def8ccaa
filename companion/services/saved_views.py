"""Queries that the person keeps under a name."""

from companion.domain.query import JobQuery, SavedView
from companion.services.context import Context
from companion.store import saved_views as store


def save_view(context: Context, *, name: str, query: JobQuery) -> SavedView:
    """The view just kept; one of the same name is replaced."""
    with context.database.write() as session:
        return store.add_view(session, name=name, query=query)


def list_views(context: Context) -> list[SavedView]:
    """The kept views by name."""
    with context.database.read() as session:
        return store.views(session)


def delete_view(context: Context, *, view_id: int) -> None:
    """Forget a view; `NotFound` when it is gone already."""
    with context.database.write() as session:
        store.delete_view(session, view_id)
