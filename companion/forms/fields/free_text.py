"""Free texts: what the profile says of the person, or an answer they kept; the rest is theirs, or for a draft."""

from collections.abc import Callable

from companion.domain.form import Answer
from companion.forms.bank import remembered
from companion.forms.facts import Facts
from companion.forms.field import TEXT, Asked
from companion.forms.saying import of_profile
from companion.forms.worded import worded


def _kept(topic: str) -> Callable[[Facts, Asked], Answer | None]:
    def answer(facts: Facts, asked: Asked) -> Answer | None:
        return remembered(facts, asked.question, topic)

    return answer


def _summary(facts: Facts, _asked: Asked) -> Answer | None:
    return of_profile("summary", facts.profile.basics.summary, "summary")


def _headline(facts: Facts, _asked: Asked) -> Answer | None:
    return of_profile("headline", facts.profile.basics.label, "headline")


def _about(facts: Facts, asked: Asked) -> Answer | None:
    """What was kept, else the summary as a proposal: it was not written for this."""
    kept = remembered(facts, asked.question, "about_you")
    return kept or of_profile("about_you", facts.profile.basics.summary, "summary", certain=False)


_field = worded("free_text")
_KEPT = ("why_company", "why_role", "achievement", "strengths", "goals", "leaving_reason", "cover_letter_text")

FIELDS = (
    _field("summary", _summary, kinds=TEXT),
    _field("headline", _headline, kinds=TEXT),
    _field("about_you", _about, kinds=TEXT),
    *(_field(topic, _kept(topic), kinds=TEXT) for topic in _KEPT),
    _field("additional_information", _kept("additional_information"), kinds=TEXT),
    _field("explanation", _kept("explanation"), kinds=TEXT),
)
