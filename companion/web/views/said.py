"""What a page says after a form of another page led to it."""

from companion.web.views.toast import Toast

_SENTENCES = {
    "saved": "Saved.",
    "known": "This job was in your tracker already; here it is.",
    "edited": "Your changes are saved.",
}


def said_toast(name: str) -> Toast | None:
    """The message called `name`; None when there is none."""
    return Toast(_SENTENCES[name]) if name in _SENTENCES else None
