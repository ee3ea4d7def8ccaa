"""The line of a card or header that says where: "Paris (Hybrid)", "Remote • 3d ago", "Hybrid work in Austin, TX"."""

import re

from companion.domain.job import Workplace
from companion.sites.values.places import read_places
from companion.sites.values.workplace import read_workplace

_UNIT = r"(?:min\w*|h|hours?|d|days?|w|weeks?|mo|months?)"
_AGE = re.compile(rf"^(?:(?:re)?posted )?(?:today|yesterday|just now|new|\d+\+? ?{_UNIT}(?: ago)?)$", re.IGNORECASE)
_BRACKETS = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]$")
_BEFORE = re.compile(r"^(?!any)(?P<kind>[^\d,]{3,24}?)(?:\s[-–—]\s|\s(?:in|à|en|from)\s|:\s)(?=\S)", re.IGNORECASE)


def read_place_line(text: str) -> tuple[tuple[str, ...], Workplace | None]:
    """The places that a line names, and the workplace it names beside them; an age in the line is neither."""
    parts = [part.strip() for part in re.split(r"\s*[•·|]\s*", text)]
    places = (_bare(part) for part in parts if part and not _AGE.match(part))
    named = tuple(place for place in places if place and read_workplace(place) is None)
    return read_places(list(named)), read_workplace(text)


def _bare(place: str) -> str:
    """The place without the workplace before it or in brackets behind it; "Frankfurt (Oder)" stays whole."""
    bracket = _BRACKETS.search(place)
    if bracket and read_workplace(bracket[1]):
        place = place[: bracket.start()]
    before = _BEFORE.match(place)
    return place[before.end() :] if before and read_workplace(before["kind"]) else place
