"""Answers as the fields make them."""

from collections.abc import Sequence

from companion.domain.form import Answer


def of_profile(
    topic: str, text: str, what: str, *, choices: Sequence[str] = (), queries: Sequence[str] = (), certain: bool = True
) -> Answer | None:
    """The answer that `text` is, with the profile as its source; None when nothing is said."""
    if not text.strip():
        return None
    return Answer(
        topic=topic,
        text=text.strip(),
        choices=tuple(dict.fromkeys(choice for choice in choices if choice)),
        queries=tuple(dict.fromkeys(query for query in queries if query)),
        certain=certain,
        source=f"Your profile: {what}",
    )
