"""What stands above a posting's description, in every layout."""

import re
from collections.abc import Iterable
from typing import NamedTuple

_PAY = re.compile(r"[$€£¥₹]|\b[A-Z]{3}\b|\bkr\b|zł|/(?:yr|mo|hr|an|mois|Jahr|Monat|Std|año|mes|hora)\b")


class Header(NamedTuple):
    """Each part is empty when the page does not show it. `line` reads "place · age · applicants"; `apply` leads
    out through a LinkedIn address that names its target.
    """

    title: str = ""
    company: str = ""
    line: str = ""
    pills: tuple[str, ...] = ()
    salary: str = ""
    apply: str = ""


def pay_among(texts: Iterable[str]) -> str:
    """The first of `texts` that states pay, empty when none does."""
    return next((text for text in texts if re.search(r"\d", text) and _PAY.search(text)), "")
