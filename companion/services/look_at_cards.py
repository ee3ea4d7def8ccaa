"""Which jobs of a list are in the tracker already."""

from collections.abc import Sequence

from companion.domain.job import Job
from companion.services.context import Context
from companion.services.identify import address_key
from companion.sites.model import Card
from companion.store.jobs import jobs_by_key


def look_at_cards(context: Context, *, cards: Sequence[Card]) -> list[Job | None]:
    """For each card, in order, its job in the tracker or None."""
    keys = [_key(card.url) for card in cards]
    with context.database.read() as session:
        found = jobs_by_key(session, {key for key in keys if key})
    return [found[key][0] if key in found else None for key in keys]


def _key(url: str) -> str:
    try:
        return address_key(url) or ""
    except ValueError:  # a link that is no address is no job of ours
        return ""
