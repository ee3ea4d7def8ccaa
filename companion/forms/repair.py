"""What neighbors say of each other: "Name" beside "First name" is the family name, a code before a phone its country."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from companion.forms.evidence import Evidence
from companion.forms.match import Match, is_allowed
from companion.forms.registry import field_by_id

_Matches = list[Match | None]


def repaired(evidences: Sequence[Evidence], found: Sequence[Match | None]) -> _Matches:
    """The matches after every rule of context, in the order of the page."""
    matches = list(found)
    for rule in _RULES:
        rule(evidences, matches)
    return matches


def _names(evidences: Sequence[Evidence], matches: _Matches) -> None:
    """ "Name" beside a given name is the family name, beside a family name the given one."""
    for this, other in _pairs(evidences, matches):
        if _id(matches[this]) != "full_name":
            continue
        if _id(matches[other]) == "given_name":
            _set(evidences, matches, this, "family_name")
        elif _id(matches[other]) == "family_name":
            _set(evidences, matches, this, "given_name")


def _two_given_names(evidences: Sequence[Evidence], matches: _Matches) -> None:
    """Two given names in a row without a family name: the second is the family name."""
    ids = [_id(match) for match in matches]
    for place in range(len(ids) - 1):
        if ids[place] == ids[place + 1] == "given_name" and "family_name" not in ids:
            _set(evidences, matches, place + 1, "family_name")


def _confirmed_email(evidences: Sequence[Evidence], matches: _Matches) -> None:
    """A second e-mail in a row is the first one confirmed."""
    before = -1
    for place, match in enumerate(matches):
        if _id(match) == "email":
            if before >= 0 and place - before == 1:
                _set(evidences, matches, place, "confirm_email")
            else:
                before = place


def _phone(evidences: Sequence[Evidence], matches: _Matches) -> None:
    """A country or code right before the phone is its calling code, and the number is then asked without it."""
    for place, match in enumerate(matches):
        if match is None or match.field.id != "phone":
            continue
        near = [other for other in (place - 2, place - 1, place + 1) if 0 <= other < len(matches)]
        if any(_id(matches[other]) == "phone_country" for other in near):
            matches[place] = replace_found(match, format="national")


def replace_found(match: Match, **found: str) -> Match:
    """The match with something more found."""
    return match._replace(found={**match.found, **found})


def _pairs(evidences: Sequence[Evidence], matches: _Matches) -> list[tuple[int, int]]:
    """Questions close to each other in one block, both ways."""
    near = range(1, 3)
    found = [(place, other) for place in range(len(matches)) for step in near for other in (place - step, place + step)]
    return [
        (place, other)
        for place, other in found
        if 0 <= other < len(matches) and evidences[place].block == evidences[other].block
    ]


def _set(evidences: Sequence[Evidence], matches: _Matches, place: int, field_id: str) -> None:
    field, match = field_by_id(field_id), matches[place]
    if field and match and is_allowed(replace(field, not_if=()), evidences[place]):
        matches[place] = match._replace(field=field, strategy="context")


def _id(match: Match | None) -> str:
    return match.field.id if match else ""


_RULES: tuple[Callable[[Sequence[Evidence], _Matches], None], ...] = (
    _names,
    _two_given_names,
    _confirmed_email,
    _phone,
)
