"""What the person decided to say about themselves; what they did not decide stays blank."""

from collections.abc import Callable

from companion.domain.form import Answer, Option
from companion.forms.dates import partial_date
from companion.forms.decided import TOPIC, decision_of
from companion.forms.facts import Facts
from companion.forms.field import Asked
from companion.forms.truth import asks_contrary
from companion.forms.worded import left, worded

_DECIDED = {"declined": None, "yes": True, "no": False}


def _decided(facts: Facts, asked: Asked, *, about: str) -> Answer | None:
    """The decision in the person's words; yes or no only where that is what the question asks."""
    said = getattr(facts.profile.companion.demographics, about)
    if not said:
        return None
    contrary = asks_contrary(asked.question.label)
    if contrary is None or (contrary and asked.question.label.rstrip().endswith("?")):
        return None
    return Answer(
        topic=f"{TOPIC}{about}",
        text=said,
        yes=_DECIDED.get(decision_of(said, about) or "") if asked.question.kind == "check" else None,
        source="Your profile: what you decided to say",
    )


def _about(about: str) -> Callable[[Facts, Asked], Answer | None]:
    def answer(facts: Facts, asked: Asked) -> Answer | None:
        return _decided(facts, asked, about=about)

    return answer


def _race(facts: Facts, asked: Asked) -> Answer | None:
    """The race; where the only list has "Hispanic or Latino" in it, and the person decided to be, that."""
    said = facts.profile.companion.demographics
    is_hispanic = decision_of(said.hispanic_latino, "hispanic_latino") == "yes"
    options: tuple[Option, ...] = asked.question.options or ()
    has_it = any(decision_of(option.label, "race_ethnicity") == "hispanic" for option in options)
    if not said.race_ethnicity and is_hispanic and has_it:
        source = "Your profile: what you decided to say"
        return Answer(topic=f"{TOPIC}race_ethnicity", text="Hispanic or Latino", source=source)
    return _decided(facts, asked, about="race_ethnicity")


def _born(facts: Facts, _asked: Asked) -> Answer | None:
    said = facts.profile.companion.date_of_birth
    day = partial_date(said)
    if day is None or day.day is None:
        return None
    return Answer(topic="date_of_birth", text=said, date=day, source="Your profile: date of birth")


_field = worded("demographics")

FIELDS = (
    _field("gender", _about("gender")),
    _field("race_ethnicity", _race),
    _field("hispanic_latino", _about("hispanic_latino")),
    _field("veteran_status", _about("veteran_status")),
    _field("disability", _about("disability")),
    _field("sexual_orientation", _about("sexual_orientation")),
    _field("transgender", _about("transgender")),
    _field("date_of_birth", _born),
    _field("other_demographics", left, never="This is yours to say, or not."),
)
