"""What the profile says of the right to work somewhere, and what follows from a citizenship."""

import re
from typing import NamedTuple

from companion.domain.form import Question
from companion.domain.profile import Profile
from companion.forms.countries import (
    EUROPEAN_UNION,
    FREE_MOVEMENT,
    citizen_of,
    countries_in,
    country_code,
    country_name,
)
from companion.forms.facts import Facts
from companion.forms.right_to_work import Request
from companion.forms.terms import key

_UNION = re.compile(r"(?<!\w)(?:EU|EEA|E\.U\.|EWR|UE|EEE)(?!\w)")
_UNION_SPELLED = re.compile(
    r"european (union|economic area)|europaische[nr]? (union|wirtschaftsraum)|union europe\w+|unione europea|"
    r"uniao europeia|europese unie"
)
_REGIONS = re.compile(
    r"\b(north america|south america|central america|latin america|latam|americas|nam|apac|emea|mena|asia|africa|"
    r"oceania|middle east|gulf|gcc|nordics?|nordic countries|scandinavia|benelux|baltics?|balkans|dach\w*|schengen\w*|"
    r"caribbean|nordamerika|sudamerika|lateinamerika|asien|afrika|amerique (du nord|latine|du sud)|asie|america latina|"
    r"mercosur|noord amerika|worldwide|globally|anywhere|overseas|abroad|weltweit|im ausland|a l etranger|"
    r"en el extranjero|no exterior|all estero|in het buitenland)\b"
)
_CITIZENSHIPS = re.compile(r"[,;/&|+]|\b(?:and|und|et|y|e|en|or)\b")


class Entitlement(NamedTuple):
    """Whether the person may work in a country, needs the employer's help for it now, and later; None is not said."""

    country: str
    authorized: bool | None = None
    sponsorship: bool | None = None
    later: bool | None = None
    because: str = ""
    certain: bool = True
    source: str = "work authorization"

    @property
    def needs_help(self) -> bool | None:
        """Whether help is needed now or later."""
        return True if self.later else self.sponsorship

    def answers(self, request: Request) -> bool | None:
        """Whether "yes" is true; None where the profile does not say, or the question leaves open when."""
        if request.about == "help":
            true = self._needs(request)
        elif request.about == "right":
            true = self.authorized
        elif self.authorized is False:
            true = False
        else:
            true = None if self.needs_help is None else self.authorized and not self.needs_help
        return None if true is None else true is not request.contrary

    def _needs(self, request: Request) -> bool | None:
        if request.now and not request.later:
            return self.sponsorship
        if not request.later and self.sponsorship is not self.needs_help:
            return None
        return self.needs_help

    def statements(self, profile: Profile) -> tuple[str, ...]:
        """What is true of the person, in sentences that options can be held against."""
        said: tuple[str, ...] = ()
        if self.authorized is not None:
            said += ("I am authorized to work" if self.authorized else "I am not authorized to work",)
        if self.sponsorship is not None:
            said += ("I require sponsorship" if self.sponsorship else "I do not require sponsorship",)
            said += ("I will require it in the future" if self.needs_help else "I will not require it in the future",)
        if self.authorized and self.needs_help is False:
            said += ("for any employer",)
        if held := citizenships(profile):
            said += ("I am a citizen",) if self.country in held else ("I am not a citizen",)
            in_union = not EUROPEAN_UNION.isdisjoint(held)
            said += ("I am an EU citizen",) if in_union else ("I am not an EU citizen",)
        return said


def citizenships(profile: Profile) -> tuple[str, ...]:
    """The countries whose citizen the person says to be, as ISO codes."""
    whole = citizen_of(profile.companion.citizenship)
    parts = _CITIZENSHIPS.split(profile.companion.citizenship)
    return (whole,) if whole else tuple(code for part in parts if (code := citizen_of(part.strip())))


def entitlement(profile: Profile, country: str) -> Entitlement:
    """What the profile says of a country; a citizen may work at home, a Union's citizen also in the rest of it."""
    for said in profile.companion.work_authorization:
        if (country_code(said.country) or said.country.upper()) == country:
            return Entitlement(country, said.authorized, said.sponsorship_required, said.sponsorship_later)
    held = citizenships(profile)
    if country in held:
        why = f"You are a citizen: {country_name(country)}."
        return Entitlement(country, authorized=True, sponsorship=False, later=False, because=why, source="citizenship")
    if country in FREE_MOVEMENT and any(code in FREE_MOVEMENT for code in held):
        why = f"Citizens of {country_name(held[0])} may work in {country_name(country)}."
        return Entitlement(
            country, authorized=True, sponsorship=False, later=False, because=why, certain=False, source="citizenship"
        )
    return Entitlement(country)


def places_asked(question: Question, facts: Facts) -> tuple[str, ...]:
    """The countries that a question is about: those it names, else where the job is."""
    for text in (question.label, *reversed(question.groups), question.description):
        named = countries_in(text)
        if asks_union(text):
            return tuple(sorted(EUROPEAN_UNION.union(named)))
        if named:
            return named
    return (facts.country,) if facts.country else ()


def asks_union(text: str) -> bool:
    """Whether a text speaks of the European Union or Economic Area as a whole."""
    return bool(_UNION.search(text) or _UNION_SPELLED.search(key(text)))


def entitled(question: Question, facts: Facts) -> Entitlement | None:
    """What is true wherever the question asks about; None where it is not said, or differs between the places.

    Of a part of the world other than the Union nothing is said.
    Where neither question nor job tells the country and the profile's countries differ, it is proposed for home.
    """
    if _REGIONS.search(key(question.label)):
        return None
    asked = places_asked(question, facts)
    said = [code for one in facts.profile.companion.work_authorization if (code := country_code(one.country))]
    found = [entitlement(facts.profile, country) for country in (asked or tuple(dict.fromkeys(said)))]
    if not found:
        return None
    if len({(one.authorized, one.sponsorship, one.needs_help) for one in found}) > 1:
        return None if asked else _at_home(facts.profile)
    return found[0] if all(one.certain for one in found) else found[0]._replace(certain=False)


def _at_home(profile: Profile) -> Entitlement | None:
    country = country_code(profile.basics.location.country_code)
    why = f"The form names no country; this is so in {country_name(country)}." if country else ""
    return entitlement(profile, country)._replace(certain=False, because=why) if country else None
