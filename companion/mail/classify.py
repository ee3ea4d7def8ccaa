"""What a mail says: signs of known templates first, then the rules; where two are close, the confidence is low.

Wrong is worse than asking: every doubt lowers the confidence, and below `SURE_ENOUGH` nothing is written by itself.
"""

from collections.abc import Collection, Mapping
from typing import NamedTuple

from companion.domain.text import clean_line
from companion.mail.model import Mail, Outcome, Senders, Verdict
from companion.mail.naming import named_in
from companion.mail.reading import Reading
from companion.mail.registry import vendor_of
from companion.mail.rule import WEIGHTS
from companion.mail.scores import Score, scores

_NEWS: frozenset[Outcome] = frozenset({"assessment", "interview", "offer", "rejected", "withdrawn", "closed"})
_FROM_OTHERS: frozenset[Outcome] = frozenset({"viewed", "outreach"})
"""News that boards and agencies send: their own name is not the employer's."""
_CLEAR = 0.6
_CLOSE = 0.5
_UNNAMED = 0.8
"""What is left of the confidence in news that names neither an employer nor a role."""
_EVIDENCE = 240


class _Finding(NamedTuple):
    outcome: Outcome
    confidence: float
    because: tuple[str, ...]
    evidence: str = ""
    is_yours: bool = True
    """Whether the mail speaks of an application of the person's, or comes from who sends nothing else."""


def read_mail(mail: Mail, senders: Senders, own: Collection[str] = ()) -> Verdict:
    """What `mail` says to the person whose addresses are `own` (lower case)."""
    if mail.sender.address in own:
        return Verdict(outcome="other", confidence=0.99, because=("You wrote this mail yourself",))
    found = _by_template(mail, senders) or _by_words(mail, senders)
    names = named_in(mail, senders, is_employer=found.outcome not in _FROM_OTHERS)
    because = found.because if found.outcome == "other" else (*found.because, *names.because)
    confidence = found.confidence
    if found.outcome in _NEWS and not names.is_said and not found.is_yours:
        confidence *= _UNNAMED
        because = (*because, "It names neither an employer nor a role")
    return Verdict(
        outcome=found.outcome,
        confidence=round(confidence, 2),
        company=names.company,
        role=names.role,
        because=because,
        evidence=found.evidence,
    )


def _by_template(mail: Mail, senders: Senders) -> _Finding | None:
    """The outcome that the sender's own template has; only for mail that comes from such a sender."""
    if senders.name_of(mail.sender.domain) is None:
        return None
    for sign, outcome in senders.templates.items():
        if any(sign in link for link in mail.links):
            confidence, doubts = _doubted(0.97, mail, outcome, is_known=True)
            return _Finding(outcome, confidence, (f"The links carry the template's sign “{sign}”", *doubts))
    return None


def _by_words(mail: Mail, senders: Senders) -> _Finding:
    reading = Reading(mail)
    found = scores(mail, reading)
    ranked = sorted(_standing(found), key=lambda score: -score.value)
    best, rival = ranked[0], ranked[1]
    is_known = senders.name_of(mail.sender.domain) is not None
    vendor = vendor_of(mail.sender.domain)
    is_about = is_known or vendor is not None or reading.mentions("context")
    if best.value == 0:
        return _Finding("other", 0.6 if is_about else 0.95, ("Nothing in it is news of an application",))
    if best.value < _CLOSE and best.outcome != "other":
        return _Finding("other", 0.55, (f"Only {_reason(best)}, which is too little",))
    confidence = best.value * (1 - _weight_of(rival, best) * rival.value)
    because = [_reason(best)]
    if rival.value >= _CLOSE or (rival.value and confidence < best.value - 0.1):
        because.append(f"But {_reason(rival)}")
    if best.outcome == "outreach" and reading.mentions("yours"):
        confidence *= 0.7
        because.append("It speaks of an application of yours")
    if best.outcome not in {"other", "outreach"} and not is_known:
        if not is_about:
            confidence *= 0.6
            because.append("It does not speak of an application")
        elif not reading.mentions("mine") and vendor is None:
            confidence *= 0.8
            because.append("It does not say that the application is yours")
    confidence, doubts = _doubted(confidence, mail, best.outcome, is_known=is_known)
    evidence = clean_line(best.grounds[0].sentence, _EVIDENCE)
    is_yours = is_known or vendor is not None or reading.mentions("yours")
    return _Finding(best.outcome, confidence, (*because, *doubts), evidence, is_yours)


def _standing(found: Mapping[Outcome, Score]) -> list[Score]:
    """The scores that compete. Confirmations and first messages have words that begin all other news as well."""
    news = max(found[outcome].value for outcome in _NEWS)
    yielding: set[Outcome] = set()
    if news >= _CLEAR:
        yielding |= {"received", "viewed", "outreach"}
    elif found["viewed"].value >= _CLEAR:
        yielding |= {"received", "outreach"}
    elif found["received"].value >= _CLEAR:
        yielding.add("outreach")
    grounds = found["other"].grounds
    is_elsewhere = bool(grounds) and grounds[0].weight >= WEIGHTS["matter"]
    standing = [score for score in found.values() if score.outcome not in yielding]
    return [_weakened(score) if is_elsewhere else score for score in standing]


def _weakened(score: Score) -> Score:
    """The score in a mail that is about a flat, a loan or a grant: other words of the same kind."""
    return score if score.outcome == "other" else score._replace(value=score.value * 0.6)


def _weight_of(rival: Score, best: Score) -> float:
    """How much the second-best takes from the best. The tone of a refusal makes a confirmation doubtful at once."""
    is_tone = best.outcome == "received" and rival.outcome == "rejected"
    return 0.6 if rival.value >= _CLOSE or is_tone else 0.3


def _reason(score: Score) -> str:
    ground = score.grounds[0]
    more = f" and {len(score.grounds) - 1} more" if len(score.grounds) > 1 else ""
    return f"“{clean_line(ground.words, 90)}”{more} says {score.outcome}"


def _doubted(confidence: float, mail: Mail, outcome: Outcome, *, is_known: bool) -> tuple[float, tuple[str, ...]]:
    """The confidence after what is odd about the sender, with the reasons."""
    doubts = []
    if outcome == "other":
        return confidence, ()
    if mail.verified == "fail":
        confidence *= 0.5
        doubts.append("Your mail provider could not confirm the sender")
    if mail.is_bulk and not is_known:
        confidence *= 0.9
        doubts.append("It was sent to many people at once")
    if mail.invite is not None and mail.invite.method == "CANCEL":
        confidence *= 0.7
        doubts.append("It takes back an invitation in the calendar")
    return confidence, tuple(doubts)
