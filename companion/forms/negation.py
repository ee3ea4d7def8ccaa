"""Words that turn a sentence around, and how often they do; "ne ... pas" and "no ... ningún" turn it once."""

import re

NEGATIONS = frozenset(
    "no not non never none without neither nor cannot cant dont doesnt didnt isnt arent wasnt wont wouldnt havent "
    "hasnt unable nicht kein keine keinen keiner keines keinem keinerlei ohne nie niemals weder unmoglich pas aucun "
    "aucune sans jamais ni sin nunca ningun ninguna tampoco nao sem nem nenhum nenhuma senza nessun nessuna niet geen "
    "zonder nooit".split()
)
"""Folded words that turn a sentence around. "Mai" is no such word: it is also a month."""
_AGREEING = frozenset(
    "nor ni nem aucun aucune jamais nunca ningun ninguna tampoco nenhum nenhuma nessun nessuna".split()
)
_IDLE = re.compile(
    r"\bwhether or not\b|\bor not\b|\bif not\b|\bnot (only|limited|including)\b"
    r"|\bnon (profit|compete|binary|immigrant|smoker)\b"
    r"|\bno matter\b|\boder nicht\b|\bou non\b|\bo no\b|\bou nao\b|\bo meno\b|\bof niet\b"
)
_IN_THE = re.compile(
    r"\bno (?=(?:futuro|brasil|pais|momento|nosso|exterior|local|estado|reino|canada|japao|mexico|"
    r"chile|uruguai|peru)\b)"
    r"|\bno (?=.*\b(?:voce|tem|trabalhar|possui|precisa|agora)\b)|(?<=\btrabalhar )no\b|(?<=\btrabalho )no\b"
)
"""In Portuguese "no" is "in the"."""
_RHETORICAL = re.compile(
    r"^(?:dont|doesnt|didnt|isnt|arent|wont|wouldnt|havent|hasnt|cant|couldnt)\b|^\w+ not \w+ (?:you|we)\b"
)
_ENGLISH = re.compile(r"\b(?:you|your|are|will|have|the)\b")
_FRENCH = re.compile(r"\b(?:n|ne|vous|du|des|est)\b")
_DUTCH = re.compile(r"\b(?:je|jij|u|bent|ben|heb|hebt|het|een|bij|naar|voor|nog)\b")


def without_idle(words: str) -> str:
    """The folded words without those that look like a negation and are none."""
    return _IN_THE.sub(" ", _IDLE.sub(" ", words))


def count_negations(words: str) -> int:
    """How often folded words are turned around."""
    count = 0
    is_dutch = _DUTCH.search(words) is not None and _FRENCH.search(words) is None
    for word in words.split():
        if word not in NEGATIONS or (word == "pas" and is_dutch):
            continue
        count += not (word in _AGREEING and count)
    return count


def is_turned_question(sentence: str, words: str) -> bool | None:
    """Whether "yes" to it would say the contrary of what its `words` (of substance) name.

    None for more than one negation, and for a question that is only put negatively ("Don't you ...?", "Benötigen Sie
    kein ...?"): what people mean by "yes" is then not the same everywhere.
    """
    count = count_negations(words)
    if count > 1 or _RHETORICAL.search(words):
        return None
    is_question = sentence.rstrip().endswith("?") and not _ENGLISH.search(words)
    return None if count and is_question else count == 1
