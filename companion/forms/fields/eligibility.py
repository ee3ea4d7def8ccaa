"""The right to work: authorization, sponsorship, citizenship, age."""

import re

from companion.domain.form import Answer
from companion.forms.countries import FREE_MOVEMENT, citizen_of, countries, countries_in, country_code
from companion.forms.dates import partial_date
from companion.forms.entitlement import Entitlement, asks_union, citizenships, entitled
from companion.forms.facts import Facts
from companion.forms.field import TEXT, Asked
from companion.forms.numbers import ages_in_digits, numbers_in
from companion.forms.terms import key
from companion.forms.truth import asked_sentence, asks_contrary, turned
from companion.forms.worded import left, worded

_NOW = re.compile(
    r"\b(now|currently|current|presently|at present|today|derzeit|aktuell|jetzt|actuellement|actualmente|atualmente|"
    r"attualmente|momenteel|nu)\b"
)
_LATER = re.compile(r"\b(future|later|ever|zukunft\w*|kunftig|avenir|futuro|toekomst)\b")
_OR_RESIDENT = re.compile(r"\b(or|oder|ou|o|of)\b.{0,30}\b(resident|green card|national|refugee|asylee)")
_WORDS = re.compile(r"(please )?(what|which|describe|explain|specify|state|enter|provide|list)\b|.*\bstatus$")
_ABOUT = "sponsor|vis|parrain|patroc|work|arbeit|travail|trab|lavor|werk"


def _authorized(facts: Facts, asked: Asked) -> Answer | None:
    found = entitled(asked.question, facts)
    if turned(asked_sentence(asked.question.label, _ABOUT)) is not False or _wants_words(asked):
        return None
    return _answer("work_authorization", facts, found, yes=found and found.authorized)


def _wants_words(asked: Asked) -> bool:
    """Whether a line of text is wanted that "yes" does not answer."""
    return asked.question.kind in TEXT and _WORDS.match(key(asked.question.label)) is not None


def _without_help(facts: Facts, asked: Asked) -> Answer | None:
    found = entitled(asked.question, facts)
    if found is None or found.authorized is None or (found.authorized and found.needs_help is None):
        return None
    if turned(asked_sentence(asked.question.label, _ABOUT)) is None:
        return None
    return _answer("work_authorization", facts, found, yes=found.authorized and not found.needs_help)


def _sponsorship(facts: Facts, asked: Asked) -> Answer | None:
    found = entitled(asked.question, facts)
    sentence = asked_sentence(asked.question.label, _ABOUT)
    contrary = turned(sentence)
    if found is None or contrary is None:
        return None
    is_now = _NOW.search(key(sentence)) is not None and _LATER.search(key(sentence)) is None
    needed = found.sponsorship if is_now else found.needs_help
    answer = _answer("sponsorship", facts, found, yes=None if needed is None else needed is not contrary)
    why = ("The question asks whether you do not need it.",) if contrary else ()
    return answer and answer.model_copy(update={"because": (*answer.because, *why)})


def _answer(topic: str, facts: Facts, found: Entitlement | None, *, yes: bool | None) -> Answer | None:
    """Yes or no as the question is put; None where nothing is said."""
    if found is None or yes is None:
        return None
    return Answer(
        topic=f"{topic}:{found.country}",
        yes=yes,
        choices=found.statements(facts.profile),
        certain=found.certain,
        source=f"Your profile: {found.source} ({found.country})",
        because=(found.because,) if found.because else (),
    )


def _citizenship(facts: Facts, _asked: Asked) -> Answer | None:
    held = citizenships(facts.profile)
    text = facts.profile.companion.citizenship
    if not held:
        return Answer(topic="citizenship", text=text, source="Your profile: citizenship") if text else None
    answers = tuple(_of_country(code, text if len(held) == 1 else "") for code in held)
    return answers[0] if len(answers) == 1 else answers[0].model_copy(update={"text": text, "several": answers})


def _of_country(code: str, text: str) -> Answer:
    country = countries()[code]
    shown = country.names[0] if len(text) < 4 else text
    ways = (*country.names, *country.citizens, code)
    query = (country.names[0],)
    return Answer(topic="citizenship", text=shown, choices=ways, queries=query, source="Your profile: citizenship")


def _citizen(facts: Facts, asked: Asked) -> Answer | None:
    held = citizenships(facts.profile)
    label = asked.question.label
    words = (word.strip("?.,") for word in label.split())
    named = countries_in(label) or tuple(code for word in words if (code := citizen_of(word)))
    wanted = frozenset(named) or (FREE_MOVEMENT - {"CH"} if asks_union(label) else frozenset())
    if not held or not wanted or asks_contrary(label) is not False:
        return None
    is_citizen = not wanted.isdisjoint(held)
    if not is_citizen and _OR_RESIDENT.search(key(label)):
        return None
    topic = f"citizenship_of:{named[0]}" if named else "citizenship_of:EU"
    return Answer(topic=topic, yes=is_citizen, source="Your profile: citizenship")


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


def _age(facts: Facts, asked: Asked) -> Answer | None:
    born, today = partial_date(facts.profile.companion.date_of_birth), facts.today
    if born is None or born.month is None or born.day is None or asks_contrary(asked.question.label) is not False:
        return None
    age = today.year - born.year - ((today.month, today.day) < (born.month, born.day))
    named = numbers_in(asked.found.get("age") or ages_in_digits(key(asked.question.label)))
    wanted = int(next(iter(named), 18))
    return Answer(topic=f"minimum_age:{wanted}", yes=age >= wanted, source="Your profile: date of birth")


_field = worded("eligibility")

FIELDS = (
    _field("work_authorization", _authorized),
    _field("authorized_without_sponsorship", _without_help),
    _field("sponsorship", _sponsorship),
    _field("citizenship", _citizenship),
    _field("citizenship_of", _citizen),
    _field("lives_in_country", _lives),
    _field("minimum_age", _age),
    _field("visa_status", _status),
    _field("security_clearance", left),
)
