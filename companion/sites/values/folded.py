"""The folded form of a posting's text, which several readers ask for in a row."""

from functools import lru_cache

from companion.domain.text import fold

_MOST = 60_000


@lru_cache(maxsize=2)
def folded_text(text: str) -> str:
    """The text for comparison, as far as readers look; kept for the next reader of the same text."""
    return fold(text[:_MOST])
