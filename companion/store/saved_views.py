"""Queries that the person keeps under a name."""

from sqlmodel import Session, col, select

from companion.domain.errors import InvalidInput, NotFound
from companion.domain.query import JobQuery, SavedView
from companion.domain.text import clean_line
from companion.store.tables import SavedViewRow


def add_view(session: Session, *, name: str, query: JobQuery) -> SavedView:
    """The view just kept; one of the same name is replaced."""
    name = clean_line(name)
    if not name:
        raise InvalidInput("A saved view needs a name.")
    row = session.exec(select(SavedViewRow).where(SavedViewRow.name == name)).one_or_none()
    kept = query.model_dump(mode="json", exclude={"limit", "offset"})
    row = row or SavedViewRow(name=name, query=kept)
    row.query = kept
    session.add(row)
    session.flush()
    return _view_of(row)


def views(session: Session) -> list[SavedView]:
    """The kept views by name."""
    return [_view_of(row) for row in session.exec(select(SavedViewRow).order_by(col(SavedViewRow.name)))]


def delete_view(session: Session, view_id: int) -> None:
    """Forget a view; raises `NotFound`."""
    row = session.get(SavedViewRow, view_id) if 0 < view_id < 2**31 else None
    if row is None:
        raise NotFound("This saved view is gone already.")
    session.delete(row)
    session.flush()


def _view_of(row: SavedViewRow) -> SavedView:
    return SavedView.model_validate({"id": row.id, "name": row.name, "query": row.query})
