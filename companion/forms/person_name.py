"""The parts of the person's name, as said or, where it is clear, as read from the whole name."""

from functools import lru_cache
from typing import NamedTuple

from companion.domain.profile import Profile

# Particles with which a family name begins, in European and Arabic names.
_PARTICLES = frozenset(
    "von van der den de del della di da do dos das du la le las los el al bin ibn ben ter ten zu zum zur af av "
    "st".split()
)


class PersonName(NamedTuple):
    """`certain` is False where the whole name can be divided in more ways than one."""

    full: str = ""
    given: str = ""
    middle: str = ""
    family: str = ""
    certain: bool = True


def person_name(profile: Profile) -> PersonName:
    """The name of the person of `profile`; parts that are not known are empty."""
    said = profile.companion
    name = profile.basics.name
    return _parts(name, given=said.given_name, middle=said.middle_name, family=said.family_name)


@lru_cache(maxsize=8)
def _parts(full: str, *, given: str, middle: str, family: str) -> PersonName:
    full = full or " ".join(part for part in (given, middle, family) if part)
    if given and family:
        between = full.removeprefix(given).removesuffix(family).strip() if full.startswith(given) else ""
        is_between = bool(between) and full == f"{given} {between} {family}"
        return PersonName(full, given, middle or (between if is_between else ""), family)
    if given and full.startswith(f"{given} "):
        return PersonName(full, given, middle, full.removeprefix(given).strip())
    if family and full.endswith(f" {family}"):
        return PersonName(full, full.removesuffix(family).strip(), middle, family)
    if given or family:
        return PersonName(full, given, middle, family)
    return _divided(full)


def _divided(full: str) -> PersonName:
    words = full.split()
    if len(words) < 2:
        return PersonName(full)
    start = next((place for place, word in enumerate(words[1:], 1) if word.casefold() in _PARTICLES), len(words) - 1)
    certain = start == 1 and (len(words) == 2 or words[1].casefold() in _PARTICLES)
    return PersonName(full, " ".join(words[:start]), "", " ".join(words[start:]), certain=certain)
