"""What a statement claims about the right to work, so that options can be held against what is true of the person."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from companion.domain.form import Answer, Option
from companion.forms.readings import Found
from companion.forms.terms import key
from companion.forms.truth import NEGATIONS, said
from companion.forms.worded import patterns

_CLAUSE = re.compile(
    r"[,;.:()–—/]|\b(?:and|but|or|und|aber|oder|et|mais|ou|y|pero|e|mas|ma|en|maar|of|who|that|which|because|as)\b"
)
_TOPICS = ("work_authorization", "sponsorship", "citizenship_of", "work_visa")


@lru_cache(maxsize=4_096)
def claims_of(text: str) -> Mapping[str, bool]:
    """What the text claims: "No, I need sponsorship" claims sponsorship, "without sponsorship" its contrary."""
    found: dict[str, bool] = {}
    turned = False
    for clause in _CLAUSE.split(text.replace("-", " ").casefold()):
        words = key(clause)
        if said(clause) is not None:  # the word yes or no itself claims nothing of its own
            words = " ".join(words.split()[1:])
        for claim, pattern in patterns("claims", "claims"):
            if hit := pattern.search(words):
                before = words[: hit.start()].split()
                turned = not NEGATIONS.isdisjoint(before) or words[hit.start() :].startswith("un")
                found[claim] = not turned
    return found


def find_claim(answer: Answer, options: Sequence[Option]) -> Found:
    """The option whose claims are all true of the person, the one that claims most; the answer's ways say what is true.

    Where the question is answered with yes or no, an option that begins with the other word is none.
    """
    if not answer.topic.startswith(_TOPICS):
        return None
    true = {claim: value for way in answer.choices for claim, value in claims_of(way).items()}
    read = [(option, claims_of(option.label)) for option in options]
    if not true or not any(claims for _, claims in read):
        return None
    right = [(option, claims) for option, claims in read if _fits(option, answer.yes) and _holds(claims, true)]
    right = [(option, claims) for option, claims in right if claims or said(option.label) is not None]
    most = max((len(claims) for _, claims in right), default=0)
    return [option for option, claims in right if len(claims) == most]


def _fits(option: Option, yes: bool | None) -> bool:
    return said(option.label) in {yes, None} or yes is None


def _holds(claims: Mapping[str, bool], true: Mapping[str, bool]) -> bool:
    return all(true.get(claim) is value for claim, value in claims.items())
