"""Whether the person has reached an age; how old they are is nobody's business."""

from companion.domain.form import Answer, Question
from companion.forms.bank import remembered
from companion.forms.dates import partial_date
from companion.forms.facts import Facts
from companion.forms.field import Asked
from companion.forms.numbers import ages_in_digits, numbers_in
from companion.forms.terms import key
from companion.forms.truth import asks_contrary
from companion.forms.worded import worded


def _age(facts: Facts, asked: Asked) -> Answer | None:
    born, today = partial_date(facts.profile.companion.date_of_birth), facts.today
    if born is None or born.month is None or born.day is None or asks_contrary(asked.question.label) is not False:
        return None
    age = today.year - born.year - ((today.month, today.day) < (born.month, born.day))
    named = numbers_in(asked.found.get("age") or ages_in_digits(key(asked.question.label)))
    wanted = int(next(iter(named), 18))
    return Answer(topic=f"minimum_age:{wanted}", yes=age >= wanted, source="Your profile: date of birth")


def _under_age(facts: Facts, asked: Asked) -> Answer | None:
    """The contrary of having reached the age, also where that was said once before."""
    reached = _age(facts, asked)
    if reached is None and asks_contrary(asked.question.label) is False:
        asks_age = Question(id="", widget="", kind="choice", label="Are you at least 18 years old?")
        is_18 = "18" in key(asked.question.label)
        reached = remembered(facts, asks_age, "minimum_age") if is_18 else None
    if reached is None or reached.yes is None:
        return None
    return reached.model_copy(update={"topic": "under_age", "yes": not reached.yes, "text": ""})


_field = worded("age")

FIELDS = (
    _field("minimum_age", _age),
    _field("under_age", _under_age),
)
