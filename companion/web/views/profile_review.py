"""A file beside the profile: thing by thing, what is there now and what the file says."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from companion.domain.profile_changes import ProfileChange
from companion.services.review_profile import ProfileReview

_TICK = "accept-"


@dataclass(frozen=True)
class ReviewView:
    """The review. `groups` hold the changes of each part of the profile; `said` is what was read, as JSON."""

    name: str
    said: str
    groups: tuple[tuple[str, tuple[ProfileChange, ...]], ...]
    filling: int
    replacing: int
    because: tuple[str, ...]
    is_resume: bool


def review_view(review: ProfileReview) -> ReviewView:
    """The page of a review."""
    filling = sum(change.fills for change in review.changes)
    return ReviewView(
        name=review.name,
        said=json.dumps(review.said, ensure_ascii=False),
        groups=grouped(review.changes),
        filling=filling,
        replacing=len(review.changes) - filling,
        because=review.because,
        is_resume=review.is_resume,
    )


def grouped(changes: Sequence[ProfileChange]) -> tuple[tuple[str, tuple[ProfileChange, ...]], ...]:
    """The changes by the part of the profile, in its order."""
    return tuple((part, tuple(found)) for part, found in groupby(changes, key=lambda change: change.part))


def accepted_in(typed: Mapping[str, str]) -> tuple[str, ...]:
    """The ids of the changes that were ticked."""
    return tuple(name.removeprefix(_TICK) for name in typed if name.startswith(_TICK))
