"""Languages and how well the person speaks them; the driving licence."""

import re

from companion.domain.form import Answer
from companion.domain.profile import Language
from companion.forms.facts import Facts
from companion.forms.field import Asked
from companion.forms.fluency import fluency_of
from companion.forms.saying import of_profile
from companion.forms.spoken import language_code, language_names, languages_in, spoken
from companion.forms.terms import key
from companion.forms.truth import asks_contrary
from companion.forms.worded import worded

_WELL = re.compile(r"fluent|proficient|verhandlungssicher|fliessend|courant|couramment|fluido|vloeiend")
_AT_WORK = re.compile(r"business|professional|beruflich|professionnel|profesional|profissional|professionale|zakelijk")
_NATIVE = re.compile(r"native|mother tongue|first language|ojczyst|mutter|maternelle|nativ[oa]|madrelingua|moedertaal")
_CARS = re.compile(r"\b(class|\w*klasse|kat|kategorie|category|categorie|clase|categoria|permis|patente|rijbewijs) b\b")
_CLASS = re.compile(r"\b(class|\w*klassen?|type|category|categor\w+|which|welche\w*|quel\w*|tipo)\b")
_SOURCE = "Your profile: languages"


def _level(facts: Facts, asked: Asked) -> Answer | None:
    found = spoken(facts.profile, asked.found.get("language", ""))
    return _fluency(found) if found else None


def _fluency(said: Language) -> Answer | None:
    return of_profile(
        f"language:{language_code(said.language) or key(said.language)}", said.fluency, f"{said.language}"
    )


def _speaks(facts: Facts, asked: Asked) -> Answer | None:
    """Yes where the person speaks it as well as asked; no where they say how well, and that is less."""
    if len(languages_in(asked.question.label)) > 1:
        return None
    found = spoken(facts.profile, asked.found.get("language", ""))
    rungs = fluency_of(found.fluency) if found else None
    if found is None or asks_contrary(asked.question.label) is not False:
        return None
    wanted = _wanted(key(asked.question.label))
    if rungs is None or min(rungs) < wanted <= max(rungs):
        return None
    because = (f"You speak it: {found.fluency}.",)
    topic = f"speaks:{language_code(found.language)}:{wanted}"
    return Answer(topic=topic, yes=min(rungs) >= wanted, source=_SOURCE, because=because)


def _wanted(label: str) -> int:
    """The rung that is asked for; in general, a conversation."""
    asked = ((_NATIVE, 7), (_WELL, 5), (_AT_WORK, 4))
    return next((rung for pattern, rung in asked if pattern.search(label)), 3)


def _native(facts: Facts, _asked: Asked) -> Answer | None:
    found = [one for one in facts.profile.languages if fluency_of(one.fluency) == frozenset({7})]
    if len(found) != 1:
        return None
    return of_profile("native_language", found[0].language, "languages", choices=language_names(found[0].language))


def _one(facts: Facts, asked: Asked) -> Language | None:
    listed = facts.profile.languages
    return listed[asked.index] if asked.index < len(listed) else None


def _name(facts: Facts, asked: Asked) -> Answer | None:
    found = _one(facts, asked)
    names = language_names(found.language) if found else ()
    return of_profile("language_name", found.language, "languages", choices=names) if found else None


def _its_fluency(facts: Facts, asked: Asked) -> Answer | None:
    found = _one(facts, asked)
    return _fluency(found) if found else None


def _languages(facts: Facts, _asked: Asked) -> Answer | None:
    listed = [one for one in facts.profile.languages if one.language]
    if not listed:
        return None
    text = ", ".join(f"{one.language} ({one.fluency})" if one.fluency else one.language for one in listed)
    answers = tuple(
        Answer(topic="languages", text=one.language, choices=language_names(one.language)) for one in listed
    )
    return Answer(topic="languages", text=text, several=answers, source=_SOURCE)


def _driving(facts: Facts, asked: Asked) -> Answer | None:
    said = facts.profile.companion.driving_license
    source = "Your profile: driving licence"
    if said is None or said == "" or asks_contrary(asked.question.label) is not False:
        return None
    label = key(asked.question.label)
    if isinstance(said, bool):  # without a class it is the one for cars
        is_other = said and _CLASS.search(label) and not _CARS.search(label)
        return None if is_other else Answer(topic="driving_license", yes=said, source=source)
    is_class = _CLASS.search(label) or asked.question.kind in {"text", "paragraph"}
    text = said if is_class else ""
    classes = tuple(
        f"{word} {said}" for word in ("Class", "Klasse", "Category", "Permis", "Clase", "Categoria", "Patente")
    )
    return Answer(topic="driving_license", yes=True, text=text, choices=(said, *classes), source=source)


_field = worded("languages")

FIELDS = (
    _field("language_level", _level),
    _field("speaks_language", _speaks),
    _field("native_language", _native),
    _field("language_name", _name),
    _field("language_fluency", _its_fluency),
    _field("languages", _languages),
    _field("driving_license", _driving),
)
