"""The list of applications to prepare on the screen."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from companion.domain.preparation import Preparation, PreparationState
from companion.web.links import safe_link
from companion.web.views import words
from companion.web.views.asks import local_day

_ORDER = (
    PreparationState.REVIEW,
    PreparationState.NEEDS_YOU,
    PreparationState.OPEN,
    PreparationState.WAITING,
    PreparationState.DONE,
)


@dataclass(frozen=True)
class PreparationCard:
    """One application. `link` is its page, `job` its page in the tracker, `picture` the form as it was filled."""

    id: int
    label: str
    link: str | None
    state: str
    state_label: str
    message: str
    job: str
    picture: str
    receipt: str
    at: datetime
    day: str


@dataclass(frozen=True)
class PreparationsView:
    """Those that want the person first; `ready` and `needs_you` count them."""

    cards: tuple[PreparationCard, ...]
    ready: int
    needs_you: int


def preparations_view(listed: Sequence[Preparation]) -> PreparationsView:
    """What the page shows of `listed`."""
    ordered = sorted(listed, key=lambda one: (_ORDER.index(one.state), one.id))
    states = [one.state for one in listed]
    return PreparationsView(
        cards=tuple(_card(one) for one in ordered),
        ready=states.count(PreparationState.REVIEW),
        needs_you=states.count(PreparationState.NEEDS_YOU),
    )


def _card(one: Preparation) -> PreparationCard:
    return PreparationCard(
        id=one.id,
        label=one.label or one.url,
        link=safe_link(one.url),
        state=one.state.value,
        state_label=one.state.label,
        message=one.message,
        job=f"/jobs/{one.job_id}" if one.job_id is not None else "",
        picture=f"/preparations/{one.id}/picture" if one.screenshot else "",
        receipt=f"/receipts/{one.receipt}" if one.receipt is not None else "",
        at=one.at,
        day=words.day(local_day(one.at)),
    )
