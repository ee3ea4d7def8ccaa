"""Queries kept under a name."""

from fastapi import APIRouter
from pydantic import BaseModel, Field

from companion.domain.query import JobQuery, SavedView
from companion.services.saved_views import delete_view, list_views, save_view
from companion.web.context import ContextOf

router = APIRouter(prefix="/api/views", tags=["views"])


class ViewBody(BaseModel):
    """A query and its name."""

    name: str = Field(min_length=1, max_length=100)
    query: JobQuery


@router.get("")
def kept(context: ContextOf) -> list[SavedView]:
    """The kept views by name."""
    return list_views(context)


@router.post("", status_code=201)
def keep(context: ContextOf, body: ViewBody) -> SavedView:
    """The view just kept; one of the same name is replaced."""
    return save_view(context, name=body.name, query=body.query)


@router.delete("/{view_id}")
def forget(context: ContextOf, view_id: int) -> dict[str, int]:
    """Forget a view; its jobs stay."""
    delete_view(context, view_id=view_id)
    return {"removed": view_id}
