"""What `companion doctor` finds, as a page."""

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from companion.web.render import render
from companion.web.views.health import health_view

router = APIRouter(include_in_schema=False)


@router.get("/health")
def show_health(request: Request) -> HTMLResponse:
    """Each finding with its remedy, the broken ones first."""
    return render(request, "health.html", health=health_view(request.app.state.examine()), version=request.app.version)
