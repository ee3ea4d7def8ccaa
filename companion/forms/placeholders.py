"""Options that are no answers: "Please select", "--"; and those that only the person may choose: "Other"."""

import re
from functools import lru_cache

from companion.forms.terms import key

_PROMPTS = (
    r"(please )?(select|choose|pick)( (an?|one|your|the|from)\b.*)?",
    r"(please )?(select|choose)( \w+){0,4}|none selected",
    r"no (selection|option selected|results?( found)?|options?|matches( found)?)|(click|tap) to .*|loading\b.*",
    r"(searching|(start|begin) typing)\b.*|search|type|type to (search|filter)\b.*|enter .* to search.*",
    r"search( for)?( a| an| your)? \w+ here",
    r"(bitte )?(aus)?wahlen( sie)?\b.*|bitte (\w+ ){0,5}(aus)?wahlen|\w+ (aus)?wahlen",
    r"keine (ergebnisse|auswahl|treffer).*|(veuillez )?(selectionn|chois)\w*( .*)?|aucun (resultat|choix).*",
    r"(por favor )?(seleccion\w+|selecion\w+|eli(ja|ge)|elegir|escolh\w+|escoj\w+)( .*)?|(sin|nenhum) resultados?.*",
    r"(si prega di )?(seleziona\w*|scegli\w*)( .*)?|nessun risultato.*",
    r"(maak (een|uw) keuze|kies|selecteer)( .*)?|geen (resultaten|opties).*",
)
_OTHERS = (
    r"^(others?|another|andere[rs]?|sonstige[rs]?|autres?|otr[oa]s?|outr[oa]s?|altr[oaie]|anders|overige?)\b",
    r"^(not applicable|n a|na|nicht zutreffend|entfallt|sans objet|no aplica|nao se aplica)$",
    r"^(non applicabile|niet van toepassing|unknown|not sure|i dont know|unsure)$|^none of (the above|these)\b",
)
_DECLINED = (
    r"\b(prefer|rather|choose|wish|want|like) (not|no)\b|\b(decline|refuse)\b|\b(do not|dont|not) (wish|want)\b",
    r"\b(no|not|undisclosed) (disclosed?|disclosure|stated|specified|answer)\b|^undisclosed$",
    r"\bkeine angaben?\b|\bmochte .*nicht\b|\b(pas|non) (souhait\w*|repondre)|\bne souhaite pas\b|\bprefere ne pas\b",
    r"\bprefiero no\b|\bprefiro nao\b|\bpreferisco non\b|\bwil (niet|ik niet)\b|\bik? ?liever niet\b|\bno deseo\b",
)
_PROMPT = re.compile(rf"(?:{'|'.join(_PROMPTS)})$")
_OTHER = re.compile("|".join(_OTHERS))
_DECLINES = re.compile("|".join(_DECLINED))


@lru_cache(maxsize=20_000)
def is_placeholder(label: str) -> bool:
    """Whether an option only asks to choose one; a label of punctuation alone is one too."""
    text = key(label)
    return not text or bool(_PROMPT.match(text))


@lru_cache(maxsize=20_000)
def declines(label: str) -> bool:
    """Whether somebody who takes the option would rather not say: "Prefer not to answer", "Keine Angabe"."""
    return bool(_DECLINES.search(key(label)))


@lru_cache(maxsize=20_000)
def is_evasive(label: str) -> bool:
    """Whether an option avoids an answer: "Other", "Prefer not to say", "Not applicable". Never taken by likeness."""
    return bool(_OTHER.search(key(label))) or declines(label)
