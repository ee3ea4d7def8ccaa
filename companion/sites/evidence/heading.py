"""Which heading is a posting's title: not "Careers", not "Requirements", but what the head of the document repeats."""

import re
from collections.abc import Sequence

from companion.domain.text import fold
from companion.sites.words import OCCUPATION, SECTIONS

_CHROME = re.compile(
    r"^(?:careers?(?: .{0,30})?|jobs?|job (?:details?|description|opening|openings|posting|search|board)|current "
    r"(?:openings|vacancies|opportunities)|open (?:positions|roles)|vacanc(?:y|ies)|vacancy details|"
    r"join (?:us|our team|the team)|work (?:with|for|at) .{1,30}|karriere|stellenangebote?|apply(?: now| online| "
    r"here| for this job.*)?|menu|search|home|welcome(?: .{0,30})?|we are hiring|we re hiring|"
    r"about us|contact(?: us)?|log ?in|sign in|cookies?.*|we use cookies|.* uses cookies|privacy.*|share(?: this "
    r"job)?|similar jobs|related jobs|recommended jobs|back to .*|our .{2,30}|life at .*)$"
)
_MOST = 5
_SURE = 6
_OWN_NAME = 8


def rank(main: Sequence[str], lesser: Sequence[str], head: str, *, owner: str = "") -> tuple[str, ...]:
    """The headings by how likely each is the title: `main` are the `h1`, `lesser` those below.

    `head` is the document's head, folded; `owner` the name of the site's owner, folded, which is no title.
    """
    scored = [(_score(text, head, 4) - _OWN_NAME * (fold(text) == owner), text) for text in main]
    scored += [(score, text) for text in lesser if (score := _score(text, head, 0)) > _SURE]
    kept = sorted((pair for pair in scored if pair[0] > 0), key=lambda pair: -pair[0])
    return tuple(dict.fromkeys(text for _, text in kept))[:_MOST] or tuple(main[:1])


def _score(text: str, head: str, score: int) -> int:
    words = fold(text)
    if not words or len(words) < 2 or len(text) > 250:
        return 0
    score += 4 if words in head and len(words) > 3 else 0
    score += 3 if OCCUPATION.search(words) else 0
    if _CHROME.match(words) or any(pattern.fullmatch(words) for pattern in SECTIONS.values()):
        score -= 6
    return score
