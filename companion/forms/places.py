"""Places in parts: "Berlin, Germany" is "Berlin, Berlin, Deutschland", and not "Berlin, MD, USA"."""

import re
from collections.abc import Sequence

from companion.domain.form import Answer, Option
from companion.forms.countries import country_code
from companion.forms.readings import Found, ways
from companion.forms.regions import region_of
from companion.forms.terms import key


def find_place(answer: Answer, options: Sequence[Option]) -> Found:
    """The options with the same town whose other parts agree with a way the answer is said; None where none has parts.

    A part that the answer does not know (a district) is passed over, the country and what it does know are not.
    """
    wanted = [parts for way in ways(answer) if len(parts := _parts(way)) > 1]
    if not wanted or sum(len(_parts(option.label)) > 1 for option in options) * 2 < len(options):
        return None
    agreeing = [option for option in options if any(_agree(parts, _parts(option.label)) for parts in wanted)]
    plain = [option for option in agreeing if any(_same(parts, _parts(option.label)) for parts in wanted)]
    return plain or agreeing


def _parts(place: str) -> list[str]:
    parts = [part.strip() for part in re.split(r"[,·|]|\s[-–]\s", place)]
    return [part for part in parts if key(part)]


def _same(wanted: list[str], parts: list[str]) -> bool:
    return len(wanted) == len(parts) and _agree(wanted, parts)


def _agree(wanted: list[str], parts: list[str]) -> bool:
    if not parts or key(parts[0]) != key(wanted[0]):
        return False
    country, other = country_code(wanted[-1]), country_code(parts[-1]) if len(parts) > 1 else None
    if country and other:
        return country == other and _regions_agree(wanted[1:-1], parts[1:-1], country)
    return {key(part) for part in parts[1:]} <= {key(part) for part in wanted}


def _regions_agree(wanted: list[str], parts: list[str], country: str) -> bool:
    ours = {region for part in wanted if (region := region_of(part, country))}
    theirs = {region for part in parts if (region := region_of(part, country))}
    return not ours or not theirs or ours == theirs
