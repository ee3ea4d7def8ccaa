"""Where the person worked and studied, and whom they follow, as their own export says."""

from datetime import datetime

from sqlmodel import Session

from companion.domain.connections import Background
from companion.store.tables import BackgroundRow


def keep_background(session: Session, background: Background, *, at: datetime) -> None:
    """Keep each part that is stated; one that the latest export does not have stays as it was."""
    for part in Background.model_fields:
        lines = getattr(background, part)
        if lines:
            session.merge(BackgroundRow(part=part, lines=[dict(line) for line in lines], at=at))
    session.flush()


def background_of(session: Session) -> Background:
    """What is known; empty parts where nothing is."""
    rows = {part: session.get(BackgroundRow, part) for part in Background.model_fields}
    return Background.model_validate({part: row.lines for part, row in rows.items() if row is not None})
