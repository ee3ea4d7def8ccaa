"""Yes and no, in the words of forms: what an option says, what a question turns around."""

import re
from functools import lru_cache

from companion.forms.terms import key, terms

YES = frozenset("yes y yeah yep true ja oui si sim s da tak ano jo igen kylla evet jah".split())
NO = frozenset("no n nope false nein non nao nee nej nei nie ne nem ei hayir".split())
NEGATIONS = frozenset(
    "no not non never none without neither nor cannot cant dont doesnt didnt isnt arent wasnt wont wouldnt havent "
    "hasnt unable nicht kein keine keinen keiner keines ohne nie weder unmoglich pas ne aucun aucune sans jamais ni "
    "sin nunca ningun ninguna tampoco nao sem nenhum nenhuma senza mai nessun nessuna niet geen zonder nooit".split()
)
"""Folded words that turn a sentence around."""

_SAID = re.compile(
    r"^\W*(?P<word>[^\W\d_]+)\s*(?:$|[,.;:!–—()\-/|]|(?:i|we|ich|wir|je|j|yo|eu|io|ik|but|aber|mais|pero|ma|mas)\b)"
)


@lru_cache(maxsize=20_000)
def said(option: str) -> bool | None:
    """Whether an option is a yes or a no: "Yes", "No, I will need a visa", "Ja"; None for what only begins so.

    "No sponsorship needed" and "Norfolk Island" are no answers "no".
    """
    found = _SAID.match(option.strip().casefold())
    word = key(found["word"]) if found else ""
    return True if word in YES else False if word in NO else None


@lru_cache(maxsize=20_000)
def is_negated(text: str) -> bool:
    """Whether a word of negation stands in the text."""
    return not NEGATIONS.isdisjoint(terms(text))
