"""What neighbors say of each other: "Name" beside "First name" is the family name, a code before a phone its own."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from companion.forms.evidence import Evidence
from companion.forms.match import Match, is_allowed
from companion.forms.registry import field_by_id

_Matches = list[Match | None]
_NEAR = 2
_ANCHORS = {
    "work": frozenset({"employer", "job_title"}),
    "education": frozenset({"school", "degree", "block_degree", "discipline", "block_discipline"}),
}
_LANDLINE = re.compile(r"\b(home|land ?line|festnetz\w*|privat\w*|fixe|fijo|fixo|fisso|vaste?|evening|day(time)?)\b")
_STREET_NAME = re.compile(r"\b(number|no|nr|nummer|hausnummer|huisnummer|numero|n|line)\b")


class Form:
    """The questions of an application in the order of the page, with what each was taken for."""

    def __init__(self, evidences: Sequence[Evidence], matches: Sequence[Match | None]) -> None:
        self.evidences = evidences
        self.matches: _Matches = list(matches)
        self.places = range(len(matches))

    def id(self, place: int) -> str:
        """The id of the field at a place, empty beyond the ends."""
        match = self.matches[place] if 0 <= place < len(self.matches) else None
        return match.field.id if match else ""

    def near(self, place: int) -> set[str]:
        """The ids of the fields close by, in the same block."""
        around = (place + step for step in range(-_NEAR, _NEAR + 1) if step)
        block = self.evidences[place].block
        return {self.id(other) for other in around if other in self.places and self.evidences[other].block == block}

    def turn(self, place: int, field_id: str) -> None:
        """Take the question for another field, where its kind and block allow that."""
        field, match = field_by_id(field_id), self.matches[place]
        if field and match and is_allowed(replace(field, not_if=()), self.evidences[place]):
            self.matches[place] = match._replace(field=field, strategy="context")

    def tell(self, place: int, **found: str) -> None:
        """Say something more about the question to its field."""
        match = self.matches[place]
        if match:
            self.matches[place] = match._replace(found={**match.found, **found})


def repaired(evidences: Sequence[Evidence], matches: Sequence[Match | None]) -> _Matches:
    """The matches after every rule of context."""
    form = Form(evidences, matches)
    for rule in _RULES:
        for place in form.places:
            rule(form, place)
    return form.matches


def _names(form: Form, place: int) -> None:
    """A "Name" beside a given name is the family name, beside a family name the given one."""
    if form.id(place) != "full_name":
        return
    near = form.near(place)
    if "given_name" in near and "family_name" not in near:
        form.turn(place, "family_name")
    elif "family_name" in near and "given_name" not in near:
        form.turn(place, "given_name")


def _two_given_names(form: Form, place: int) -> None:
    """Of two given names in a row without a family name the second is the family name."""
    if form.id(place) == form.id(place - 1) == "given_name" and "family_name" not in map(form.id, form.places):
        form.turn(place, "family_name")


def _confirmed_email(form: Form, place: int) -> None:
    """A second e-mail right after the first is the same once more."""
    by = {match.strategy for match in form.matches[max(place - 1, 0) : place + 1] if match}
    if form.id(place) == form.id(place - 1) == "email" and "type" not in by:
        form.turn(place, "confirm_email")


def _country_before_phone(form: Form, place: int) -> None:
    """A second country, right before the phone, is its calling code."""
    if form.id(place) != "country" or form.id(place + 1) != "phone":
        return
    if [form.id(other) for other in form.places].count("country") > 1:
        form.turn(place, "phone_country")


def _phone_without_code(form: Form, place: int) -> None:
    """Where the calling code is asked beside it, the number is written without."""
    if form.id(place) == "phone" and "phone_country" in form.near(place):
        form.tell(place, format="national")


def _one_phone(form: Form, place: int) -> None:
    """Of several phones the mobile one or the plain one, not the one at home."""
    if form.id(place) != "phone":
        return
    phones = [other for other in form.places if form.id(other) == "phone"]
    at_home = [other for other in phones if _LANDLINE.search(form.evidences[other].around)]
    if place in at_home and len(at_home) < len(phones):
        form.matches[place] = None


def _street_without_number(form: Form, place: int) -> None:
    """Where the house number is asked beside it, the street is written without."""
    label = " ".join(form.evidences[place].label)
    if form.id(place) == "street" and "house_number" in form.near(place) and not _STREET_NAME.search(label):
        form.tell(place, part="name")


def _lone_part(form: Form, place: int) -> None:
    """A date, place or text of an employment or study is one only where the employer, title or school is asked too."""
    match, block = form.matches[place], form.evidences[place].block
    if match is None or block is None or block.name not in _ANCHORS or match.field.id in _ANCHORS[block.name]:
        return
    if match.field.within and not any(
        form.id(other) in _ANCHORS[block.name] for other in form.places if form.evidences[other].block == block
    ):
        form.matches[place] = None


def _only_file(form: Form, place: int) -> None:
    """The only file of an application, where nothing says what it is, is the résumé."""
    evidence = form.evidences[place]
    if evidence.question.kind != "file" or form.matches[place] or evidence.label or evidence.group:
        return
    field = field_by_id("resume")
    is_only = sum(one.question.kind == "file" and one.question.state == "open" for one in form.evidences) == 1
    if field and is_only and evidence.question.state == "open" and is_allowed(field, evidence):
        form.matches[place] = Match(field, "context", "the only file")


_RULES: tuple[Callable[[Form, int], None], ...] = (
    _names,
    _two_given_names,
    _confirmed_email,
    _country_before_phone,
    _phone_without_code,
    _one_phone,
    _street_without_number,
    _lone_part,
    _only_file,
)
