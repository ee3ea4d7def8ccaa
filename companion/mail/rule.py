"""A rule: the words of one outcome in all languages, as `rules/<outcome>.toml` lists them."""

import re
from typing import Any, Literal, NamedTuple

from companion.mail.expressions import LANGUAGES, compiled
from companion.mail.model import Outcome

Level = Literal["matter", "sure", "likely", "hint"]
WEIGHTS: dict[Level, float] = {"matter": 0.97, "sure": 0.93, "likely": 0.7, "hint": 0.35}
"""How far words of a level alone make an outcome believable."""


class Sample(NamedTuple):
    """A message that the rule must win, or must not."""

    text: str
    subject: str = ""
    sender: str = ""


class Words(NamedTuple):
    """The words of one language.

    `subject` counts as sure, but only in the subject; `matter` says that the whole mail is about something else.
    """

    matter: re.Pattern[str] | None
    sure: re.Pattern[str] | None
    likely: re.Pattern[str] | None
    hint: re.Pattern[str] | None
    subject: re.Pattern[str] | None
    not_if: re.Pattern[str] | None


class Rule(NamedTuple):
    """What says that a mail has `outcome`.

    `even_if`: whether its words count in a sentence that only says what may come. `vendors` are domains of services
    whose mail is about this outcome. `yields_to` are the outcomes that own a sentence that surely says them.
    """

    outcome: Outcome
    words: dict[str, Words]
    even_if: bool
    vendors: tuple[str, ...]
    yields_to: tuple[str, ...]
    examples: tuple[Sample, ...]
    counterexamples: tuple[Sample, ...]


def rule_of(outcome: Outcome, told: dict[str, Any]) -> Rule:
    """The rule that a file tells."""
    return Rule(
        outcome,
        {language: _words(told[language], language) for language in LANGUAGES if language in told},
        bool(told.get("even_if")),
        tuple(told.get("vendors", ())),
        tuple(told.get("yields_to", ())),
        tuple(Sample(**sample) for sample in told.get("examples", ())),
        tuple(Sample(**sample) for sample in told.get("counterexamples", ())),
    )


def _words(told: dict[str, list[str]], language: str) -> Words:
    return Words(*(compiled(told.get(level, ()), language) for level in Words._fields))
