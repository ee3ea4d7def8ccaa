"""Views of the list, kept under a name."""

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse
from starlette.datastructures import QueryParams

from companion.services.saved_views import delete_view, save_view
from companion.web.context import ContextOf
from companion.web.forms import Text
from companion.web.render import render_toast
from companion.web.views.list_query import read_query
from companion.web.views.toast import Toast

router = APIRouter(prefix="/views", include_in_schema=False)


@router.post("")
def keep(request: Request, context: ContextOf, *, name: Text, link: Text) -> HTMLResponse:
    """Keep the list at the address `link` under `name`."""
    asked = read_query(QueryParams(link.partition("?")[2]))
    view = save_view(context, name=name, query=asked.query)
    return render_toast(request, Toast(f"View “{view.name}” kept."), changed=True)


@router.post("/{view_id}/delete")
def forget(request: Request, context: ContextOf, *, view_id: int) -> HTMLResponse:
    """Forget a view."""
    delete_view(context, view_id=view_id)
    return render_toast(request, Toast("View forgotten. The jobs in it stay."), changed=True)
