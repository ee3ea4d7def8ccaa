"""What the person is called."""

from companion.domain.form import Answer
from companion.forms.facts import Facts
from companion.forms.field import TEXT, Asked
from companion.forms.person_name import person_name
from companion.forms.saying import of_profile
from companion.forms.worded import left, worded

_field = worded("names")


def _given(facts: Facts, _asked: Asked) -> Answer | None:
    name = person_name(facts.profile)
    return of_profile("given_name", name.given, "given name", certain=name.certain)


def _family(facts: Facts, _asked: Asked) -> Answer | None:
    name = person_name(facts.profile)
    return of_profile("family_name", name.family, "family name", certain=name.certain)


def _full(facts: Facts, _asked: Asked) -> Answer | None:
    return of_profile("full_name", person_name(facts.profile).full, "name")


def _reversed(facts: Facts, _asked: Asked) -> Answer | None:
    name = person_name(facts.profile)
    text = f"{name.family}, {name.given}" if name.given and name.family else ""
    return of_profile("full_name", text, "name", certain=name.certain)


def _middle(facts: Facts, _asked: Asked) -> Answer | None:
    return of_profile("middle_name", person_name(facts.profile).middle, "middle name")


def _initial(facts: Facts, _asked: Asked) -> Answer | None:
    return of_profile("middle_name", person_name(facts.profile).middle[:1], "middle name")


def _preferred(facts: Facts, _asked: Asked) -> Answer | None:
    return of_profile("preferred_name", facts.profile.companion.preferred_name, "preferred name")


def _pronouns(facts: Facts, _asked: Asked) -> Answer | None:
    return of_profile("pronouns", facts.profile.companion.pronouns, "pronouns")


FIELDS = (
    _field("given_name", _given, kinds=TEXT),
    _field("family_name", _family, kinds=TEXT),
    _field("full_name", _full, kinds=TEXT),
    _field("full_name_reversed", _reversed, kinds=TEXT),
    _field("middle_name", _middle, kinds=TEXT),
    _field("middle_initial", _initial, kinds=TEXT),
    _field("preferred_name", _preferred, kinds=TEXT),
    _field("pronouns", _pronouns),
    _field("name_suffix", left, never="The profile has no suffix of the name."),
    _field("salutation", left, never="How to be addressed is yours to choose."),
)
