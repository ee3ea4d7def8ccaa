"""What the person decided to say of themselves, found among options of other wording; nothing is ever concluded."""

import re
from collections.abc import Sequence
from functools import lru_cache, partial

from companion.domain.form import Answer, Option
from companion.forms.negation import NEGATIONS
from companion.forms.placeholders import declines
from companion.forms.readings import Found, alike
from companion.forms.terms import key
from companion.forms.truth import said
from companion.forms.worded import patterns, table

TOPIC = "demographics:"
_YES_OR_NO = frozenset({"hispanic_latino", "veteran_status", "disability", "transgender"})
_HALF = re.compile(r"\bveteran\b.*\b(just|but) (i am )?not\b|\b(just|but) not\b.*\bprotected\b")
_NOT_HISPANIC = re.compile(r"\b(?:not|non) (?:of )?(?:hispanic|latin\w+)(?: or latin\w+)?(?: (?:origin|a|e))?\b")


@lru_cache(maxsize=4_096)
def decision_of(text: str, about: str) -> str | None:
    """What a text says about `about` ("gender", "veteran_status"): a word of ours, None where it says nothing."""
    words = key(text)
    if declines(text):
        return "declined"
    if about in _YES_OR_NO:
        return _yes_or_no(text, words, about)
    words = _NOT_HISPANIC.sub("", words)
    hits = [
        (len(hit[0]), said_as)
        for said_as, pattern in patterns("demographics_values", about)
        for hit in pattern.finditer(words)
    ]
    if not hits or not NEGATIONS.isdisjoint(words.replace("non binary", "").replace("non conforming", "").split()):
        return None
    longest = {said_as for length, said_as in hits if length == max(hits)[0]}
    return longest.pop() if len(longest) == 1 else None


def _yes_or_no(text: str, words: str, about: str) -> str | None:
    ((_, pattern),) = patterns("demographics_values", about)
    word = said(text)
    if word is not None:
        return "yes" if word else "no"
    if not pattern.search(words):
        return None
    if _HALF.search(words):
        return None
    return "yes" if NEGATIONS.isdisjoint(words.split()) else "no"


def find_decided(answer: Answer, options: Sequence[Option]) -> Found:
    """The options that say what the person decided; None where the answer is about something else."""
    about = answer.topic.removeprefix(TOPIC)
    if not answer.topic.startswith(TOPIC) or about not in table("demographics_values"):
        return None
    return alike(partial(decision_of, about=about), answer, options) or []
