"""Answers as the fields make them."""

from collections.abc import Sequence

from companion.domain.form import Answer

_QUERIES = 4


def of_profile(topic: str, text: str, what: str, *, choices: Sequence[str] = (), certain: bool = True) -> Answer | None:
    """The answer that `text` is, with the profile as its source; None when nothing is said.

    `choices` are other ways to say it; a list that searches is asked for the first of them in turn.
    """
    if not text.strip():
        return None
    ways = tuple(dict.fromkeys(way.strip() for way in (text, *choices) if way.strip()))
    return Answer(
        topic=topic,
        text=ways[0],
        choices=ways[1:],
        queries=ways[:_QUERIES],
        certain=certain,
        source=f"Your profile: {what}",
    )
