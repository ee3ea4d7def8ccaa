"""Yes and no, in the words of forms: what an option says, what a question turns around."""

import re
from functools import lru_cache

from companion.forms.terms import key

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


_SENTENCE = re.compile(r"[^.!?\n]+[.!?]?")
_IDLE = re.compile(
    r"\bwhether or not\b|\bor not\b|\bif not\b|\bnot (only|limited|including)\b"
    r"|\bnon (eu|us|u s|profit|compete|binary|immigrant)\b"
    r"|\bno (matter|longer)\b|\boder nicht\b|\bou non\b|\bo no\b|\bou nao\b|\bo meno\b|\bof niet\b"
)
_RHETORICAL = re.compile(
    r"^(?:dont|doesnt|didnt|isnt|arent|wont|wouldnt|havent|hasnt|cant|couldnt)\b|^\w+ not \w+ (?:you|we)\b"
)


# Words in which a negation hides, or which ask for a hindrance: what a "yes" means is not clear enough to answer.
_HINDRANCE = re.compile(
    r"\b(?:unauthori[sz]ed|ineligible|unable|lack(?:s|ing)?|prevent\w*|restrict\w*|limitations?|prohibit\w*|barred|"
    r"disqualif\w*|hinder\w*|other than|unberechtigt|einschrankung\w*|restriccion\w*|restricoes|restricao|"
    r"restrizion\w*|beperking\w*)\b|\b(?:are you|do you hold)(?: an?)? non (?:us|u s)\b"
)
# In Portuguese "no" is "in the".
_IN_THE = re.compile(
    r"\bno (?=(?:futuro|brasil|pais|momento|nosso|exterior|local|estado|reino|canada|japao|mexico)\b)"
    r"|\bno (?=.*\b(?:voce|tem|trabalhar|possui|precisa|agora)\b)|(?<=\btrabalhar )no\b"
)


@lru_cache(maxsize=4_096)
def asked_sentence(text: str, about: str) -> str:
    """The sentence that asks: the only one with a question mark and a word that begins as one of `about`.

    The whole text where that is not one sentence.
    """
    sentences = [
        sentence.strip() for sentence in _SENTENCE.findall(re.sub(r"(?<=\b[A-Za-z])\.(?=[A-Za-z]\b|\s)", "", text))
    ]
    asking = [
        sentence for sentence in sentences if sentence.endswith("?") and re.search(rf"\b(?:{about})", key(sentence))
    ]
    return asking[0] if len(asking) == 1 else text


def asks_contrary(label: str) -> bool | None:
    """Whether the question in the label asks for the contrary; what stands before it does not count."""
    return turned(asked_sentence(label, ""))


@lru_cache(maxsize=4_096)
def turned(question: str) -> bool | None:
    """Whether a question asks for the contrary: "Do you NOT require...", "Can you work without...".

    None where a "yes" could mean either: "Don't you require...?", "Are you unauthorized...?", more than one negation.
    """
    folded = key(question)
    words = _IN_THE.sub(" ", _IDLE.sub(" ", folded))
    if _RHETORICAL.search(words) or _HINDRANCE.search(folded):
        return None
    count = sum(word in NEGATIONS for word in words.split())
    return None if count > 1 else count == 1
