"""The country of a job that nothing but its form tells: the one that the form's own questions speak of."""

import re
from collections.abc import Iterable, Sequence

from companion.forms.assign import Assigned
from companion.forms.countries import countries_in, country_code
from companion.forms.facts import Facts
from companion.forms.terms import key

_RIGHT_TO_WORK = frozenset({"work_authorization", "authorized_without_sponsorship", "sponsorship"})
_AMERICAN = frozenset({"hispanic_latino", "veteran_status"})
"""Fields of the self-identification that employers in the United States ask for by law."""
_AMERICAN_VISA = re.compile(r"\bh ?1 ?b\b")


def located(facts: Facts, assigned: Sequence[Assigned]) -> Facts:
    """The facts with the country that the questions about working there name, where it is one and nothing else tells.

    Where they name none, a person at home in the United States gets that country from questions asked only there.
    """
    if facts.country:
        return facts
    rights = [one for one in assigned if one.match and one.match.field.id in _RIGHT_TO_WORK]
    named = {code for one in rights for code in countries_in(one.evidence.question.label)}
    home = country_code(facts.profile.basics.location.country_code)
    if not named and not facts.job_location and home == "US" and (_names_visa(rights) or _is_american(assigned)):
        named = {"US"}
    return facts.model_copy(update={"country": named.pop()}) if len(named) == 1 else facts


def _names_visa(rights: Iterable[Assigned]) -> bool:
    questions = (one.evidence.question for one in rights)
    return any(_AMERICAN_VISA.search(key(f"{question.label} {question.description}")) for question in questions)


def _is_american(assigned: Iterable[Assigned]) -> bool:
    return any(one.match and one.match.field.id in _AMERICAN for one in assigned)
