"""The right to work: authorization, sponsorship, citizenship, home."""

import re

from companion.domain.form import Answer
from companion.forms.countries import FREE_MOVEMENT, citizen_of, countries, countries_in, country_code, nationality
from companion.forms.entitlement import asks_union, citizenships, entitled
from companion.forms.facts import Facts
from companion.forms.field import TEXT, Asked
from companion.forms.right_to_work import Request, request_of
from companion.forms.terms import key
from companion.forms.truth import asks_contrary
from companion.forms.worded import left, worded

_OR = re.compile(r"\b(?:or|oder|ou|o)\b|(?<=burger )of\b", re.IGNORECASE)
_RIGHT = re.compile(
    r"\b(right|authori\w+|permi\w+|eligib\w+|berechtigt|\w*erlaubnis|droit|derecho|direito|diritto|recht|\w*vergunning)\b"
)
_OR_RESIDENT = re.compile(r"\b(or|oder|ou|o|of)\b.{0,30}\b(resident|green card|national|refugee|asylee)")
_COUNTRY = re.compile(r"\b(countr(y|ies)|land|pays|pais(es)?|paese)\b")
_WORDS = re.compile(r"(please )?(what|which|describe|explain|specify|state|enter|provide|list)\b|.*\bstatus$")


def _right_to_work(facts: Facts, asked: Asked) -> Answer | None:
    """As the question reads; where it is not clear enough for yes or no, options that are statements may be."""
    found = entitled(asked.question, facts)
    if found is None or _wants_words(asked):
        return None
    request = request_of(asked.question.label)
    yes = found.answers(request) if request else None
    if yes is None and asked.question.kind != "choice":
        return None
    why = ("The question is put the other way round.",) if request and request.contrary else ()
    return Answer(
        topic=f"{_topic(request)}:{found.country}",
        yes=yes,
        choices=found.statements(facts.profile),
        certain=found.certain,
        source=f"Your profile: {found.source} ({found.country})",
        because=(*((found.because,) if found.because else ()), *why),
    )


def _topic(request: Request | None) -> str:
    return "sponsorship" if request and request.about == "help" else "work_authorization"


def _wants_words(asked: Asked) -> bool:
    """Whether a line of text is wanted that "yes" does not answer."""
    return asked.question.kind in TEXT and _WORDS.match(key(asked.question.label)) is not None


def _citizenship(facts: Facts, asked: Asked) -> Answer | None:
    held = citizenships(facts.profile)
    text = facts.profile.companion.citizenship
    if not held:
        return Answer(topic="citizenship", text=text, source="Your profile: citizenship") if text else None
    answers = tuple(_of_country(code, asked) for code in held)
    shown = ", ".join(answer.text for answer in answers)
    return answers[0] if len(answers) == 1 else answers[0].model_copy(update={"text": shown, "several": answers})


def _of_country(code: str, asked: Asked) -> Answer:
    """What the people are called, unless the country is asked for."""
    country = countries()[code]
    people = "" if _COUNTRY.search(key(asked.question.label)) else nationality(code, asked.language)
    ways = (*country.names, *country.citizens, nationality(code, "en"), code)
    return Answer(
        topic="citizenship",
        text=people or country.names[0],
        choices=tuple(filter(None, ways)),
        queries=tuple(filter(None, (country.names[0], people))),
        source="Your profile: citizenship",
    )


def _citizen(facts: Facts, asked: Asked) -> Answer | None:
    """Whether the person is one of the people named; or, where the question goes on so, may work there at all."""
    label = asked.question.label
    alone, *alternative = _OR.split(label, maxsplit=1)
    held, wanted = citizenships(facts.profile), _people(alone)
    if not held or not wanted or asks_contrary(label) is not False:
        return None
    is_citizen: bool | None = not wanted.isdisjoint(held)
    if not is_citizen and alternative and _people(alternative[0]):
        is_citizen = not _people(alternative[0]).isdisjoint(held) or None
    elif not is_citizen and alternative and _RIGHT.search(key(alternative[0])):
        found = entitled(asked.question, facts)
        is_citizen = found.authorized if found and found.certain else None
    elif not is_citizen and _OR_RESIDENT.search(key(label)):
        return None
    topic = f"citizenship_of:{'EU' if len(wanted) > 1 else next(iter(wanted))}"
    return None if is_citizen is None else Answer(topic=topic, yes=is_citizen, source="Your profile: citizenship")


def _people(text: str) -> frozenset[str]:
    """The countries whose people a text names."""
    if asks_union(text):
        return FREE_MOVEMENT - {"CH"}
    words = (word.strip("?.,") for word in text.split())
    return frozenset(countries_in(text) or (code for word in words if (code := citizen_of(word))))


def _lives(facts: Facts, asked: Asked) -> Answer | None:
    """Whether the person's home is in the one country that the question names."""
    home = country_code(facts.profile.basics.location.country_code)
    named = countries_in(asked.question.label)
    if home is None or len(named) != 1 or asks_contrary(asked.question.label) is not False:
        return None
    return Answer(topic=f"lives_in:{named[0]}", yes=home == named[0], source="Your profile: address")


def _status(facts: Facts, asked: Asked) -> Answer | None:
    """That the person is a citizen, where a list of statuses has it; which visa another holds is not said anywhere."""
    found = entitled(asked.question, facts)
    if found is None or asked.question.kind != "choice" or found.country not in citizenships(facts.profile):
        return None
    true = found.statements(facts.profile)
    return Answer(topic=f"work_visa:{found.country}", choices=true, source="Your profile: citizenship")


_field = worded("eligibility")

FIELDS = (
    _field("work_authorization", _right_to_work),
    _field("authorized_without_sponsorship", _right_to_work),
    _field("sponsorship", _right_to_work),
    _field("citizenship", _citizenship),
    _field("citizenship_of", _citizen),
    _field("lives_in_country", _lives),
    _field("visa_status", _status),
    _field("security_clearance", left),
)
