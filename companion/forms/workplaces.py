"""Ways of working, as forms call them."""

import re

_NAMES = {
    "remote": (
        "Remote",
        "Fully remote",
        "Home office",
        "Work from home",
        "Télétravail",
        "Remoto",
        "Teletrabajo",
        "Thuiswerken",
    ),
    "hybrid": ("Hybrid", "Hybride", "Híbrido", "Ibrido"),
    "onsite": (
        "On-site",
        "Onsite",
        "In office",
        "In person",
        "Office",
        "Vor Ort",
        "Sur site",
        "Présentiel",
        "Presencial",
        "In sede",
        "Op kantoor",
    ),
}
_WAYS = {
    "remote": re.compile(r"remote|remot[oa]|home|teletra|thuis"),
    "hybrid": re.compile(r"h?[yi]brid"),
    "onsite": re.compile(
        r"site|office|person|vor ort|buro|bureau|presen|sede|ufficio|kantoor|locatie|escritorio|oficina"
    ),
}


def names_of(way: str) -> tuple[str, ...]:
    """What forms call a way of working that the profile says, its own word where it is none of ours."""
    return _NAMES.get(way.casefold().replace("-", "").replace(" ", ""), (way,))


def way_named(words: str) -> str:
    """The way that folded words of a question call, "remote", "hybrid" or "onsite"; empty for other words."""
    return next((way for way, called in _WAYS.items() if called.search(words)), "")
