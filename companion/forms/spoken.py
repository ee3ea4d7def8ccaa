"""Languages by name, and how well the person speaks them."""

from collections.abc import Mapping
from functools import cache

from companion.domain.profile import Language, Profile
from companion.forms.terms import key, terms
from companion.forms.worded import table


@cache
def _codes() -> Mapping[str, str]:
    return {key(name): code for code, names in table("language_names")["names"].items() for name in names}


def language_code(name: str) -> str | None:
    """The ISO 639 code of the language that the text names; None for anything else."""
    words = key(name)
    return _codes().get(words) or _codes().get(words.partition(" ")[0])


def language_names(name: str) -> tuple[str, ...]:
    """What forms call the language, the English name first; the text itself where it is no known language."""
    code = language_code(name)
    return tuple(table("language_names")["names"][code]) if code else (name,)


def spoken(profile: Profile, name: str) -> Language | None:
    """What the profile says of the language of that name."""
    code = language_code(name)
    return next((one for one in profile.languages if code and language_code(one.language) == code), None)


def languages_in(text: str) -> frozenset[str]:
    """The languages that single words of the text name."""
    return frozenset(code for word in terms(text) if (code := _codes().get(word)))
