"""Plain values: a line of text, an address."""

import re
from urllib.parse import urljoin

from companion.domain.text import clean_line
from companion.sites.page import Json

_LONGEST_ADDRESS = 4000
_LONGEST_NUMBER = 120
_NUMBER_LABEL = re.compile(
    r"^(?:(?:job|req(?:uisition)?|reference|ref|posting|vacancy|position|stellen)\.?\s*)?(?:id|no|nr|number|code|ref(?:erence)?|#)?\.?\s*[:#]?\s+(?=\S*\d)",
    re.IGNORECASE,
)


def read_line(raw: Json, limit: int) -> str | None:
    """Text or a number as one visible line, None when nothing is left of it."""
    if isinstance(raw, bool) or not isinstance(raw, str | int):
        return None
    return clean_line(str(raw), limit) or None


def read_number(raw: Json) -> str | None:
    """A posting's number without the label before it: "Job Id R-001122" is "R-001122"."""
    line = read_line(raw, _LONGEST_NUMBER)
    return None if line is None else _NUMBER_LABEL.sub("", line) or None


def read_link(raw: Json, base: str) -> str | None:
    """A link as an absolute web address; None for anything else, scripts and mail addresses included."""
    if not isinstance(raw, str) or not raw.strip():
        return None
    try:
        url = urljoin(base, raw.strip())
    except ValueError:
        return None
    return url if url.startswith(("https://", "http://")) and len(url) <= _LONGEST_ADDRESS else None
