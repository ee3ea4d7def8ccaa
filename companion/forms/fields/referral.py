"""Whom the person knows there, and whether they worked there: what is certain is said, the rest proposed or left."""

from companion.domain.form import Answer
from companion.forms.facts import Facts
from companion.forms.field import Asked
from companion.forms.terms import key, stands_in, terms
from companion.forms.truth import asks_contrary
from companion.forms.worded import left, worded

_SHOWN = 3


def _knows(facts: Facts, asked: Asked) -> Answer | None:
    """Proposed only: a connection is somebody known, but perhaps not well, and others are known without being one."""
    if facts.referrers is None or asks_contrary(asked.question.label) is not False:
        return None
    names = ", ".join(facts.referrers[:_SHOWN])
    because = f"You are connected with {names}." if names else "None of your connections works there, as far as known."
    return Answer(
        topic="knows_someone", yes=bool(names), certain=False, source="Your connections", because=(because,)
    )  # fmt: skip


def _referrer(facts: Facts, _asked: Asked) -> Answer | None:
    if not facts.referrers:
        return None
    because = (
        f"You are connected with {', '.join(facts.referrers[:_SHOWN])}; whether they referred you, only you know.",
    )
    return Answer(
        topic="referrer_name", text=facts.referrers[0], certain=False, source="Your connections", because=because
    )  # fmt: skip


def _worked(facts: Facts, asked: Asked) -> Answer | None:
    """Yes where an employment is at the company; no is only proposed, for a résumé need not list everything."""
    company = terms(facts.company)
    works = [work for work in facts.profile.work if work.name]
    if not company or not works or asks_contrary(asked.question.label) is not False:
        return None
    same = next((work for work in works if key(work.name) == key(facts.company)), None)
    if same:
        because = (f"Your profile has an employment at {same.name}.",)
        return Answer(topic="worked_here", yes=True, source="Your profile: employments", because=because)
    if any(stands_in(company, terms(work.name)) or stands_in(terms(work.name), company) for work in works):
        return None
    because = (f"No employment of your profile is at {facts.company}.",)
    return Answer(topic="worked_here", yes=False, certain=False, source="Your profile: employments", because=because)


_field = worded("referral")

FIELDS = (
    _field("knows_someone", _knows),
    _field("referrer_name", _referrer),
    _field("worked_here", _worked),
    _field("known_there", left),
)
