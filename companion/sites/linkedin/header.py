"""What stands above a posting's description, in every layout."""

from typing import NamedTuple


class Header(NamedTuple):
    """Each part is empty when the page does not show it. `line` reads "place · age · applicants"."""

    title: str = ""
    company: str = ""
    line: str = ""
    pills: tuple[str, ...] = ()
    salary: str = ""
