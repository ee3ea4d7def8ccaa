"""Plain values: a line of text, an address."""

from urllib.parse import urljoin

from companion.domain.text import clean_line
from companion.sites.page import Json

_LONGEST_ADDRESS = 4000


def read_line(raw: Json, limit: int) -> str | None:
    """Text or a number as one visible line, None when nothing is left of it."""
    if isinstance(raw, bool) or not isinstance(raw, str | int):
        return None
    return clean_line(str(raw), limit) or None


def read_link(raw: Json, base: str) -> str | None:
    """A link as an absolute web address; None for anything else, scripts and mail addresses included."""
    if not isinstance(raw, str) or not raw.strip():
        return None
    try:
        url = urljoin(base, raw.strip())
    except ValueError:
        return None
    return url if url.startswith(("https://", "http://")) and len(url) <= _LONGEST_ADDRESS else None
