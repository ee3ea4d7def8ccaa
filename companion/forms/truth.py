"""Yes and no, in the words of forms: what an option says, what a question turns around."""

import re
from functools import lru_cache

from companion.forms.negation import is_turned_question, without_idle
from companion.forms.terms import key

YES = frozenset("yes y yeah yep true ja oui si sim s da tak ano jo igen kylla evet jah".split())
NO = frozenset("no n nope false nein non nao nee nej nei nie ne nem ei hayir".split())
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
# Words in which a negation hides, or which ask for a hindrance: what a "yes" means is not clear enough to answer.
_HINDRANCE = re.compile(
    r"\b(?:unauthori[sz]ed|ineligible|unable|lack(?:s|ing)?|prevent\w*|restrict\w*|limitations?|prohibit\w*|barred|"
    r"disqualif\w*|hinder\w*|other than|(?:a|an) (?:problem|issue|obstacle)|unwilling|"
    r"oppos(?:e|ed|ition)|refus\w*|inconvenien\w*|difficult\w*|"
    r"difficolta|dificul\w*|schwierig\w*|moeite|ablehn\w*|rechaz\w*|recus\w*|rifiut\w*|(?:algum|algun) problema|"
    r"hesita\w+|reluctan\w+|object to|"
    r"ein (?:problem|hindernis)|ausgeschlossen|(?:un|uno?|um|een) proble[em]\w*|exclu\w*|escluso|uitgesloten|empech\w*|"
    r"impid\w*|imped\w*|verhinder\w*|belemmer\w*|unberechtigt|einschrankung\w*|restriccion\w*|restricoes|restricao|"
    r"restrizion\w*|beperking\w*)\b|\b(?:are you|do you hold)(?: an?)? non (?:us|u s)\b"
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


_CONDITION = re.compile(r"(?<=\w),?\s+(?:if|wenn|falls|sofern|si vous|indien)\s[^,.?!]*", re.IGNORECASE)
"""A condition behind the question: "... if you do not live in the area?"."""


@lru_cache(maxsize=4_096)
def turned(question: str) -> bool | None:
    """Whether a question asks for the contrary: "Do you NOT require...", "Can you work without...".

    None where a "yes" could mean either: "Don't you require...?", "Are you unauthorized...?", more than one negation.
    """
    folded = key(_CONDITION.sub("", question))
    return None if _HINDRANCE.search(folded) else is_turned_question(question, without_idle(folded))
