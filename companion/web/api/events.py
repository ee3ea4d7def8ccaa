"""Live events, for tracker pages and for the native host."""

from fastapi import APIRouter
from fastapi.responses import StreamingResponse

from companion.web.context import BroadcasterOf

router = APIRouter(tags=["events"])


@router.get("/events")
@router.get("/wire/events")
async def events(broadcaster: BroadcasterOf) -> StreamingResponse:
    """Server-sent events: `event: <name>`, `data: <json>`; a comment when nothing happens for 15 seconds."""
    return StreamingResponse(broadcaster.stream(), media_type="text/event-stream", headers={"X-Accel-Buffering": "no"})
