"""The whole tracker as a file."""

from fastapi import APIRouter, Response

from companion.web.context import ContextOf

router = APIRouter(prefix="/api/exports", tags=["exports"])


@router.get("/jobs.csv", response_class=Response)
def as_csv(context: ContextOf) -> Response:
    """Every job as a row."""
    from companion.services.export_jobs import export_csv

    return _file(export_csv(context), "text/csv; charset=utf-8", "jobs.csv")


@router.get("/jobs.json", response_class=Response)
def as_json(context: ContextOf) -> Response:
    """Every job with its events and contacts."""
    from companion.services.export_jobs import export_json

    return _file(export_json(context), "application/json", "jobs.json")


@router.get("/connections.csv", response_class=Response)
def connections_as_csv(context: ContextOf) -> Response:
    """Every connection as a row."""
    from companion.services.export_connections import export_connections

    return _file(export_connections(context), "text/csv; charset=utf-8", "connections.csv")


def _file(text: str, media_type: str, name: str) -> Response:
    return Response(text, media_type=media_type, headers={"Content-Disposition": f'attachment; filename="{name}"'})
