"""What speaks for a title and what for an employer: words, endings, and what the head of the file calls the person."""

import re
from functools import cache
from typing import NamedTuple

from companion.domain.text import fold
from companion.resumes.vocabulary import company_score, school_score, title_score

_AGENT = re.compile(
    r"(?:[a-z]{3}(?:er|or|ist|ian|ant)s?|[a-zà-ÿ]{3}(?:eur|euse|trice|ière|iste|ista|ore|dor|dora|iere|iera|ente))$"
)
"""How words for somebody who does something end in several languages; names of firms do, too, so it speaks softly."""
_SELF = re.compile(
    r"^(?:self[- ]employed|freelance|freelancer|independent|selbstst?ändig|freiberuflich|freiberufler(?:in)?|"
    r"indépendante?|auto-?entrepreneu(?:r|se)|autónom[oa]|autônom[oa]|por cuenta propia|libera? professionista|"
    r"lavoro autonomo|zzp(?:'er)?|zelfstandig(?:e)?|various clients|private clients|verschiedene kunden)$",
    re.IGNORECASE,
)
_BEFORE_TITLE = 0.8
"""How much less a firm's word says in front of a title: "Systems Administrator", "Hotel Manager"."""
_SOFTLY = 0.3
_CALLED = 1.2


def _ends_in_title(text: str) -> bool:
    """Whether the word that the others belong to is a title: the last, or the first before small ones."""
    words = text.split(",", maxsplit=1)[0].split(" (", maxsplit=1)[0].split()
    return len(words) > 1 and (title_score(words[-1]) > 0 or (words[1][:1].islower() and title_score(words[0]) > 0))


class Leaning(NamedTuple):
    """What the head of the file calls the person: whole lines, and their longer words, all folded."""

    lines: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()

    def of(self, text: str) -> float:
        """Positive for a title, negative for an employer, 0 when nothing speaks."""
        if _SELF.match(text):
            return -1.0
        firm = company_score(text)
        score = title_score(text) - firm - 0.5 * bool(school_score(text) and not firm)
        score += _BEFORE_TITLE * firm * _ends_in_title(text)
        if fold(text) in self.lines:
            return score + _CALLED
        words = text.split()
        softly = any(_AGENT.search(word.lower().strip(",()")) for word in words) and not title_score(text)
        called = any(fold(word) in self.words for word in words) and not title_score(text)
        return score + _SOFTLY * softly + 0.6 * called


def leaning_of(headline: str) -> Leaning:
    """The evidence that this headline adds."""
    lines = frozenset(fold(part) for part in re.split(r"\s*[|·•/,]\s*|\s[-–—]\s", headline) if part) | {fold(headline)}
    return (
        Leaning(lines, frozenset(fold(word) for word in headline.split() if len(word) > 5)) if headline else Leaning()
    )


_DEPARTMENTS = """
supply chain logistics operations marketing sales engineering inbound outbound finance product research development
human resources people legal procurement quality platform infrastructure data analytics design growth communications
strategy customer success support r&d emea apac americas europe international global digital technology security
compliance and & public affairs corporate business retail manufacturing production vertrieb einkauf produktion
entwicklung qualität personal finanzen ventes achats finances recherche développement logistique ventas compras
operaciones finanzas logística vendas operações vendite acquisti logistica verkoop inkoop
"""


@cache
def _departments() -> frozenset[str]:
    return frozenset(fold(word) for word in _DEPARTMENTS.split())


def is_department(text: str) -> bool:
    """Whether the text only names a department, as behind "VP, Supply Chain", and so belongs to the title before it."""
    words = text.split()
    return bool(words) and all(fold(word) in _departments() for word in words)
