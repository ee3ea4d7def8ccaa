"""The contact form, read back."""

import re
from collections.abc import Mapping

from companion.domain.contact import NewContact
from companion.domain.text import LINE_LIMIT, clean_line
from companion.web.links import safe_link

_MAIL = re.compile(r"[^@\s]+@[^@\s]+")
_FIELDS = ("name", "role", "email", "phone", "url", "note")


def read_contact(typed: Mapping[str, str]) -> tuple[NewContact | None, dict[str, str]]:
    """The contact that was typed, or None with a sentence for each field that cannot be used."""
    values = {name: clean_line(typed.get(name, ""), LINE_LIMIT + 1) for name in _FIELDS}
    problems = {name: f"At most {LINE_LIMIT} characters." for name, value in values.items() if len(value) > LINE_LIMIT}
    if not values["name"]:
        problems["name"] = "A contact needs a name."
    if values["email"] and not _MAIL.fullmatch(values["email"]):
        problems["email"] = "This is no mail address, such as kim@fernhill.example."
    if values["url"] and not safe_link(values["url"]):
        problems["url"] = "An address begins with https://."
    return (None, problems) if problems else (NewContact(**values), {})
