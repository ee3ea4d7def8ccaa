"""Looking at pages and cards, and saving them. The engines that read pages are loaded with the first request."""

from typing import TYPE_CHECKING

from companion.domain.history import HistoryLine
from companion.domain.job import Posting
from companion.web import wire
from companion.web.answers import Answer, Desk, Preparation
from companion.web.job_body import save_result, saved_job
from companion.web.wire import CardsLook, CardsLooked, Look, Looked, PagePreview, SaveCard, SavePage, SaveResult

if TYPE_CHECKING:
    from companion.services.capture_job import ReadPage


def look_at_page(desk: Desk, body: Look) -> Looked:
    """What the page is, and whether its job is saved."""
    from companion.services import look_at_page as service

    look = service.look_at_page(desk.context, url=body.url, html=body.html, complete=body.complete)
    return Looked(
        kind=look.reading.kind,
        because=list(look.reading.because),
        retry=look.retry,
        preview=_preview(look.reading.posting),
        saved=None if look.job is None else saved_job(look.job),
        history=_history(look.history),
        identity=look.identity,
        applied=look.applied,
    )


def look_at_cards(desk: Desk, body: CardsLook) -> CardsLooked:
    """Which of the listed jobs are saved."""
    from companion.services import look_at_cards as service
    from companion.sites.model import Card

    cards = [Card(**card.model_dump()) for card in body.cards]
    found = service.look_at_cards(desk.context, cards=cards)
    return CardsLooked(cards=[None if job is None else saved_job(job) for job in found])


def read_to_save(desk: Desk, body: SavePage) -> "ReadPage":
    """The page, read."""
    from companion.services.capture_job import read_to_capture

    return read_to_capture(desk.context, url=body.url, html=body.html, seen_at=body.seen_at)


def save_page(desk: Desk, read: "ReadPage") -> SaveResult:
    """The page's posting, saved once."""
    from companion.services.capture_job import capture_read

    return save_result(capture_read(desk.context, read))


def save_card(desk: Desk, body: SaveCard) -> SaveResult:
    """The card's job, saved as far as the list tells it."""
    from companion.services.capture_job import capture_card
    from companion.sites.model import Card

    card = Card(**body.card.model_dump())
    return save_result(capture_card(desk.context, page_url=body.page_url, card=card, seen_at=body.seen_at))


def _preview(posting: Posting | None) -> PagePreview | None:
    if posting is None:
        return None
    return PagePreview(title=posting.title, company=posting.company, location=posting.location)


def _history(lines: tuple[HistoryLine, ...]) -> list[wire.HistoryLine]:
    return [wire.HistoryLine(**line.model_dump()) for line in lines]


PREPARATIONS: dict[str, Preparation] = {"page.save": read_to_save}
ANSWERS: dict[str, Answer] = {
    "page.look": look_at_page,
    "cards.look": look_at_cards,
    "page.save": save_page,
    "card.save": save_card,
}
