"""What a statement claims about the right to work, so that options can be held against what is true of the person."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from companion.domain.form import Answer, Option
from companion.forms.negation import NEGATIONS, without_idle
from companion.forms.readings import Found
from companion.forms.right_to_work import names_permit, needed_help
from companion.forms.terms import key
from companion.forms.truth import NO, YES, said
from companion.forms.worded import patterns

_JOINER = re.compile(
    r"([,;.:()–—/]|\b(?:and|but|or|nor|und|aber|oder|et|mais|ou|y|pero|e|mas|ma|o|en|maar|of|who|that|which|because|as)\b)"
)
_CARRIES = frozenset({"or", "nor", "oder", "ou", "o", "of"})
_KIND = re.compile(r"\d|opt|cpt|ead|card|karte|skilled|student|graduate")
_NOT = NEGATIONS - {"non"} | {"lack", "lacking"}
_AFTER = re.compile(
    r"( \w+){0,2}? (not|nicht|niet|non|no|pas|nao)( \w+)? (required|needed|necessary|erforderlich|notig|notwendig|"
    r"benotigt|nodig|vereist|necess\w+|necesari\w+|requerid\w+|requis\w*)"
)
_STATUSES = ("citizen", "resident", "visa")
_OF_STATUS = ("citizen", "union_citizen", "resident")
_TOPICS = ("work_authorization", "sponsorship", "citizenship_of", "work_visa")


@lru_cache(maxsize=4_096)
def claims_of(text: str) -> Mapping[str, bool]:
    """What the text claims: "No, I need sponsorship" claims sponsorship, "without sponsorship" its contrary.

    A negation goes on over "or" ("not now or in the future"), "non" only turns the next word.
    """
    found: dict[str, bool] = {}
    parts = ["", *_JOINER.split(text.replace("-", " ").casefold())]
    is_turned = False
    for joiner, clause in zip(parts[::2], parts[1::2], strict=True):
        words = _of_substance(clause)
        carried = is_turned and joiner in _CARRIES
        is_turned = carried or not _NOT.isdisjoint(without_idle(words).split())
        for claim, hit in _hits(words):
            found[claim] = not (carried or _is_turned(hit, words))
    return found


def _hits(words: str) -> Iterator[tuple[str, re.Match[str]]]:
    """The claims of a clause; a permit that is needed claims help, not the right."""
    help_ = needed_help(words)
    union = dict(patterns("claims", "claims"))["union_citizen"].search(words)
    if help_:
        yield "sponsorship", help_
    for claim, pattern in patterns("claims", "claims"):
        hit = pattern.search(words)
        if help_ and claim == "visa" and hit and not _KIND.search(hit[0]):
            continue
        if claim == "citizen" and union:
            continue
        if hit and not (claim == "authorized" and help_ and help_.start() <= hit.start() < help_.end()):
            yield claim, hit


def _is_turned(hit: re.Match[str], words: str) -> bool:
    """Whether a negation stands before it, or right after: "sponsorship is not required"."""
    before = without_idle(words[: hit.start()])
    is_non = before.endswith("non ") or hit[0].startswith(("unauth", "inelig"))
    return is_non or not _NOT.isdisjoint(before.split()) or _AFTER.match(words[hit.end() :]) is not None


def _of_substance(clause: str) -> str:
    """The clause's words; "yes" or "no" alone claims nothing of its own."""
    words = key(clause)
    return "" if words in YES | NO else words


def find_claim(answer: Answer, options: Sequence[Option]) -> Found:
    """The option whose claims are all true of the person, the one that claims most; the answer's ways say what is true.

    Where the question is answered with yes or no, an option that begins with the other word is none.
    """
    if not answer.topic.startswith(_TOPICS):
        return None
    true = {claimed for way in answer.choices for claimed in claims_of(way).items()}
    read = [(option, claims_of(option.label)) for option in options]
    if not true or not any(claims for _, claims in read):
        return None
    right = [
        (option, claims)
        for option, claims in read
        if _fits(option, answer.yes) and _is_true(claims, true) and (claims or _is_bare(option, answer, options))
    ]
    if any(not claims.keys().isdisjoint(_OF_STATUS) for _, claims in read):  # a permit is then one status of several
        right = [
            (option, claims) for option, claims in right if not names_permit(key(option.label)) or _needs_none(claims)
        ]
    most = max((len(claims) for _, claims in right), default=0)
    return [option for option, claims in right if len(claims) == most]


def _is_true(claims: Mapping[str, bool], true: set[tuple[str, bool]]) -> bool:
    """Whether all is true, and not only half of it: who will need help later does not simply "need none".

    Of "citizen or permanent resident" nobody is both.
    """
    held = [status for status in _STATUSES if claims.get(status)]
    if len(held) > 1 and any((status, True) in true for status in held):
        claims = {claim: value for claim, value in claims.items() if claim not in held}
    is_half = ("later", True) in true and claims.get("sponsorship") is False and "later" not in claims
    return claims.items() <= true and not is_half


def _needs_none(claims: Mapping[str, bool]) -> bool:
    return claims.get("sponsorship") is False


def _is_bare(option: Option, answer: Answer, options: Sequence[Option]) -> bool:
    """Whether an option that claims nothing is a plain yes or no; of several with yes, the rest of the words counts."""
    word = said(option.label)
    if word is None or answer.yes is None:
        return False
    return key(option.label) in YES | NO or sum(said(other.label) is word for other in options) == 1


def _fits(option: Option, yes: bool | None) -> bool:
    return yes is None or said(option.label) in {yes, None}
