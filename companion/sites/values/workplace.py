"""Remote, hybrid or onsite: from flags and phrases, refusing to guess where the words contradict each other."""

import re
from collections.abc import Sequence

from companion.domain.job import Workplace
from companion.domain.text import fold
from companion.sites.page import Json
from companion.sites.values.folded import folded_text

_LABELS: tuple[tuple[Workplace, str], ...] = (
    (
        "hybrid",
        (
            r"hybrid\w*|hibrid\w*|hybride|teletravail (?:partiel|occasionnel|frequent|ponctuel)|teilweise (remote|"
            r"home ?office)|flexible? remote|hybrydow\w*|ハイブリッド"
        ),
    ),
    (
        "remote",
        (
            r"remote|remoto|remota|fully remote|telecommute|telework\w*|work from home|wfh|home ?based|homeoffice|"
            r"home office|anywhere|teletravail\w*|a distance|zdaln\w*|distans|op afstand|jarak jauh|virtual|worldwide|"
            r"work at home|distributed|リモート|在宅"
        ),
    ),
    (
        "onsite",
        (
            r"on ?site|in office|work from office|wfo|office based|in person|"
            r"vor ort|sur site|presencial|presentiel|in sede|stacjonarn\w*|"
            r"pa plats|op locatie|di kantor|on location|not remote|no remote"
        ),
    ),
)
_COMPILED = tuple((kind, re.compile(rf"(?<!\w)(?:{words})(?!\w)")) for kind, words in _LABELS)
_FLAGS: dict[str, Workplace] = {"telecommute": "remote"}

# In prose only phrases that speak of this job count; "hybrid cloud" and "remote teams" do not.
_HYBRID_PROSE = re.compile(
    r"\bhybrid (work\w*|role|position|job|schedule|model|office|arrangement|environment|setup|set up|opportunity|"
    r"basis)\b|"
    r"\b(this|the) (role|position|job|is|will be)( \w+){0,4} (a )?hybrid\b(?! (cloud|app|mobile|infrastructure|"
    r"vehicle))|"
    r"\b(\d|one|two|three|four)( to \d| \d| or (two|three|four))? days? (a|per|each|every|in a) week (on ?site|"
    r"in (the|our|an) (\w+ )?office|"
    r"in office|from (the|our) (\w+ )?office|from home|remote\w*|at (the|our) office)\b|"
    r"\b(\d|one|two|three|four)( \d)? days? (in (the|our) (\w+ )?office|on ?site|in office|at home|from home|"
    r"remote) (a|per|each|every) week\b|"
    r"\b(\d|two|three|four) days? (in (the|our) (\w+ )?office|on ?site)\b|"
    r"\bhybride[sn]? (arbeit\w*|modell|working)|\btravail hybride\b|\bmodalidad hibrida\b|\bmodelo hibrido\b"
)
_REMOTE_PROSE = re.compile(
    r"\b(fully|100|entirely|completely|permanent|permanently) remote\b|\bremote (first )?(role|position|job|"
    r"opportunity)\b|"
    r"\b(this|the) (role|position|job|is|will be)( \w+){0,4} (a )?(fully )?remote\b(?! (team|site|sensing|access|"
    r"control|support|monitoring))|"
    r"\bwork (remotely )?from (anywhere|home)\b(?! (stipend|allowance|setup|budget|day|policy|equipment|option|"
    r"flexib))|"
    r"\bremote within\b|\bremote in the\b|\b100 (homeoffice|home office|remoto|teletravail)\b"
)
_ONSITE_PROSE = re.compile(
    r"\b(fully|100|5 days( a week)?|five days( a week)?) (on ?site|in (the |our )?office|in person)\b|"
    r"\b(this|the) (role|position|job|is)( \w+){0,4} (fully )?(on ?site|in office|in person|office based)\b|"
    r"\bnot (a |eligible for )?remote\b|\bon ?site (role|position|job|only)\b|\bremote (work )?is not (possible|"
    r"available|an option)\b"
)
_PROSE: tuple[tuple[Workplace, re.Pattern[str]], ...] = (
    ("hybrid", _HYBRID_PROSE),
    ("remote", _REMOTE_PROSE),
    ("onsite", _ONSITE_PROSE),
)


def read_workplace(raw: Json) -> Workplace | None:
    """The workplace that a label, flag or place names: "Hybrid", "TELECOMMUTE", "Remote - US", True.

    None when it names none or when it names two that exclude each other ("remote or onsite").
    """
    if isinstance(raw, bool):
        return "remote" if raw else None
    if isinstance(raw, list):
        named = {read_workplace(item) for item in raw} - {None}
        return named.pop() if len(named) == 1 else None
    if not isinstance(raw, str):
        return None
    text = fold(raw[:500])
    if text in _FLAGS:
        return _FLAGS[text]
    named = {kind for kind, pattern in _COMPILED if pattern.search(text)}
    if "hybrid" in named and not re.search(r"\bor\b", text):
        return "hybrid"
    if "not remote" in text or "no remote" in text:
        return "onsite"
    return named.pop() if len(named) == 1 else None


def workplace_of_places(places: Sequence[str]) -> Workplace | None:
    """The workplace that every one of the places names: "Remote - US", "Berlin (Hybrid)"; else None."""
    named = {read_workplace(place) for place in places}
    return named.pop() if len(named) == 1 else None


def workplace_in_text(text: str) -> Workplace | None:
    """The workplace that a description states for this job; None when it is silent or contradicts itself."""
    folded = folded_text(text)
    named = [kind for kind, pattern in _PROSE if pattern.search(folded)]
    if named[:1] == ["hybrid"] and "onsite" not in named[1:]:
        return "hybrid" if len(named) == 1 else None
    return named[0] if len(named) == 1 else None
